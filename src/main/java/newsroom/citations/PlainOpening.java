package newsroom.citations;

import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Reads the opening of an entry without quotation marks and italics: only periods part the names from the title. */
final class PlainOpening {
    private static final WordList TITLE_WORDS = WordList.words("""
        a about after against an are at be before between by can could did do does during from had has have her
        his how into is its list my no not or our over should their through to under was were what when where
        who why will with without would you your
        """);

    private static final int MOST_WORDS_OF_NOTE = 3;
    private static final int MOST_WORDS_OF_NAME = 20;
    private static final int LONGEST_NAMES = 80;

    private final EntryText entry;
    private final String s;
    private final int from;
    private final int limit;

    PlainOpening(EntryText entry, int from, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.from = from;
        this.limit = limit;
    }

    Opening read() {
        if (entry.linkFrom(from).isPresent() && !AddressReader.isAddress(entry, from, limit)) {
            return opening(Authors.NONE, Optional.empty(), from);
        }
        int comma = commaOfNote();
        if (comma >= 0) {
            Authors names = AuthorReader.straight(entry, from, comma);
            return new Opening(names, Optional.empty(), false, Optional.empty(), comma, true);
        }
        Authors authors = AuthorReader.inverted(entry, from, limit);
        if (authors.isEmpty()) {
            authors = beforeComma();
        }
        int namesEnd = authors.isEmpty()
                ? Math.min(YearSecond.nameStop(entry, from, limit), titleEnd(entry, from, limit))
                : authors.range().end();
        Optional<YearSecond> year = YearSecond.read(s, namesEnd, limit);
        int next = year.isPresent() ? year.get().end() : Scan.skipStops(s, namesEnd, limit);
        if (authors.isEmpty() && isName(namesEnd, next, year.isPresent())) {
            authors = AuthorReader.straight(entry, from, namesEnd);
        }
        if (authors.isEmpty()) {
            next = from;
            year = Optional.empty();
        }
        return opening(authors, year, next);
    }

    /** Where the comma stands in "Pennington, 90-91.", a note that refers to an entry elsewhere; -1 in anything else. */
    private int commaOfNote() {
        int comma = s.indexOf(',', from);
        if (comma < 0 || Scan.wordCount(Scan.tidy(s, from, comma)) > MOST_WORDS_OF_NOTE) {
            return -1;
        }
        int pages = Scan.skipSpaces(s, comma + 1, limit);
        int end = PagesReader.afterColon(s, pages, limit);
        return end > pages && Scan.skipStops(s, end, limit) >= limit ? comma : -1;
    }

    /** The people in "Ann B. Lee and Bo Ek, Title (New York: Publisher, 1995)", as notes have them. */
    private Authors beforeComma() {
        int comma = s.indexOf(',', from);
        if (comma < 0 || comma - from > LONGEST_NAMES) {
            return Authors.NONE;
        }
        Authors authors = AuthorReader.straight(entry, from, comma);
        boolean people = !authors.isEmpty() && authors.names().get(0) instanceof Name.Person first && first.certain();
        for (Name name : authors.names()) {
            people &= name instanceof Name.Person;
        }
        int end = titleEnd(entry, Scan.skipSpaces(s, comma + 1, limit), limit);
        return people && Brackets.opensPublication(s, end, limit) ? authors : Authors.NONE;
    }

    private Opening opening(Authors authors, Optional<YearSecond> year, int next) {
        Optional<EntryText.Link> link = entry.linkFrom(next);
        int end = link.isPresent() ? link.get().range().end() : titleEnd(entry, next, limit);
        end = beforeSite(next, Math.min(end, limit));
        Range range = Scan.withoutStops(s, next, end);
        boolean address = AddressReader.read(entry, range.start(), range.end()).isPresent();
        Optional<Title> title = range.isEmpty() || address
                ? Optional.empty()
                : Optional.of(Quotation.title(entry, range.start(), range.end(), range, Title.Form.PLAIN));
        return new Opening(
                authors,
                MarkedOpening.date(year),
                MarkedOpening.isBracketed(year),
                title,
                title.isPresent() ? range.end() : next,
                true);
    }

