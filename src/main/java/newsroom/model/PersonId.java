package newsroom.model;

import java.util.Optional;

/**
 * The short name by which {@code newsroom.yml} knows a person: a lower-case letter, then up to 39 lower-case letters, digits
 * and hyphens.
 */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final int MAX_LENGTH = 40;

    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a person's short name: " + value);
        }
    }

    /** The short name that {@code text} spells, or nothing when it spells none. */
    public static Optional<PersonId> parse(String text) {
        return isValid(text) ? Optional.of(new PersonId(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z';
            if (!isLetter && (i == 0 || ((c < '0' || c > '9') && c != '-'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_LENGTH;
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
