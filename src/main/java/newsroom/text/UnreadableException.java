package newsroom.text;

import java.io.Serial;
import newsroom.model.Span;

/** A file that is not text, not well formed or past a bound, so that nothing can be said about what it holds. */
public final class UnreadableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Span place;
    private final String what;

    /** @param what what is wrong there, without a full stop */
    public UnreadableException(Span place, String what) {
        super("line " + place.line() + ": " + what);
        this.place = place;
        this.what = what;
    }

    /** Where reading ended. */
    public Span place() {
        return place;
    }

    /** What is wrong there, without its line; the exception's message is the same with {@code line 14: } before it. */
    public String what() {
        return what;
    }
}
