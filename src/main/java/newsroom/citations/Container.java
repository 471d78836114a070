package newsroom.citations;

import java.util.List;
import java.util.Optional;

/**
 * What holds a source, with the elements that belong to it in MLA's order (MLA Handbook, 9th ed., 5.1-5.108). The first
 * container of a work that stands on its own, such as a book, has no title.
 *
 * @param place the place of publication, which MLA has left out since its 8th edition
 */
public record Container(
        Optional<Title> title,
        List<Contributor> contributors,
        Optional<Element> version,
        List<Numbering> numbers,
        Optional<Element> place,
        Optional<Element> publisher,
        Optional<WrittenDate> date,
        Location location) {
    /** The words of its title; empty without one. */
    public String titleText() {
        return title.isPresent() ? title.get().text() : "";
    }

    /** The words of its publisher; empty without one. */
    public String publisherText() {
        return publisher.isPresent() ? publisher.get().text() : "";
    }

    /** Where the first part of it stands; the largest number if it has none. */
    int start() {
        int start = Integer.MAX_VALUE;
        start = Math.min(start, title.map(part -> part.range().start()).orElse(start));
        for (Contributor contributor : contributors) {
            start = Math.min(start, contributor.written().range().start());
        }
        start = Math.min(start, version.map(part -> part.range().start()).orElse(start));
        for (Numbering number : numbers) {
            start = Math.min(start, number.range().start());
        }
        start = Math.min(start, publisher.map(part -> part.range().start()).orElse(start));
        start = Math.min(start, date.map(part -> part.range().start()).orElse(start));
        start = Math.min(
                start, location.pages().map(part -> part.range().start()).orElse(start));
        return Math.min(
                start,
                location.address().map(part -> part.written().range().start()).orElse(start));
    }

    /**
     * Whether the date stands before the publisher, as it does for a work of art and where that is kept.
     *
     * @param titleEnd where the title of the source ends: a date before that is where author-date styles put it
     */
    boolean isDatedBeforePublisher(int titleEnd) {
        return date.isPresent()
                && publisher.isPresent()
                && date.get().range().start() >= titleEnd
                && date.get().range().start() < publisher.get().range().start();
    }

    public Container {
        contributors = List.copyOf(contributors);
        numbers = List.copyOf(numbers);
    }
}
