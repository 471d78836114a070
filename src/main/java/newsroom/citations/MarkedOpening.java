package newsroom.citations;

import java.util.Optional;
import newsroom.text.Letters;

/** Reads what stands before the first title in quotation marks or italics, and whether that is the source's title. */
final class MarkedOpening {
    private final EntryText entry;
    private final String s;
    private final int from;
    private final int mark;
    private final Title title;
    private final int titleEnd;
    private final boolean balanced;

    MarkedOpening(EntryText entry, int from, int mark, Title title, int titleEnd, boolean balanced) {
        this.entry = entry;
        this.s = entry.text();
        this.from = from;
        this.mark = mark;
        this.title = title;
        this.titleEnd = titleEnd;
        this.balanced = balanced;
    }

    Opening read() {
        if (Scan.skipStops(s, from, mark) >= mark) {
            return own(Authors.NONE, Optional.empty(), false);
        }
        Authors authors = AuthorReader.inverted(entry, from, mark);
        int namesEnd = authors.isEmpty()
                ? YearSecond.nameStop(entry, from, mark)
                : authors.range().end();
        Optional<YearSecond> year = YearSecond.read(s, namesEnd, mark);
        int next = year.isPresent() ? year.get().end() : Scan.skipStops(s, namesEnd, mark);
        boolean between = hasWords(next);
        if (authors.isEmpty() && isTitle(namesEnd, next, year.isPresent(), between)) {
            return contained(Authors.NONE, Optional.empty(), from);
        }
        if (authors.isEmpty()) {
            authors = AuthorReader.straight(entry, from, namesEnd);
        }
        return between ? contained(authors, year, next) : own(authors, date(year), isBracketed(year));
    }

    /** Whether words that are not the container's "In" stand between {@code next} and the mark. */
    private boolean hasWords(int next) {
        int start = Scan.skipStops(s, next, mark);
        return Scan.hasLetterOrDigit(s, start, withoutIn(start));
    }

    private int withoutIn(int start) {
        int end = Scan.withoutStops(s, start, mark).end();
        boolean in = end - 2 >= start
                && s.regionMatches(true, end - 2, "in", 0, 2)
                && (end - 2 == start || !Letters.isLetterOrDigit(s.charAt(end - 3)));
        return in ? end - 2 : end;
    }

    /** Whether the first sentence is a title without marks rather than the name of a body. */
    private boolean isTitle(int stop, int next, boolean year, boolean between) {
        String words = Scan.tidy(s, from, stop);
        if (year || AuthorReader.inverted(entry, from, stop).names().size() > 0) {
            return false;
        }
        if (between) {
            Range inside = Scan.withoutStops(s, next, mark);
            return PlainOpening.looksLikeTitle(words)
                    || Media.isPicture(entry.slice(inside))
                    || DateReader.read(s, lastWord(next), mark).isPresent();
        }
        boolean container = title.form() == Title.Form.EMPHASISED
                && (Scan.at(s, titleEnd) == ',' || Scan.at(s, Scan.lastBefore(s, titleEnd)) == ',');
        return container && PlainOpening.looksLikeTitle(words);
    }

    /** The last word before the mark, where a year would show that the book's own data came before. */
    private int lastWord(int next) {
        int end = Scan.withoutStops(s, next, mark).end();
        int start = end;
        while (start > next && Letters.isLetterOrDigit(s.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private Opening own(Authors authors, Optional<WrittenDate> year, boolean bracketed) {
        return new Opening(authors, year, bracketed, Optional.of(title), titleEnd, balanced);
    }

    /** The source's title has no marks: it stands before the mark, which is the container's. */
    private Opening contained(Authors authors, Optional<YearSecond> year, int start) {
        int end = Math.min(PlainOpening.titleEnd(entry, start, mark), Math.max(start + 1, withoutIn(start)));
        Range range = Scan.trimmed(s, start, end);
        Title plain = Quotation.title(entry, range.start(), range.end(), range, Title.Form.PLAIN);
        return new Opening(authors, date(year), isBracketed(year), Optional.of(plain), end, balanced);
    }

    static Optional<WrittenDate> date(Optional<YearSecond> year) {
        return year.isPresent() ? Optional.of(year.get().date()) : Optional.empty();
    }

    static boolean isBracketed(Optional<YearSecond> year) {
        return year.isPresent() && year.get().bracketed();
    }
}