    /** Where the title of a page ends in "Title - Site, accessed 3 May 2019": the site is its container. */
    private int beforeSite(int start, int end) {
        int next = Scan.skipStops(s, end, limit);
        boolean bare = end < limit
                && Scan.at(s, Scan.lastBefore(s, next)) == ','
                && AccessReader.read(s, next, limit, Piece.Join.COMMA).isPresent();
        for (int i = end - 2; bare && i > start + 1; i--) {
            char c = s.charAt(i);
            if ((Scan.isDash(c) || c == '|') && Scan.isSpace(s.charAt(i - 1)) && Scan.isSpace(s.charAt(i + 1))) {
                return i - 1;
            }
        }
        return end;
    }

    /** Whether the first sentence names the author: a year follows it, or two more sentences before the address. */
    private boolean isName(int stop, int next, boolean year) {
        String words = Scan.tidy(s, from, stop);
        if (next >= limit || Scan.wordCount(words) > MOST_WORDS_OF_NAME || Roles.phraseEnd(s, next, limit) > next) {
            return false;
        }
        if (AddressReader.isAddress(entry, next, limit)
                || AccessReader.read(s, next, limit, Piece.Join.PERIOD).isPresent()) {
            return false;
        }
        if (year) {
            return Letters.isUpperCase(Scan.at(s, next)) && titleEnd(entry, next, limit) - next > 3;
        }
        return Scan.wordCount(words) <= 5 && !looksLikeTitle(words) && sentences(next) >= 2;
    }

    /** The number of sentences from {@code start} that are words: no date, no address, no medium. */
    private int sentences(int start) {
        int count = 0;
        int i = start;
        while (i < limit && count < 3) {
            if (AddressReader.isAddress(entry, i, limit)
                    || DateReader.read(s, i, limit).isPresent()
                    || AccessReader.read(s, i, limit, Piece.Join.PERIOD).isPresent()) {
                return count;
            }
            int end = titleEnd(entry, i, limit);
            count += Media.contains(Scan.tidy(s, i, end)) ? 0 : 1;
            i = Math.max(i + 1, Scan.skipStops(s, end, limit));
        }
        return count;
    }

    /** Whether words are more like a title than like the name of a person or a body. */
    static boolean looksLikeTitle(String words) {
        if (words.indexOf(':') >= 0 || words.indexOf('?') >= 0 || words.indexOf('#') >= 0) {
            return true;
        }
        String[] parts = words.toLowerCase(Locale.ROOT).split(" ", -1);
        for (String part : parts) {
            if (TITLE_WORDS.contains(part)) {
                return true;
            }
        }
        return parts.length > 7 && !OrganizationWords.within(words);
    }

    /** Where a title without marks ends that begins at {@code from}: at its period, or where a date or an address follows. */
    static int titleEnd(EntryText entry, int from, int limit) {
        String s = entry.text();
        for (int i = from; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '.' && Scan.endsPart(s, i, limit)) {
                return i;
            }
            if ((c == '?' || c == '!') && isSentenceStart(s, i + 1, limit)) {
                return i + 1;
            }
            if (c == ',' && detailFollows(entry, Scan.skipSpaces(s, i + 1, limit), limit)) {
                return i;
            }
            if (c == '(' && (YearSecond.read(s, i, limit).isPresent() || Brackets.opensPublication(s, i, limit))) {
                return i;
            }
            if (c == '<' || (Scan.isSpace(c) && i + 1 < limit && AddressReader.isAddress(entry, i + 1, limit))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isSentenceStart(String s, int i, int limit) {
        int next = Scan.skipSpaces(s, i, limit);
        return next > i && next < limit && (Letters.isUpperCase(s.charAt(next)) || Scan.isDigit(s.charAt(next)));
    }

    private static boolean detailFollows(EntryText entry, int i, int limit) {
        return AddressReader.isAddress(entry, i, limit)
                || AccessReader.read(entry.text(), i, limit, Piece.Join.COMMA).isPresent()
                || DateReader.isExact(entry.text(), i, limit);
    }
}
