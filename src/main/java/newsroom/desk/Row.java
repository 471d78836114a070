package newsroom.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.State;

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
}
