package newsroom.checks;

import newsroom.text.Prose;

/**
 * One source of the list, as it stands.
 *
 * @param prose its words, without the bullet or number of a list
 * @param start where it begins in the file
 * @param end where it ends in the file
 */
public record Entry(Prose prose, Form form, int start, int end) {
    /** What keeps it apart from its neighbours. */
    public enum Form {
        PARAGRAPH,
        /** Only a line break: with others in one block. */
        LINE,
        BULLET,
        NUMBER,
        FOOTNOTE,
        /** Indented, and therefore program text to Markdown. */
        CODE,
        HTML
    }
}
