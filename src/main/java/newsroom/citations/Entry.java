package newsroom.citations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a list of works cited, taken apart. Every part keeps its place in {@link #text}.
 *
 * @param title the title of the source
 * @param originalDate when a work first appeared, if the entry names that before the edition
 * @param containers at least one; the first holds what follows the title
 * @param medium MLA 7's "Print", "Web" and their like
 * @param accessed the note on access; without a date if it gives none
 * @param supplement whatever follows the last container
 * @param doubts why the entry is not understood; empty if it is
 */
public record Entry(
        EntryText text,
        Authors authors,
        Optional<Title> title,
        Optional<WrittenDate> originalDate,
        List<Container> containers,
        Optional<Element> medium,
        Optional<Access> accessed,
        List<Element> supplement,
        Style style,
        SourceKind kind,
        Set<Doubt> doubts) {
    /**
     * A note on access.
     *
     * @param date when, if the note says so
     */
    public record Access(Range range, Optional<WrittenDate> date) {}

    public Entry {
        containers = List.copyOf(containers);
        supplement = List.copyOf(supplement);
        doubts = doubts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
        if (containers.isEmpty()) {
            throw new IllegalArgumentException("an entry has at least one container");
        }
    }

    /** An entry that comes from a form, not from a text. */
    public static Entry of(Authors authors, Title title, List<Container> containers) {
        return new Entry(
                EntryText.plain(""),
                authors,
                Optional.of(title),
                Optional.empty(),
                containers,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Style.MLA,
                KindJudge.judge(authors, Optional.of(title), containers, Optional.empty()),
                Set.of());
    }

    /** Whether every part of the entry found its place. Only then may anything be said against its form. */
    public boolean isUnderstood() {
        return doubts.isEmpty();
    }

    /** The title of the first container that has one. */
    public Optional<Title> container() {
        for (Container container : containers) {
            if (container.title().isPresent()) {
                return container.title();
            }
        }
        return Optional.empty();
    }

    public Optional<Element> publisher() {
        for (Container container : containers) {
            if (container.publisher().isPresent()) {
                return container.publisher();
            }
        }
        return Optional.empty();
    }

    public Optional<WrittenDate> date() {
        for (Container container : containers) {
            if (container.date().isPresent()) {
                return container.date();
            }
        }
        return Optional.empty();
    }

    public Optional<Element> pages() {
        for (Container container : containers) {
            if (container.location().pages().isPresent()) {
                return container.location().pages();
            }
        }
        return Optional.empty();
    }

    /** The first DOI or URL. */
    public Optional<Address> address() {
        for (Container container : containers) {
            if (container.location().address().isPresent()) {
                return container.location().address();
            }
        }
        return Optional.empty();
    }

    /** The words of its title; empty without one. */
    public String titleText() {
        return title.isPresent() ? title.get().text() : "";
    }

    /** Whether a reader is told where to find the source: by pages, an address, or MLA 7's "Web". */
    public boolean isLocated() {
        return pages().isPresent()
                || address().isPresent()
                || (medium.isPresent() && Media.isOnline(medium.get().text()));
    }

    /** How the entry ends. */
    public Tail tail() {
        return Tail.of(text.text());
    }

    /** The same entry with the names of the entry above in place of a dash. */
    public Entry withAuthors(Authors resolved) {
        return new Entry(
                text, resolved, title, originalDate, containers, medium, accessed, supplement, style, kind, doubts);
    }
}
