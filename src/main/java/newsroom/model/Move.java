package newsroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be done to an article. */
public enum Move {
    CREATE,
    SAVE,
    SUBMIT,
    APPROVE,
    REQUEST_CHANGES,
    COMMENT,
    RESOLVE,
    WITHDRAW,
    HOLD,
    RELEASE,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    CORRECT,
    RETRACT,
    SPIKE,
    UNSPIKE;

    /** As commit messages and commands write it, such as {@code request-changes}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The move with this verb, or nothing when there is none. */
    public static Optional<Move> ofVerb(String verb) {
        return Arrays.stream(values()).filter(move -> move.verb().equals(verb)).findFirst();
    }
}
