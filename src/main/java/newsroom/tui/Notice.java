package newsroom.tui;

import java.util.List;
import newsroom.model.Problem;
import newsroom.model.Reason;

/** A problem, with every reason and what to do about it, until the person has read it. */
public final class Notice implements Presenter {
    private final Session session;
    private final Problem problem;

    Notice(Session session, Problem problem) {
        this.session = session;
        this.problem = problem;
    }

    /** What went wrong. */
    public String what() {
        return problem.what();
    }

    /** Why, each reason with what would mend it; and what to do next. */
    public List<Reason> reasons() {
        return problem.reasons();
    }

    /** What to do now; may be empty. */
    public String next() {
        return problem.next();
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public String place() {
        return "not done";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("close", "enter esc", "close", "Close this", session::back));
    }

    @Override
    public boolean isOverlay() {
        return true;
    }
}
