package newsroom.citations;

import java.util.Set;

/** Tells an entry from other text, and where one entry ends and the next begins in a paragraph that runs them together. */
public final class EntrySigns {
    private static final Set<String> UNFINISHED = WordList.words("""
            and of the in by for to a an at from
            """);

    /** How far around a place is looked at, so that a long paragraph costs no more than its length. */
    private static final int WINDOW = EntryParser.MOST_CHARACTERS;

    private static final int LONGEST_NAME = 200;

    private EntrySigns() {}

    /** Whether a text has what every source has: a year, an address, or a title in quotation marks or italics. */
    public static boolean hasSourceEvidence(EntryText entry) {
        return hasEvidence(entry, 0);
    }

    /**
     * Whether the line at {@code start} of a paragraph begins another entry: it opens with a name that is turned round, with
     * the dash for one, or with a marked title, and the line before can be the end of an entry. A line that could as well go
     * on with the entry above does not.
     */
    public static boolean opensEntry(EntryText paragraph, int start) {
        String s = paragraph.text();
        int lineEnd = s.indexOf('\n', start);
        int limit = lineEnd < 0 ? s.length() : lineEnd;
        int line = Scan.skipSpaces(s, start, limit);
        if (line >= limit || isInsideMarks(paragraph, line)) {
            return false;
        }
        int from = line + Label.end(s.substring(line, limit));
        int before = Scan.lastBefore(s, start);
        if (before < 0) {
            return true;
        }
        if (isAddressAlone(paragraph, from, limit)) {
            return isAddressAlone(paragraph, s.lastIndexOf('\n', before) + 1, before + 1);
        }
        boolean opens = (opensWithName(paragraph, from, limit) && !isUnfinished(s, before))
                || (opensWithTitle(paragraph, from, limit) && isFinished(s, before));
        return opens && hasEvidence(paragraph, from);
    }

    private static boolean opensWithTitle(EntryText entry, int from, int limit) {
        return entry.emphasisFrom(from).isPresent() || Quotation.opens(entry.text(), from, limit);
    }

    private static boolean opensWithName(EntryText entry, int from, int limit) {
        String s = entry.text();
        Authors authors = AuthorReader.inverted(entry, from, limit);
        if (authors.isEmpty()) {
            return isNameBeforeTitle(entry, from, limit);
        }
        int end = authors.range().end();
        Name first = authors.names().get(0);
        if (first instanceof Name.Repeated) {
            return true;
        }
        if (first instanceof Name.Person person && Places.isPlace(person.family())) {
            return false;
        }
        char next = Scan.at(s, Scan.skipSpaces(s, end, limit));
        int behind = Scan.skipStops(s, end, limit);
        boolean stopped = next == '.' || next == '(' || (s.charAt(end - 1) == '.' && next != ',' && next != ':');
        return behind < limit && (stopped || (next == ',' && opensWithTitle(entry, behind, limit)));
    }

    /** "BBC News. “Title.”", "George Meredith, <i>Title</i>": a few words with capitals, then a marked title. */
    private static boolean isNameBeforeTitle(EntryText entry, int from, int limit) {
        String s = entry.text();
        int mark = from;
        while (mark < limit && mark - from <= LONGEST_NAME && !opensWithTitle(entry, mark, limit)) {
            mark++;
        }
        String name = Scan.tidy(s, from, mark);
        boolean stopped = name.endsWith(".") || name.endsWith(",");
        return mark < limit
                && mark - from <= LONGEST_NAME
                && stopped
                && Character.isUpperCase(s.charAt(from))
                && Scan.wordCount(name) <= 6
                && name.indexOf(". ") < 0
                && !Places.isPlace(name.substring(0, name.length() - 1));
    }

    /** Whether an entry can end at {@code last}: with a stop, a figure or an address. */
    private static boolean isFinished(String s, int last) {
        char c = s.charAt(last);
        if (c == '.' || c == '?' || c == '!' || c == '/' || Scan.isClosing(c) || Scan.isDigit(c) || c == '>') {
            return true;
        }
        return AddressReader.read(EntryText.plain(s), wordStart(s, last), last + 1)
                .isPresent();
    }

    /** Whether the words up to {@code last} want more to follow. */
    private static boolean isUnfinished(String s, int last) {
        char c = s.charAt(last);
        return c == ','
                || c == ':'
                || c == ';'
                || c == '&'
                || Scan.isDash(c)
                || UNFINISHED.contains(Scan.lower(s, wordStart(s, last), last + 1));
    }

    private static int wordStart(String s, int last) {
        int word = last;
        while (word > 0 && !Scan.isSpace(s.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private static boolean isAddressAlone(EntryText entry, int from, int limit) {
        String s = entry.text();
        int start = Scan.skipSpaces(s, from, limit);
        int end = entry.linkFrom(start)
                .map(link -> link.range().end())
                .or(() -> AddressReader.read(entry, start, limit)
                        .map(found -> found.range().end()))
                .orElse(start);
        return end > start && Scan.skipStops(s, end, limit) >= limit;
    }

    private static boolean isInsideMarks(EntryText paragraph, int at) {
        if (paragraph.isWithinEmphasis(at)) {
            return true;
        }
        String before = paragraph.text().substring(Math.max(0, at - WINDOW), at);
        int opened = before.lastIndexOf('\u201C');
        String behind = paragraph.text().substring(at, windowEnd(paragraph, at));
        return opened >= 0 && before.indexOf('\u201D', opened) < 0 && behind.indexOf('\u201D') >= 0;
    }

    private static int windowEnd(EntryText entry, int from) {
        return Math.min(entry.text().length(), from + WINDOW);
    }

    private static boolean hasEvidence(EntryText entry, int from) {
        String s = entry.text();
        int to = windowEnd(entry, from);
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (entry.emphasisFrom(i).isPresent() || entry.linkFrom(i).isPresent()) {
                return true;
            }
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1));
            boolean evidence = wordStart && (isYear(s, i, to) || AddressReader.isAddress(entry, i, to));
            boolean quoted = c != '\'' && c != '\u2018' && Quotation.opens(s, i, to);
            if (evidence || (quoted && Quotation.close(s, i, to) > i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String s, int i, int to) {
        boolean four = Scan.digitsEnd(s, i, to) - i == 4;
        return four && (s.charAt(i) == '1' || s.startsWith("20", i));
    }
}
