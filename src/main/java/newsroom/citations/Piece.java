package newsroom.citations;

import java.util.List;
import java.util.Optional;

/** A part of what follows the title, seen for itself; what it is to the entry depends on its neighbours. */
sealed interface Piece {
    Range range();

    /** What stands between it and the piece before. */
    Join join();

    enum Join {
        NOTHING,
        COMMA,
        COLON,
        PERIOD
    }

    /** A title in italics or in quotation marks. */
    record Marked(Range range, Join join, Title title) implements Piece {}

    /**
     * Words of no form that says what they are.
     *
     * @param date a date at their end, as in "Newsweek 27 May 2002"
     * @param label the words without that date
     */
    record Plain(Range range, Join join, Element label, Optional<WrittenDate> date) implements Piece {}

    /** A link whose text is no address. */
    record Linked(Range range, Join join, Element label, String destination) implements Piece {}

    record Dated(Range range, Join join, WrittenDate date, boolean bracketed) implements Piece {}

    /** "Accessed" and when, if it says when. */
    record Accessed(Range range, Join join, Optional<WrittenDate> date) implements Piece {}

    record Addressed(Range range, Join join, Address address) implements Piece {}

    record Paged(Range range, Join join, Element pages) implements Piece {}

    record Numbered(Range range, Join join, List<Numbering> numbers) implements Piece {}

    record Versioned(Range range, Join join, Element version) implements Piece {}

    record Contributed(Range range, Join join, Contributor contributor) implements Piece {}

    /** MLA 7's medium: "Print", "Web", "DVD". */
    record Medium(Range range, Join join, Element medium) implements Piece {}

    /** "In", before the container. */
    record In(Range range, Join join) implements Piece {}

    /** "N.p.": a note that something is not known. */
    record Missing(Range range, Join join) implements Piece {}

    /** A remark in brackets. */
    record Aside(Range range, Join join, Element text) implements Piece {}
}
