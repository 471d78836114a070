package newsroom.model;

import java.util.Optional;

/**
 * A name and an address, as Git writes them into a commit.
 *
 * @param name without control characters, {@code <}, {@code >}; not blank
 * @param email without control characters, spaces, {@code <}, {@code >}; not blank
 */
public record Signature(String name, String email) {
    public Signature {
        if (!isClean(name) || !isClean(email) || email.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("not a name and an address: " + name + " <" + email + ">");
        }
    }

    /** Whether a text can stand in a signature: no control or invisible formatting character, no angle bracket, not blank. */
    public static boolean isClean(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || c == '<'
                                || c == '>'
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    /** The signature that {@code text} spells, such as {@code Ines Ortega <ines@desk.example>}, or nothing when it spells none. */
    public static Optional<Signature> parse(String text) {
        int open = text.indexOf(" <");
        if (open < 0 || !text.endsWith(">")) {
            return Optional.empty();
        }
        String name = text.substring(0, open);
        String email = text.substring(open + 2, text.length() - 1);
        return isClean(name) && isClean(email) && email.indexOf(' ') < 0
                ? Optional.of(new Signature(name, email))
                : Optional.empty();
    }

    /** Such as {@code Ines Ortega <ines@desk.example>}. */
    @Override
    public String toString() {
        return name + " <" + email + ">";
    }
}
