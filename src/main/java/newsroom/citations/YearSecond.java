package newsroom.citations;

import java.util.Optional;

/**
 * The date behind the authors, where APA and Chicago's author-date form put it.
 *
 * @param bracketed "(2016)" rather than "2016."
 * @param end where the words behind it begin
 */
record YearSecond(WrittenDate date, boolean bracketed, int end) {
    /** The date that stands behind the names which end at {@code from}. */
    static Optional<YearSecond> read(String s, int from, int limit) {
        int start = Scan.skipStops(s, from, limit);
        boolean bracketed = Scan.at(s, start) == '(' && start < limit;
        int at = bracketed ? Scan.skipSpaces(s, start + 1, limit) : start;
        Optional<WrittenDate> date = DateReader.read(s, at, limit);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int end = date.get().range().end();
        if (bracketed) {
            int close = s.indexOf(')', end);
            boolean near = close >= 0 && close < limit && close - end <= 12;
            return near
                    ? Optional.of(new YearSecond(date.get(), true, Scan.skipStops(s, close + 1, limit)))
                    : Optional.empty();
        }
        int next = Scan.skipSpaces(s, end, limit);
        boolean ended = next >= limit || Scan.at(s, next) == '.' || Scan.at(s, next) == ',';
        return date.get().isYear() && ended
                ? Optional.of(new YearSecond(date.get(), false, Scan.skipStops(s, next, limit)))
                : Optional.empty();
    }

    /** Where the first sentence ends, or the bracket with a date that follows it begins. */
    static int nameStop(EntryText entry, int from, int limit) {
        String s = entry.text();
        for (int i = from; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '.' && Scan.endsPart(s, i, limit)) {
                return i;
            }
            if (c == '(' && read(s, i, limit).isPresent()) {
                return i;
            }
        }
        return limit;
    }
}
