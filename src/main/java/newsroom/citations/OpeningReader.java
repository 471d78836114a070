package newsroom.citations;

import java.util.Optional;
import newsroom.text.Letters;

/** Finds where the names end and which words are the title: the two things that everything else hangs on. */
final class OpeningReader {
    private final EntryText entry;
    private final String s;
    private final int limit;

    private OpeningReader(EntryText entry) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = s.length();
    }

    static Opening read(EntryText entry) {
        OpeningReader reader = new OpeningReader(entry);
        int from = Label.end(entry.text());
        int mark = reader.firstMark(from, from);
        if (mark < 0) {
            return new PlainOpening(entry, from, reader.limit).read();
        }
        return reader.marked(from, mark == from ? reader.behindEmphasisedAuthors(from) : mark);
    }

    /** The next mark if the first one, at {@code from}, holds the author, whom some set in bold; otherwise the first. */
    private int behindEmphasisedAuthors(int from) {
        Optional<Range> emphasis = entry.emphasisFrom(from);
        int end = emphasis.isPresent() ? emphasis.get().end() : from;
        Authors authors = AuthorReader.inverted(entry, from, end);
        int next = authors.isEmpty() ? -1 : firstMark(end, end);
        return next > 0 && Scan.skipStops(s, authors.range().end(), end) >= end ? next : from;
    }

    /** The first title in quotation marks or italics that stands where a title can stand; -1 if there is none. */
    private int firstMark(int from, int start) {
        int i = start;
        while (i < limit) {
            Optional<Range> emphasis = entry.emphasisFrom(i);
            if (emphasis.isPresent()) {
                if (!isIncidental(emphasis.get()) && canBeginTitle(from, i)) {
                    return i;
                }
                i = emphasis.get().end();
            } else if (Quotation.opens(s, i, limit) && canBeginTitle(from, i)) {
                return i;
            } else if (AddressReader.isAddress(entry, i, limit)) {
                return -1;
            } else {
                i++;
            }
        }
        return -1;
    }

    /** Italics that are no title: "et al.", "In". */
    private boolean isIncidental(Range emphasis) {
        int end = AuthorReader.etAlEnd(s, emphasis.start(), limit);
        Range words = Scan.withoutStops(s, emphasis.start(), emphasis.end());
        boolean in = words.end() - words.start() == 2 && Scan.startsWord(s, words.start(), words.end(), "in");
        return end >= emphasis.end() || in;
    }

    private boolean canBeginTitle(int from, int i) {
        int before = Scan.lastBefore(s, i);
        if (before < from) {
            return true;
        }
        char c = s.charAt(before);
        if (Scan.isStop(c)
                || c == ')'
                || c == ']'
                || c == '['
                || c == '?'
                || c == '!'
                || Scan.isDash(c)
                || Scan.isClosing(c)) {
            return true;
        }
        if (s.regionMatches(true, before - 1, "in", 0, 2) && !Letters.isLetterOrDigit(Scan.at(s, before - 2))) {
            return true;
        }
        Authors authors = AuthorReader.inverted(entry, from, i);
        return !authors.isEmpty() && authors.range().end() > before;
    }

    private Opening marked(int from, int mark) {
        Optional<Range> emphasis = entry.emphasisFrom(mark);
        if (emphasis.isPresent()) {
            Range range = emphasis.get();
            Optional<Title> quoted = quotedInside(range);
            Title title = quoted.isPresent()
                    ? quoted.get()
                    : Quotation.title(entry, range.start(), range.end(), range, Title.Form.EMPHASISED);
            return new MarkedOpening(entry, from, mark, title, range.end(), true).read();
        }
        int close = Quotation.close(s, mark, limit);
        if (close < 0) {
            int end = endOfUnclosed(mark);
            Title title = Quotation.title(entry, mark + 1, end, new Range(mark, end), Title.Form.QUOTED);
            return new MarkedOpening(entry, from, mark, title, end, false).read();
        }
        if (Scan.at(s, close + 1) == ':') {
            // A quotation that only begins a longer title.
            int end = PlainOpening.titleEnd(entry, close + 1, limit);
            Title title = Quotation.title(entry, mark, end, Scan.trimmed(s, mark, end), Title.Form.PLAIN);
            return new MarkedOpening(entry, from, mark, title, end, true).read();
        }
        return new MarkedOpening(entry, from, mark, Quotation.title(entry, mark, close), close + 1, true).read();
    }

    /** Italics that cover a title in quotation marks and nothing else. */
    private Optional<Title> quotedInside(Range range) {
        if (!Quotation.opens(s, range.start(), limit)) {
            return Optional.empty();
        }
        int close = Quotation.close(s, range.start(), range.end());
        boolean whole = close > 0 && Scan.skipStops(s, close + 1, range.end()) == range.end();
        return whole ? Optional.of(Quotation.title(entry, range.start(), close)) : Optional.empty();
    }

    /** Where a title with an unclosed mark ends: before the next italics, or at the end of its sentence. */
    private int endOfUnclosed(int mark) {
        for (Range range : entry.emphasis()) {
            if (range.start() > mark + 1) {
                return Scan.trimmed(s, mark, range.start()).end();
            }
        }
        return PlainOpening.titleEnd(entry, mark + 1, limit);
    }
}
