package newsroom.citations;

import java.util.Optional;

/** Parts words from the date at their end, as in "Newsweek 27 May 2002". */
final class TrailingDate {
    private TrailingDate() {}

    static Piece.Plain split(EntryText entry, Range range, Piece.Join join, Element label) {
        String s = entry.text();
        int end = label.range().end();
        if (!canEndWithDate(s, end)) {
            return new Piece.Plain(range, join, label, Optional.empty());
        }
        for (int i = label.range().start() + 1; i < end; i++) {
            if (!Scan.isSpace(s.charAt(i - 1)) || Scan.isSpace(s.charAt(i))) {
                continue;
            }
            Optional<WrittenDate> date = DateReader.read(s, i, Math.min(s.length(), end + 1));
            if (date.isPresent() && date.get().range().end() >= end) {
                return new Piece.Plain(range, join, entry.element(label.range().start(), i), date);
            }
        }
        return new Piece.Plain(range, join, label, Optional.empty());
    }

    /** A date ends with a figure, a question mark, the letter behind a year, or the "d" of "n.d." */
    private static boolean canEndWithDate(String s, int end) {
        char last = s.charAt(end - 1);
        char before = Scan.at(s, end - 2);
        return Scan.isDigit(last)
                || last == '?'
                || (last == 'd' && before == '.')
                || (last <= 'f' && Scan.isDigit(before));
    }
}
