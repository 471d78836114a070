package newsroom.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.WordList;

/** Reads words up to where another part begins, and tells the few that are known for what they are. */
final class WordsReader {
    private static final WordList INTRODUCTIONS = WordList.names("""
        also available at, also available online at, available, available at, available from, available online,
        available online at, dans, doi, from, in, link, online, online at, qtd. in, quoted in, reprinted in,
        rpt. in, url, via
        """);

    /** How MLA 7 and older styles said that a publisher or a place is not known. */
    private static final WordList PLACEHOLDERS = WordList.names("""
        n. p, n.p, n.pl, n.pr, n.pub, s. l, s. n, s.l, s.n
        """);

    private static final int MOST_WORDS_OF_VERSION = 6;

    private final EntryText entry;
    private final String s;
    private final int limit;

    WordsReader(EntryText entry, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
    }

    Optional<Piece> read(int i, Piece.Join join) {
        int end = end(i);
        if (isInBeforeEditors(i, end)) {
            return Optional.of(new Piece.In(new Range(i, i + 2), join));
        }
        Range words = Scan.withoutStops(s, i, end);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Range range = new Range(i, end);
        Element label = entry.element(words.start(), words.end());
        String lower = label.text().toLowerCase(Locale.ROOT);
        boolean indiana = label.text().equals("IN");
        if (INTRODUCTIONS.contains(lower) && !indiana && Scan.skipStops(s, end, limit) < limit) {
            return Optional.of(new Piece.In(range, join));
        }
        if (isAside(lower)) {
            return Optional.of(new Piece.Aside(range, join, label));
        }
        if (PLACEHOLDERS.contains(lower)) {
            return Optional.of(new Piece.Missing(range, join));
        }
        if (Media.contains(lower)) {
            return Optional.of(new Piece.Medium(range, join, label));
        }
        if (LawReport.end(s, words.start(), words.end()) == words.end()) {
            return Optional.of(new Piece.Numbered(range, join, List.of(new Numbering("", label.text(), words))));
        }
        if (isVersion(lower)) {
            boolean abbreviated = lower.endsWith("ed") && Scan.at(s, end) == '.' && end < limit;
            return Optional.of(new Piece.Versioned(range, join, entry.element(i, abbreviated ? end + 1 : end)));
        }
        return Optional.of(TrailingDate.split(entry, range, join, label));
    }

    /** "In R. Perks & A. Thomson, <i>The Oral History Reader</i>" and "In E. S. Savas (ed.)", but not "In These Times". */
    private boolean isInBeforeEditors(int i, int end) {
        int next = Scan.skipStops(s, end, limit);
        boolean container = entry.emphasisFrom(next).isPresent() || Scan.at(s, next) == '(';
        return container && end > i + 3 && Scan.startsWord(s, i, limit, "In") && next < limit;
    }

    private int end(int i) {
        for (int j = i + 1; j < limit; j++) {
            char c = s.charAt(j);
            boolean wordStart = Scan.isSpace(s.charAt(j - 1)) && !Scan.isSpace(c);
            if (isStop(j, c) || (wordStart && isOther(j, c))) {
                return j;
            }
        }
        return limit;
    }

    private boolean isStop(int j, char c) {
        return switch (c) {
            case ';', '(', '[' -> true;
            case ',' -> !(Scan.isDigit(s.charAt(j - 1)) && Scan.isDigit(Scan.at(s, j + 1)));
            case '.' -> Scan.endsPart(s, j, limit);
            case ':' -> Scan.isSpace(Scan.at(s, j + 1)) && Scan.isDigit(s.charAt(j - 1));
            default -> entry.emphasisFrom(j).isPresent();
        };
    }

    private boolean isOther(int j, char c) {
        return c == '<'
                || c == '\u201C'
                || (c == '"' && Quotation.opens(s, j, limit))
                || (Scan.isDigit(c) && NumberingReader.isVolume(s, j, limit))
                || (c == 'v' && !NumberingReader.withUnit(s, j, limit).isEmpty())
                || entry.linkFrom(j).isPresent()
                || AddressReader.isAddress(entry, j, limit);
    }

    /** A number of the trade, the section of a newspaper, or how many pages a book has: "368 pp". */
    private static boolean isAside(String lower) {
        int figures = Scan.digitsEnd(lower, 0, lower.length());
        String unit = figures == 0 ? "" : lower.substring(figures).strip();
        return lower.startsWith("isbn")
                || lower.startsWith("issn")
                || lower.startsWith("sec. ")
                || unit.equals("pp")
                || unit.equals("p")
                || unit.equals("pages");
    }

    private static boolean isVersion(String lower) {
        if (Scan.wordCount(lower) > MOST_WORDS_OF_VERSION || lower.indexOf(':') >= 0) {
            return false;
        }
        return lower.endsWith(" ed")
                || lower.endsWith(" ed.")
                || lower.endsWith(" edn")
                || lower.endsWith(" edition")
                || lower.endsWith(" version")
                || lower.endsWith(" vers")
                || lower.endsWith("'s cut")
                || lower.endsWith("\u2019s cut")
                || lower.equals("unabridged")
                || lower.startsWith("version ");
    }
}
