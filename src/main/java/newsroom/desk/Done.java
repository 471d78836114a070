package newsroom.desk;

import java.util.List;
import java.util.Optional;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.Newsroom;
import newsroom.model.State;
import newsroom.workflow.Standing;

/**
 * A move that was made and is on disk.
 *
 * @param event what the log says of it
 * @param title the article's title
 * @param commit the commit that holds it; nothing when an earlier try had made it already
 * @param state where the article stands now
 * @param approvals how many people's approvals cover exactly this text now
 * @param needed how many the desk asks for
 * @param notices what the person should know besides, a sentence each
 */
public record Done(
        Event event,
        String title,
        Optional<String> commit,
        State state,
        int approvals,
        int needed,
        List<String> notices) {
    public Done {
        notices = List.copyOf(notices);
    }

    /** A move after which an article with this text stands so. */
    static Done of(Event event, String title, Standing standing, Copy copy, Newsroom newsroom) {
        return new Done(
                event,
                title,
                Optional.empty(),
                standing.state(copy, newsroom),
                standing.approvalsOf(copy, newsroom).size(),
                newsroom.policy().approvals(),
                List.of());
    }

    Done with(Optional<String> madeIn, List<String> told) {
        return new Done(event, title, madeIn, state, approvals, needed, told);
    }
}
