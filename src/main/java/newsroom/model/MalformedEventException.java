package newsroom.model;

import java.io.Serial;

/** A log file does not hold an event as the program would have written it. */
public final class MalformedEventException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what what is wrong with it, without a full stop */
    MalformedEventException(String what) {
        super(what);
    }

    /** What is wrong with it, without a full stop. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
