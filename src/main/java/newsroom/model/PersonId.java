package newsroom.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name by which {@code newsroom.yml} knows a person: a lower-case letter, then up to 39 lower-case letters, digits
 * and hyphens.
 */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a person's short name: " + value);
        }
    }

    /** The short name that {@code text} spells, or nothing when it spells none. */
    public static Optional<PersonId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PersonId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
