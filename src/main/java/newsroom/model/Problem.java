package newsroom.model;

import java.io.Serial;
import java.util.List;

/**
 * Something that a user, a disk or a repository can cause, told in a sentence and with a next step. It ends a command with
 * {@link Kind#exitCode()}; it is never a bug, so nobody prints its stack trace.
 */
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Who has to act. */
    public enum Kind {
        /** A guard of the workflow said no, or a check found something: exit 1. */
        REFUSED(1),
        /** The command or the configuration is wrong: exit 2. */
        USAGE(2),
        /** The machine, the disk or the repository failed: exit 3. */
        FAILURE(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of a command that ends with such a problem: 1, 2 or 3. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final String next;
    private final transient List<Reason> reasons;

    private Problem(Kind kind, String message, String next, List<Reason> reasons) {
        super(message);
        this.kind = kind;
        this.next = next;
        this.reasons = reasons;
    }

    /**
     * A command or a configuration that is wrong.
     *
     * @param what what went wrong and where, one sentence without a full stop
     * @param next what to do now, one sentence; empty when the message says it
     */
    public static Problem usage(String what, String next) {
        return new Problem(Kind.USAGE, what, next, List.of());
    }

    /** Like {@link #usage}, for a machine, a disk or a repository that failed. */
    public static Problem failure(String what, String next) {
        return new Problem(Kind.FAILURE, what, next, List.of());
    }

    /** Like {@link #failure(String, String)}, keeping what the JDK or a library reported. */
    public static Problem failure(String what, String next, Throwable cause) {
        Problem problem = failure(what, next);
        problem.initCause(cause);
        return problem;
    }

    /** Like {@link #usage}, for a move that is not allowed now. */
    public static Problem refused(String what, String next) {
        return new Problem(Kind.REFUSED, what, next, List.of());
    }

    /** A move that was refused, with every reason that stands in its way. */
    public static Problem refused(String what, List<Reason> reasons) {
        return new Problem(Kind.REFUSED, what, "", List.copyOf(reasons));
    }

    public Kind kind() {
        return kind;
    }

    /** What to do now; empty when the message says it. */
    public String next() {
        return next;
    }

    /** Why a move was refused, each reason with its own next step; empty for every other problem. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** The message, never null. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
