package newsroom.tui;

import java.util.List;
import java.util.Locale;
import newsroom.model.Problem;
import newsroom.model.Reason;

/** Something that a person has to have read: a problem with every reason and what to do about it, or what came of a move. */
public final class Notice implements Presenter {
    private final Session session;
    private final String heading;
    private final String what;
    private final List<Reason> reasons;
    private final List<String> notes;
    private final String next;

    private Notice(
            Session session, String heading, String what, List<Reason> reasons, List<String> notes, String next) {
        this.session = session;
        this.heading = heading;
        this.what = what;
        this.reasons = reasons;
        this.notes = List.copyOf(notes);
        this.next = next;
    }

    /** What kept something from being done. */
    static Notice of(Session session, Problem problem) {
        return new Notice(session, "Not done", problem.what(), problem.reasons(), List.of(), problem.next());
    }

    /** What was done or asked for, and what the person should know besides, a sentence each. */
    static Notice of(Session session, String heading, String what, List<String> notes) {
        return new Notice(session, heading, what, List.of(), notes, "");
    }

    /** What it is about, in a word or two. */
    public String heading() {
        return heading;
    }

    /** What went wrong, or was done. */
    public String what() {
        return what;
    }

    /** Why, each reason with what would mend it; and what to do next. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** What to do now; may be empty. */
    public String next() {
        return next;
    }

    /** What else there is to know, a sentence each. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public String place() {
        return heading.toLowerCase(Locale.ROOT);
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
