package newsroom.citations;

import java.util.List;
import java.util.Optional;
import newsroom.text.Letters;

/** Reads a piece whose form says what it is: an address, a date, pages, a volume, a contributor. */
final class DetailReader {
    private static final Phrases DATE_LABELS = Phrases.of(
            "published",
            "posted",
            "updated",
            "last updated",
            "modified",
            "last modified",
            "dated",
            "released",
            "aired",
            "filmed",
            "recorded",
            "broadcast",
            "issued");

    private static final Phrases ON = Phrases.of("on");

    private final EntryText entry;
    private final String s;
    private final int limit;
    private final List<Piece> before;

    /** @param before the pieces that were read so far; grows while this reads */
    DetailReader(EntryText entry, int limit, List<Piece> before) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
        this.before = before;
    }

    /** The forms of details that a piece may have, in the order in which they are tried. */
    private enum Form {
        ADDRESS,
        LINK,
        ACCESS,
        DATE,
        PAGES,
        NUMBERS,
        BARE_RANGE,
        CONTRIBUTOR
    }

    private static final Form[] FORMS = Form.values();

    Optional<Piece> read(int i, Piece.Join join) {
        for (Form form : FORMS) {
            Optional<Piece> found = read(form, i, join);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> read(Form form, int i, Piece.Join join) {
        return switch (form) {
            case ADDRESS -> address(i, join);
            case LINK -> link(i, join);
            case ACCESS -> access(i, join);
            case DATE -> date(i, join);
            case PAGES -> pages(i, join);
            case NUMBERS -> numbers(i, join);
            case BARE_RANGE -> bareRange(i, join);
            case CONTRIBUTOR -> contributor(i, join);
        };
    }

    private Optional<Piece> access(int i, Piece.Join join) {
        return AccessReader.read(s, i, limit, join);
    }

    private Optional<Piece> contributor(int i, Piece.Join join) {
        Optional<Contributor> found = ContributorReader.read(entry, i, limit);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece.Contributed(found.get().written().range(), join, found.get()));
    }

    private Optional<Piece> address(int i, Piece.Join join) {
        Optional<AddressReader.Found> found = AddressReader.read(entry, i, limit);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Address address = found.get().address();
        Range range = found.get().range();
        boolean whole =
                address.kind() != Address.Kind.HOST || (entry.linkFrom(i).isEmpty() && isBoundary(range.end()));
        return whole ? Optional.of(new Piece.Addressed(range, join, address)) : Optional.empty();
    }

    private Optional<Piece> link(int i, Piece.Join join) {
        Optional<EntryText.Link> link = entry.linkFrom(i);
        if (link.isEmpty() || link.get().range().end() > limit) {
            return Optional.empty();
        }
        Range range = link.get().range();
        Range inside = Scan.withoutStops(s, i, range.end());
        return Optional.of(new Piece.Linked(
                range,
                join,
                entry.element(inside.start(), inside.end()),
                link.get().destination()));
    }

    private Optional<Piece> date(int i, Piece.Join join) {
        if (join == Piece.Join.COLON && PagesReader.afterColon(s, i, limit) > i) {
            return Optional.empty();
        }
        Optional<WrittenDate> found = DateReader.read(s, afterLabel(i), limit);
        if (found.isEmpty()
                || (found.get().isYear() && !isBoundary(found.get().range().end()))) {
            return Optional.empty();
        }
        WrittenDate date = withTime(found.get());
        return Optional.of(new Piece.Dated(new Range(i, date.range().end()), join, date, false));
    }

    /** Behind "published on" and its like. */
    private int afterLabel(int i) {
        int label = DATE_LABELS.end(s, i, limit);
        if (label < 0) {
            return i;
        }
        int next = Scan.skipSpaces(s, label, limit);
        int on = ON.end(s, next, limit);
        return on < 0 ? next : Scan.skipSpaces(s, on, limit);
    }

    private WrittenDate withTime(WrittenDate date) {
        int comma = Scan.skipSpaces(s, date.range().end(), limit);
        int start = Scan.at(s, comma) == ',' ? Scan.skipSpaces(s, comma + 1, limit) : comma;
        int end = TimeReader.end(s, start, limit);
        return end > start ? date.at(entry.element(start, end)) : date;
    }

    private Optional<Piece> pages(int i, Piece.Join join) {
        int end = join == Piece.Join.COLON ? PagesReader.afterColon(s, i, limit) : i;
        if (end == i || !isBoundary(end)) {
            end = barePages(i, join);
        }
        if (end == i) {
            end = PagesReader.withUnit(s, i, limit);
        }
        return paged(i, end, join);
    }

    private Optional<Piece> paged(int i, int end, Piece.Join join) {
        return end > i
                ? Optional.of(new Piece.Paged(new Range(i, end), join, entry.element(i, end)))
                : Optional.empty();
    }

    /** Where pages without "pp." end: behind a volume or a date as in "(London: Hogarth Press, 1929), 98", or last of all. */
    private int barePages(int i, Piece.Join join) {
        if (join == Piece.Join.NOTHING || join == Piece.Join.COLON) {
            return i;
        }
        int end = PagesReader.afterColon(s, i, limit);
        if (end == i || !isBoundary(end)) {
            return i;
        }
        if (previous() instanceof Piece.Numbered) {
            return join == Piece.Join.COMMA ? end : i;
        }
        boolean last = Scan.skipStops(s, Scan.digitsEnd(s, i, limit), limit) >= limit;
        boolean year = DateReader.read(s, i, end).isPresent();
        return (last || previous() instanceof Piece.Dated) && !year ? end : i;
    }

    private Optional<Piece> numbers(int i, Piece.Join join) {
        List<Numbering> numbers = NumberingReader.withUnit(s, i, limit);
        if (numbers.isEmpty()) {
            numbers = NumberingReader.volumes(s, i, limit);
        }
        if (numbers.isEmpty() && canBeVolume(i)) {
            numbers = NumberingReader.bare(s, i, limit);
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        int end = numbers.get(numbers.size() - 1).range().end();
        boolean article = numbers.size() > 1 && Scan.isDigit(Scan.at(s, Scan.skipSpaces(s, end, limit)));
        return isBoundary(end) || article || numbers.get(0).unit().equals("vols.")
                ? Optional.of(new Piece.Numbered(new Range(i, end), join, numbers))
                : Optional.empty();
    }

    /** Whether a bare number here can be a volume: behind a title, or behind words and before an issue or pages. */
    private boolean canBeVolume(int i) {
        if (!Scan.isDigit(s.charAt(i))) {
            return false;
        }
        Piece previous = previous();
        if (previous instanceof Piece.Marked || previous instanceof Piece.Numbered) {
            return PagesReader.bareRange(s, i, limit) == i;
        }
        int next = Scan.skipSpaces(s, Scan.digitsEnd(s, i, limit), limit);
        int pages = Scan.at(s, next) == ',' ? Scan.skipSpaces(s, next + 1, limit) : limit;
        boolean followed = Scan.at(s, next) == '(' || Scan.isDigit(Scan.at(s, pages));
        return previous instanceof Piece.Plain && (followed || NumberingReader.isVolume(s, i, limit));
    }

    private Optional<Piece> bareRange(int i, Piece.Join join) {
        char c = s.charAt(i);
        int end = Scan.isDigit(c) || Letters.isUpperCase(c) ? PagesReader.bareRange(s, i, limit) : i;
        return end > i && isBoundary(end) ? paged(i, end, join) : Optional.empty();
    }

    private Piece previous() {
        return before.isEmpty() ? new Piece.Missing(Range.NONE, Piece.Join.NOTHING) : before.get(before.size() - 1);
    }

    /** Whether what ends at {@code end} is not followed by more words of the same part. */
    private boolean isBoundary(int end) {
        int next = Scan.skipSpaces(s, end, limit);
        if (next >= limit) {
            return true;
        }
        char c = s.charAt(next);
        return Scan.isStop(c)
                || "()[]<>\"\u201C".indexOf(c) >= 0
                || entry.emphasisFrom(next).isPresent()
                || entry.linkFrom(next).isPresent()
                || AddressReader.read(entry, next, limit).isPresent()
                || PagesReader.withUnit(s, next, limit) > next
                || !NumberingReader.withUnit(s, next, limit).isEmpty();
    }
}
