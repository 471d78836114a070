package newsroom.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import newsroom.model.Signature;
import newsroom.workflow.Fold;
import newsroom.workflow.Guards;
import newsroom.workflow.Log;

/** An event that came from another clone, judged on the commit that brought it. */
final class PushedEvent {
    private final Desk desk;
    private final Dossier dossier;
    private final Event event;
    private final Person actor;
    private final NewsroomFile rules;
    private final Copy copy;

    private PushedEvent(Desk desk, Dossier dossier, Event event, Person actor, NewsroomFile rules) {
        this.desk = desk;
        this.dossier = dossier;
        this.event = event;
        this.actor = actor;
        this.rules = rules;
        this.copy = desk.copy(dossier, rules.newsroom());
    }

    /** Where the article lies that an event without a text speaks of: nearly always where it was begun. */
    private static Folder folder(Desk desk, Snapshot here, Event event) {
        Folder begun = Folder.of(event.article(), event.slug());
        return Dossier.idIn(here, begun).equals(Optional.of(event.article()))
                ? begun
                : desk.rows(here).byId(event.article()).stream()
                        .findFirst()
                        .map(Row::folder)
                        .orElse(begun);
    }

    /**
     * An event with its article as the commit has it, and the log as its actor had seen it.
     *
     * @throws Problem (refused) when the event speaks of another text than the commit holds, or of other editors
     */
    static PushedEvent of(Desk desk, Snapshot here, Event event, Person actor, NewsroomFile rules) {
        Folder folder = event.act() instanceof Act.OnText onText ? onText.copy().folder() : folder(desk, here, event);
        Log seen = LogFiles.read(here, event.article()).seenFor(event.id());
        Dossier dossier = Dossier.of(here, folder, seen);
        if (!dossier.id().equals(event.article())) {
            throw refused(
                    event,
                    "is in the log of " + event.article() + " and speaks of " + folder + ", which is " + dossier.id());
        }
        if (!folder.slug().equals(event.slug())) {
            throw refused(event, "is about " + folder + ", which is not called so");
        }
        PushedEvent pushed = new PushedEvent(desk, dossier, event, actor, rules);
        if (event.act() instanceof Act.OnText onText) {
            pushed.speaksOf(onText.copy());
        }
        reviewer(event.act())
                .filter(signature -> !actor.emails().contains(signature.email()))
                .ifPresent(other -> {
                    throw refused(event, "is signed by " + other + ", who is not " + actor.id());
                });
        return pushed;
    }

    private static Problem refused(Event event, String what) {
        return Problem.refused(
                event.act().move().verb() + " " + event.slug() + " (" + event.id() + ") " + what,
                "Fetch, and make the move on what is there now");
    }

    private static Optional<Signature> reviewer(Act act) {
        if (act instanceof Act.Approve approve) {
            return Optional.of(approve.reviewer());
        }
        return act instanceof Act.RequestChanges changes ? Optional.of(changes.reviewer()) : Optional.empty();
    }

    private void speaksOf(Copy claimed) {
        if (!claimed.content().equals(copy.content())) {
            throw refused(event, "is for another text than " + copy.folder() + " holds in that commit");
        }
        Set<String> told = named(claimed.editedBy());
        Set<String> found = named(copy.editedBy());
        boolean writes = event.act() instanceof Act.Save
                || event.act() instanceof Act.Create
                || event.act() instanceof Act.Correct;
        if (writes) {
            // Whoever writes is an editor by the event itself, and may have undone what others had changed before.
            found.remove(actor.id().value());
            found.removeAll(told);
            told.clear();
        }
        if (!told.equals(found)) {
            throw refused(
                    event,
                    "says that the text was changed by " + list(claimed.editedBy()) + ", and the commits say "
                            + list(copy.editedBy()));
        }
    }

    private static String list(Collection<String> editors) {
        return editors.isEmpty() ? "nobody" : String.join(", ", editors);
    }

    /** Short names for people that the newsroom knows, whichever way they are named. */
    private Set<String> named(Collection<String> editors) {
        Newsroom newsroom = rules.newsroom();
        Set<String> named = new LinkedHashSet<>();
        for (String editor : editors) {
            Optional<Person> person = newsroom.personAt(editor);
            named.add(person.map(Person::id).map(PersonId::value).orElse(editor));
        }
        return named;
    }

    ArticleId article() {
        return event.article();
    }

    /** Whether it puts something on {@code live}. */
    boolean isGoingOut() {
        return event.act() instanceof Act.Publish
                || (event.act() instanceof Act.Retract retract
                        && retract.tombstone().isPresent());
    }

    /**
     * Judges it on what its actor had seen: what others did elsewhere at that time takes nothing away.
     *
     * @throws Problem (refused) with every obstacle
     */
    void isAllowed() {
        guard(dossier, event.id().time());
    }

    /**
     * Judges it on all that is known here but what followed from it, and now: what goes out has to be right when it arrives.
     *
     * @param log the log of the article with what arrived
     * @throws Problem (refused) with every obstacle
     */
    void isAllowedAmong(Log log) {
        Log others = log.without(event.id());
        if (event.act() instanceof Act.Publish publish
                && !publish.policy().equals(rules.newsroom().policy())) {
            throw refused(
                    event,
                    "says the desk asks for " + publish.policy() + ", and it asks for "
                            + rules.newsroom().policy());
        }
        guard(Dossier.of(dossier.snapshot(), dossier.folder(), others), desk.now());
        if (event.act() instanceof Act.Retract retract) {
            Content wanted = Tombstone.of(
                            event.article(),
                            retract.reason(),
                            Fold.of(others).live().orElseThrow())
                    .content();
            if (!retract.tombstone().equals(Optional.of(wanted))) {
                throw refused(event, "puts something else in the article's place than its reason says");
            }
        }
    }

    private void guard(Dossier on, Instant now) {
        Decision decision = Guards.decide(on.standing(), event.act(), desk.situation(on, rules, actor, copy, now));
        if (!decision.allowed()) {
            throw Problem.refused(
                    event.act().move().verb() + " " + event.slug() + " (" + event.id() + ") is refused",
                    decision.obstacles());
        }
    }
}
