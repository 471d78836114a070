package newsroom.citations;

/**
 * How an entry ends.
 *
 * @param last the last character that is no space; NUL for an empty entry
 * @param offset where that character stands, 0 for an empty entry
 * @param ended whether a period, a question mark or an exclamation mark ends the entry, closing marks behind it aside
 *     (MLA Handbook, 9th ed., 5.1)
 */
public record Tail(char last, int offset, boolean ended) {
    static Tail of(String text) {
        int offset = Scan.lastBefore(text, text.length());
        if (offset < 0) {
            return new Tail('\0', 0, false);
        }
        int end = offset;
        while (end > 0 && (Scan.isClosing(text.charAt(end)) || text.charAt(end) == '>')) {
            end--;
        }
        char mark = text.charAt(end);
        return new Tail(text.charAt(offset), offset, mark == '.' || mark == '?' || mark == '!');
    }

    /** Whether the entry stops at a comma, as it does when the last element was lost. */
    public boolean isDanglingComma() {
        return last == ',';
    }
}
