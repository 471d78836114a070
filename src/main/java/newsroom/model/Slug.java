package newsroom.model;

import java.util.Optional;

/**
 * The last part of an article's address: lower-case ASCII words joined by hyphens, 1 to 80 characters, and no device of Windows.
 *
 * @param value such as {@code dam-safety}
 */
public record Slug(String value) implements Comparable<Slug> {
    /** The most characters a slug may have. */
    public static final int MAX_LENGTH = 80;

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
        boolean wordBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isWord && (c != '-' || !wordBefore)) {
                return false;
            }
            wordBefore = isWord;
        }
        return wordBefore && text.length() <= MAX_LENGTH && !isDevice(text);
    }

    /**
     * Whether Windows keeps a name in lower case for a device, so that no file or folder there can bear it; see
     * <a href="https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>.
     */
    public static boolean isDevice(String name) {
        return switch (name.length()) {
            case 3 -> name.equals("con") || name.equals("prn") || name.equals("aux") || name.equals("nul");
            case 4 ->
                (name.startsWith("com") || name.startsWith("lpt")) && name.charAt(3) >= '1' && name.charAt(3) <= '9';
            default -> false;
        };
    }

    /** As a record's own, which the JVM puts together at its first use, for longer than it takes to show an article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Slug that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
