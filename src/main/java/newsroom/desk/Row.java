package newsroom.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Role;
import newsroom.model.State;
import newsroom.text.Times;

/**
 * What a list shows of an article.
 *
 * @param id nothing when its front matter cannot be read or names none
 * @param title its title, or its slug when it has none
 * @param authors the byline, by name; may be empty
 * @param desk the desk it is on; may be empty
 * @param approvals how many people's approvals cover exactly this text
 * @param needed how many the desk asks for
 * @param threads how many threads are open
 * @param version how many times it was published
 * @param editedSinceLive whether the text differs from the one that is live
 * @param held whether an editor holds it
 * @param embargo until when it may not go out
 * @param scheduled when it is to go out
 * @param lastMove when something was last done to it, by that person's clock
 * @param lastActor who did it
 * @param problem what is wrong with the article or its log; empty when nothing is
 */
public record Row(
        Folder folder,
        Optional<ArticleId> id,
        String title,
        List<String> authors,
        String desk,
        State state,
        int approvals,
        int needed,
        int threads,
        int version,
        boolean editedSinceLive,
        boolean held,
        Optional<Instant> embargo,
        Optional<Instant> scheduled,
        Optional<Instant> lastMove,
        Optional<PersonId> lastActor,
        String problem) {
    public Row {
        authors = List.copyOf(authors);
    }

    /** Where it stands, such as {@code in review 0/1} or {@code live v2}. */
    public String words() {
        String words = state.words();
        if (state == State.IN_REVIEW && needed > 0) {
            return words + " " + approvals + "/" + needed;
        }
        return state == State.LIVE ? words + " v" + version : words;
    }

    /** What else there is to know of it, a few words each, with times as they are in {@code zone}. */
    public List<String> notes(ZoneId zone) {
        List<String> notes = new ArrayList<>();
        if (!problem.isEmpty()) {
            notes.add(problem);
        }
        if (held) {
            notes.add("held");
        }
        embargo.ifPresent(until -> notes.add("embargo " + Times.of(until, zone)));
        scheduled.ifPresent(at -> notes.add("due " + Times.of(at, zone)));
        if (threads > 0) {
            notes.add(threads + (threads == 1 ? " thread" : " threads"));
        }
        if (editedSinceLive) {
            notes.add("differs from v" + version);
        }
        return notes;
    }

    /** Whether the byline names this person. */
    public boolean isBy(Person person) {
        return Dossier.isBy(authors, person);
    }

    /** Whether it goes on only when this person, or somebody with the same role, does something. */
    public boolean waitsFor(Person person) {
        return switch (state) {
            case DRAFT, CHANGES_REQUESTED -> isBy(person);
            case IN_REVIEW -> isBy(person) ? threads > 0 : person.has(Role.REVIEWER);
            case APPROVED -> person.has(Role.PUBLISHER) && !held && embargo.isEmpty();
            case LIVE, SCHEDULED, RETRACTED, SPIKED -> false;
        };
    }
}
