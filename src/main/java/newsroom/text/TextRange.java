package newsroom.text;

/** Part of a text, from {@code start} up to {@code end}, offsets in UTF-16 units from 0. */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + "-" + end);
        }
    }
}
