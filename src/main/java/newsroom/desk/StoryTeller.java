package newsroom.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.model.Act;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Newsroom;
import newsroom.model.PersonId;
import newsroom.model.Quote;
import newsroom.text.Times;
import newsroom.workflow.Standing;

/** Goes through a log from its beginning and tells it, keeping in mind whose approval covers which text. */
final class StoryTeller {
    private final Newsroom newsroom;
    private final Map<EventId, String> voided = new HashMap<>();
    private final Map<EventId, PersonId> speakers = new HashMap<>();
    private final Map<PersonId, Copy> approvals = new LinkedHashMap<>();
    private final Set<PersonId> fallen = new HashSet<>();
    private Optional<Copy> last = Optional.empty();

    private StoryTeller(Standing standing, Newsroom newsroom) {
        this.newsroom = newsroom;
        for (Standing.Voided nothing : standing.voided()) {
            voided.put(nothing.event().id(), nothing.why());
        }
    }

    /** @param now the text as it is, with who changed it since the last thing that the log says */
    static Story tell(Dossier dossier, Copy now, Newsroom newsroom) {
        StoryTeller teller = new StoryTeller(dossier.standing(), newsroom);
        List<Story.Chapter> chapters =
                dossier.log().events().stream().map(teller::chapter).toList();
        return new Story(dossier.title(), chapters, teller.since(now));
    }

    private Story.Chapter chapter(Event event) {
        String why = voided.getOrDefault(event.id(), "");
        String deed = name(event.actor()) + " " + deed(event);
        speakers.put(event.id(), event.actor());
        if (why.isEmpty()) {
            deed += follow(event);
        }
        return new Story.Chapter(
                event, name(event.actor()), deed, quote(event.act()), EventText.noteOf(event.act()), why);
    }

    /** Keeps in mind what an event changed, and tells what it meant for the approvals. */
    private String follow(Event event) {
        Act act = event.act();
        if (act instanceof Act.Approve || act instanceof Act.RequestChanges || act instanceof Act.Withdraw) {
            approvals.remove(event.actor());
            fallen.remove(event.actor());
        }
        String consequence = "";
        if (act instanceof Act.OnText onText) {
            consequence = others(onText.copy(), event.actor()) + reached(onText.copy());
            last = Optional.of(onText.copy());
        }
        if (act instanceof Act.Approve approve) {
            approvals.put(event.actor(), approve.copy());
            consequence +=
                    " (" + covering(approve.copy()) + " of " + newsroom.policy().approvals() + ")";
        } else if (act instanceof Act.Publish) {
            approvals.clear();
            fallen.clear();
        }
        return consequence;
    }

    private long covering(Copy copy) {
        return approvals.values().stream()
                .filter(approved -> approved.isSameTextAs(copy))
                .count();
    }

    /** Which approvals a text takes away, and which it brings back. */
    private String reached(Copy copy) {
        List<String> gone = new ArrayList<>();
        List<String> back = new ArrayList<>();
        approvals.forEach((person, approved) -> {
            if (!approved.isSameTextAs(copy) && fallen.add(person)) {
                gone.add(name(person));
            } else if (approved.isSameTextAs(copy) && fallen.remove(person)) {
                back.add(name(person));
            }
        });
        return approvalsOf(gone, "no longer holds", "no longer hold") + approvalsOf(back, "holds again", "hold again");
    }

    private static String approvalsOf(List<String> people, String one, String several) {
        return people.isEmpty()
                ? ""
                : ", so the approval" + (people.size() > 1 ? "s of " : " of ") + and(people) + " "
                        + (people.size() > 1 ? several : one);
    }

    /** Who else had changed the text in commits that were no moves. */
    private String others(Copy copy, PersonId actor) {
        List<String> others =
                editors(copy).stream().filter(name -> !name.equals(name(actor))).toList();
        return others.isEmpty() ? "" : ", with changes that " + and(others) + " had committed";
    }

    private List<String> editors(Copy copy) {
        return copy.editedBy().stream()
                .map(editor -> PersonId.parse(editor).map(this::name).orElse(editor))
                .distinct()
                .toList();
    }

    private String since(Copy now) {
        if (last.isEmpty() || last.get().isSameTextAs(now)) {
            return "";
        }
        List<String> editors = editors(now);
        return "Since then " + (editors.isEmpty() ? "somebody" : and(editors)) + " changed it" + reached(now);
    }

    private String deed(Event event) {
        Act act = event.act();
        return switch (act.move()) {
            case CREATE -> "began it";
            case SAVE -> isMoved((Act.Save) act) ? "renamed it to " + event.slug() : "changed it";
            case SUBMIT -> "submitted it for review";
            case APPROVE -> "approved it";
            case REQUEST_CHANGES -> "asked for changes";
            case COMMENT ->
                ((Act.Comment) act)
                        .inReplyTo()
                        .map(thread -> "answered " + opener(thread))
                        .orElse("commented");
            case RESOLVE -> settled(event.actor(), ((Act.Resolve) act).thread());
            case WITHDRAW ->
                approvals.containsKey(event.actor()) ? "took the approval back" : "took the request for changes back";
            case HOLD ->
                ((Act.Hold) act)
                        .embargo()
                        .map(until -> "put an embargo on it until " + Times.of(until))
                        .orElse("put it on hold");
            case RELEASE -> "released it";
            case SCHEDULE -> "scheduled it for " + Times.of(((Act.Schedule) act).at());
            case UNSCHEDULE -> "took it off the schedule";
            case PUBLISH -> published((Act.Publish) act);
            case CORRECT -> "began a correction";
            case RETRACT -> ((Act.Retract) act).tombstone().isPresent() ? "retracted it" : "proposed to retract it";
            case SPIKE -> "spiked it";
            case UNSPIKE -> "brought it back";
        };
    }

    private boolean isMoved(Act.Save save) {
        return last.filter(before -> !before.folder().equals(save.copy().folder()))
                .isPresent();
    }

    private String published(Act.Publish publish) {
        List<String> approvers = publish.approvals().stream()
                .map(approval -> speakers.containsKey(approval) ? name(speakers.get(approval)) : approval.value())
                .toList();
        return "published it as version " + publish.version()
                + (publish.restored() ? ", bringing back an earlier text" : "")
                + (approvers.isEmpty() ? "" : ", approved by " + and(approvers));
    }

    private String settled(PersonId actor, EventId thread) {
        return actor.equals(speakers.get(thread)) ? "settled the thread" : "settled the thread of " + opener(thread);
    }

    private String opener(EventId thread) {
        return Optional.ofNullable(speakers.get(thread)).map(this::name).orElse(thread.value());
    }

    private String name(PersonId id) {
        return newsroom.person(id).map(person -> person.name()).orElse(id.value());
    }

    private static Optional<Quote> quote(Act act) {
        return act instanceof Act.Comment comment ? comment.quote() : Optional.empty();
    }

    /** Such as {@code Ines, Mara and Pia}. */
    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
