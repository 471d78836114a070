package newsroom.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Act;
import newsroom.model.Content;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.workflow.Fold;
import newsroom.workflow.Standing;

/** Whether one publication or retraction was right, by what the history before it says. */
final class Proof {
    private final Chronicle chronicle;
    private final Chronicle.Entered entered;
    private final Snapshot here;
    private final List<String> faults = new ArrayList<>();

    Proof(Chronicle chronicle, Chronicle.Entered entered, Snapshot here) {
        this.chronicle = chronicle;
        this.entered = entered;
        this.here = here;
    }

    Chronicle.Publication ofPublication(Act.Publish publish) {
        Policy policy = entered.newsroom().policy();
        counts();
        actor(entered, Role.PUBLISHER);
        if (!publish.policy().equals(policy)) {
            faults.add("it says the desk asked for " + publish.policy() + ", but that day it asked for " + policy);
        }
        if (!here.content(publish.copy().folder())
                .equals(Optional.of(publish.copy().content()))) {
            faults.add("the text in " + publish.copy().folder() + " was another when it was published");
        }
        List<Audit.Approval> approvals = approvals(publish);
        if (approvals.size() < policy.approvals()) {
            faults.add(approvals.size() + " of " + policy.approvals() + " approvals covered exactly this text");
        }
        return new Chronicle.Publication(
                entered.event(), publish.copy().folder(), publish.copy().content(), policy, approvals, faults);
    }

    /** What a retraction put on {@code live}; nothing when the article was never there. */
    Optional<Chronicle.Publication> ofRetraction(Act.Retract retract) {
        counts();
        Event event = entered.event();
        Standing standing = Fold.of(LogFiles.read(here, event.article()));
        if (standing.live().isEmpty()) {
            return Optional.empty();
        }
        Tombstone tombstone =
                Tombstone.of(event.article(), retract.reason(), standing.live().get());
        Content content = retract.tombstone().orElseThrow();
        if (!content.equals(tombstone.content())) {
            faults.add("what it puts in the article's place is not what its reason says");
        }
        Set<Role> roles = new HashSet<>();
        actor(entered, Optional.empty()).ifPresent(person -> roles.addAll(person.roles()));
        proposals(event)
                .forEach(proposal ->
                        actor(proposal, Optional.empty()).ifPresent(person -> roles.addAll(person.roles())));
        if (!roles.contains(Role.STANDARDS)) {
            faults.add("no standards editor was among those who retracted it");
        }
        return Optional.of(new Chronicle.Publication(
                event, tombstone.folder(), content, entered.newsroom().policy(), List.of(), faults));
    }

    private List<Chronicle.Entered> proposals(Event event) {
        return LogFiles.read(here, event.article()).events().stream()
                .filter(other -> other.act() instanceof Act.Retract proposal
                        && proposal.tombstone().isEmpty()
                        && !other.actor().equals(event.actor()))
                .flatMap(other -> chronicle.entered(other.id()).stream())
                .toList();
    }

    private void counts() {
        try {
            Chronicle.voided(here, entered.event())
                    .ifPresent(why -> faults.add("the event counts for nothing: " + why));
        } catch (Problem broken) {
            faults.add(broken.what());
        }
    }

    private void actor(Chronicle.Entered event, Role role) {
        actor(event, Optional.of(role));
    }

    /** Whoever an event names, if that person made the commit and had the role that day; otherwise a fault. */
    private Optional<Person> actor(Chronicle.Entered event, Optional<Role> role) {
        PersonId actor = event.event().actor();
        String what = event.event().act().move().verb() + " " + event.event().id();
        Newsroom newsroom = event.newsroom();
        Optional<Person> person = newsroom.person(actor);
        if (person.isEmpty()) {
            faults.add(what + " says " + actor + ", whom the newsroom did not know that day");
        } else if (!person.get().emails().contains(event.author().email())) {
            faults.add(what + " says " + actor + ", but its commit is by " + event.author());
        } else if (role.filter(needed -> !person.get().has(needed)).isPresent()) {
            faults.add(what + ": " + actor + " was no " + role.get().key() + " that day");
        } else {
            return person;
        }
        return Optional.empty();
    }

    private List<Audit.Approval> approvals(Act.Publish publish) {
        List<Audit.Approval> approvals = new ArrayList<>();
        Set<PersonId> people = new HashSet<>();
        for (EventId id : publish.approvals()) {
            Optional<Chronicle.Entered> approval = chronicle.entered(id);
            if (approval.isEmpty()) {
                faults.add("it names the approval " + id + ", which came with no commit before it");
            } else if (covers(approval.get(), publish)
                    && people.add(approval.get().event().actor())) {
                approvals.add(new Audit.Approval(id, approval.get().event().actor(), id.time()));
            }
        }
        return approvals;
    }

    private boolean covers(Chronicle.Entered approval, Act.Publish publish) {
        Event event = approval.event();
        if (!event.article().equals(entered.event().article())
                || !(event.act() instanceof Act.Approve approve)
                || !approve.copy().isSameTextAs(publish.copy())) {
            faults.add("approval " + event.id() + " is for another text");
            return false;
        }
        if (!chronicle.holds(approval, approve.copy())) {
            faults.add("approval " + event.id() + " is for a text that was not there when it was given");
            return false;
        }
        Optional<Person> reviewer = actor(approval, Optional.of(Role.REVIEWER));
        if (reviewer.isEmpty()) {
            return false;
        }
        Policy.Eyes eyes = entered.newsroom().policy().eyes();
        boolean independent = eyes.allow(chronicle.editors(event.article(), approval.at()), reviewer.get()::isMeantBy)
                || eyes.allow(chronicle.standingEditors(event.article(), approval), reviewer.get()::isMeantBy);
        if (!independent) {
            faults.add("approval " + event.id() + " is by " + event.actor() + ", who changed the text");
        }
        return independent;
    }
}
