package newsroom.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A client's own name for one attempt: 1 to 64 letters, digits, dots, hyphens and underscores. */
public record Operation(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public Operation {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an operation's name: " + value);
        }
    }

    /** The operation that {@code text} names, or nothing when it names none. */
    public static Optional<Operation> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Operation(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
