package newsroom.desk;

import java.util.List;
import java.util.Optional;
import newsroom.model.Event;
import newsroom.model.State;

/**
 * A move that was made and is on disk.
 *
 * @param event what the log says of it
 * @param title the article's title
 * @param commit the commit that holds it; nothing when an earlier try had made it already
 * @param state where the article stands now
 * @param notices what the person should know besides, a sentence each
 */
public record Done(Event event, String title, Optional<String> commit, State state, List<String> notices) {
    public Done {
        notices = List.copyOf(notices);
    }
}
