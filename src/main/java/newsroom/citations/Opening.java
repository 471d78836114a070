package newsroom.citations;

import java.util.Optional;

/**
 * What an entry begins with.
 *
 * @param year the date that APA and Chicago's author-date form put behind the authors
 * @param yearInBrackets whether that date stands in brackets
 * @param end where the rest of the entry begins
 * @param balanced false if the title's quotation mark is not closed
 */
record Opening(
        Authors authors,
        Optional<WrittenDate> year,
        boolean yearInBrackets,
        Optional<Title> title,
        int end,
        boolean balanced) {}
