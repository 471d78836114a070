package newsroom.citations;

import java.util.Optional;

/** Reads when a source was looked at: "Accessed 25 Oct. 2015", "Last access 1 June 2021", "Consulté le 3 mai 2017". */
final class AccessReader {
    private static final Phrases PHRASES = Phrases.of(
            "accessed",
            "last accessed",
            "last access",
            "date accessed",
            "date of access",
            "access date",
            "retrieved",
            "last retrieved",
            "viewed",
            "last viewed",
            "visited",
            "last visited",
            "date visited",
            "consulted",
            "consulté",
            "consultée",
            "consultado",
            "abgerufen",
            "zugriff");

    private static final Phrases BEFORE_DATE = Phrases.of("on", "le", "el", "am", "in");
    private static final Phrases BEFORE_PLACE = Phrases.of("from", "at", "via", "through");

    private AccessReader() {}

    /** The access note at {@code i}; an {@link Piece.In} if it names no date but leads to where the source was found. */
    static Optional<Piece> read(String s, int i, int limit, Piece.Join join) {
        int phrase = PHRASES.end(s, i, limit);
        if (phrase < 0) {
            return Optional.empty();
        }
        int next = Scan.skipStops(s, phrase, limit);
        int from = BEFORE_PLACE.end(s, next, limit);
        if (from >= 0) {
            return Optional.of(new Piece.In(new Range(i, from), join));
        }
        int on = BEFORE_DATE.end(s, next, limit);
        int date = on < 0 ? next : Scan.skipSpaces(s, on, limit);
        Optional<WrittenDate> written = DateReader.read(s, date, limit);
        if (written.isEmpty()) {
            // A date that cannot be read is still one, and no word of the entry.
            boolean figures = date < limit && Scan.isDigit(s.charAt(date));
            boolean whole = phrase >= limit || Scan.isStop(s.charAt(phrase));
            Range note = new Range(i, figures ? partEnd(s, date, limit) : phrase);
            return figures || whole ? Optional.of(new Piece.Accessed(note, join, written)) : Optional.empty();
        }
        int end = written.get().range().end();
        int then = Scan.skipStops(s, end, limit);
        int place = BEFORE_PLACE.end(s, then, limit);
        return Optional.of(new Piece.Accessed(new Range(i, place < 0 ? end : place), join, written));
    }

    private static int partEnd(String s, int from, int limit) {
        int i = from;
        while (i < limit && !(s.charAt(i) == '.' && Scan.endsPart(s, i, limit))) {
            i++;
        }
        return i;
    }
}
