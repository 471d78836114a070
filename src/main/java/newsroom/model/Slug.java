package newsroom.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of an article's address: lower-case ASCII words joined by hyphens, 1 to 80 characters.
 *
 * @param value such as {@code dam-safety}
 */
public record Slug(String value) implements Comparable<Slug> {
    /** The most characters a slug may have. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug that {@code text} spells, or nothing when it spells none. */
    public static Optional<Slug> parse(String text) {
        return isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
