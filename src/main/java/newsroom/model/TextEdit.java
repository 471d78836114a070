package newsroom.model;

/**
 * One change of a text: what stands from {@code start} up to {@code end} becomes {@code replacement}.
 *
 * @param start an offset into the whole text in UTF-16 units, from 0
 * @param end at least {@code start}; equal to it for an insertion
 */
public record TextEdit(int start, int end, String replacement) {
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not an edit: " + start + "-" + end);
        }
    }
}
