package newsroom.citations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import newsroom.text.Prose;

/**
 * One entry as a reader sees it: the characters, and what the Markdown said about them.
 *
 * @param text the literal text, inline markup resolved; a line break inside the entry is a line feed
 * @param emphasis what is set in italics, bold or underlined, in the order of the text; overlapping ranges are joined
 * @param links in the order of the text
 */
public record EntryText(String text, List<Range> emphasis, List<Link> links) {
    /**
     * A link or an autolink; they are ordered as their texts are.
     *
     * @param range the link's text
     * @param destination where it leads, as the Markdown has it
     */
    public record Link(Range range, String destination) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            return range.compareTo(other.range);
        }
    }

    /** @throws IllegalArgumentException if a range reaches past the text */
    public EntryText {
        for (Range range : emphasis) {
            requireInside(range, text);
        }
        for (Link link : links) {
            requireInside(link.range(), text);
        }
        emphasis = joined(emphasis, text);
        List<Link> sorted = new ArrayList<>(links);
        Collections.sort(sorted);
        links = List.copyOf(sorted);
    }

    /** An entry as it stands in an article; pictures are left out. */
    public static EntryText of(Prose prose) {
        String text = prose.text();
        List<Range> emphasis = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean marked = i < text.length() && (prose.marksAt(i) & (Prose.EMPHASIS | Prose.STRONG)) != 0;
            if (marked && start < 0) {
                start = i;
            } else if (!marked && start >= 0) {
                emphasis.add(new Range(start, i));
                start = -1;
            }
        }
        List<Link> links = new ArrayList<>();
        for (Prose.Link link : prose.links()) {
            if (link.form() != Prose.Link.Form.PICTURE) {
                links.add(new Link(new Range(link.start(), link.end()), link.target()));
            }
        }
        return new EntryText(text, emphasis, links);
    }

    /** A text without any markup. */
    public static EntryText plain(String text) {
        return new EntryText(text, List.of(), List.of());
    }

    private static void requireInside(Range range, String text) {
        if (range.end() > text.length()) {
            throw new IllegalArgumentException(range + " reaches past a text of " + text.length());
        }
    }

    private static List<Range> joined(List<Range> ranges, String text) {
        List<Range> sorted = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            Range trimmed = Scan.trimmed(text, range.start(), range.end());
            if (!trimmed.isEmpty()) {
                sorted.add(trimmed);
            }
        }
        Collections.sort(sorted);
        List<Range> joined = new ArrayList<>(sorted.size());
        for (Range range : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && range.start() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).to(range));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    /** The same text without its italics. */
    EntryText withoutEmphasis() {
        return new EntryText(text, List.of(), links);
    }

    /** The text of a range, runs of white space made one space. */
    String slice(Range range) {
        return Scan.tidy(text, range.start(), range.end());
    }

    Element element(int start, int end) {
        Range range = Scan.trimmed(text, start, end);
        return new Element(slice(range), range);
    }

    /** The emphasis that begins at {@code offset}. */
    Optional<Range> emphasisFrom(int offset) {
        int index = emphasis.isEmpty() ? -1 : emphasisUpTo(offset);
        return index >= 0 && emphasis.get(index).start() == offset
                ? Optional.of(emphasis.get(index))
                : Optional.empty();
    }

    /** The index of the last emphasis that begins at or before {@code offset}; -1 if there is none. */
    private int emphasisUpTo(int offset) {
        int low = 0;
        int high = emphasis.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (emphasis.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The emphases that lie inside {@code range}. */
    List<Range> emphasisWithin(Range range) {
        List<Range> within = new ArrayList<>();
        for (Range inner : emphasis) {
            if (range.covers(inner)) {
                within.add(inner);
            }
        }
        return within;
    }

    /** The link that begins at {@code offset} and has a text. */
    Optional<Link> linkFrom(int offset) {
        int low = 0;
        int high = links.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        boolean here = low < links.size()
                && links.get(low).range().start() == offset
                && !links.get(low).range().isEmpty();
        return here ? Optional.of(links.get(low)) : Optional.empty();
    }
}
