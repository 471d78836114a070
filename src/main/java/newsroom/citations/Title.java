package newsroom.citations;

import java.util.List;

/**
 * The title of a source or of a container.
 *
 * @param text without the marks around it and without the period that ends it
 * @param range with the marks around it
 * @param emphasis what is set in italics inside a title in quotation marks, as ranges of {@code text}
 */
public record Title(String text, Range range, Form form, List<Range> emphasis) {
    /** What shows that it is a title. */
    public enum Form {
        /** Quotation marks: part of a larger whole. */
        QUOTED,
        /** Italics: stands on its own. */
        EMPHASISED,
        /** Nothing but its place in the entry. */
        PLAIN
    }

    public Title {
        emphasis = List.copyOf(emphasis);
    }

    /** A title that comes from a form, not from a text. */
    public static Title of(String text, Form form) {
        return new Title(text, Range.NONE, form, List.of());
    }
}
