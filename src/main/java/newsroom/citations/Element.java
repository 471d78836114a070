package newsroom.citations;

/**
 * One part of an entry as it was written, such as the publisher or the page numbers.
 *
 * @param text without the punctuation that ends it, runs of white space made one space
 * @param range where it stands; {@link Range#NONE} if it was never read from a text
 */
public record Element(String text, Range range) {
    /** A part that comes from a form, not from a text. */
    public static Element of(String text) {
        return new Element(text, Range.NONE);
    }
}
