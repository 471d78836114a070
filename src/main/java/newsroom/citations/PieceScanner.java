package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.Letters;

/** Cuts what follows the title into pieces, each by its own form alone. */
final class PieceScanner {
    private final EntryText entry;
    private final String s;
    private final int limit;
    private final List<Piece> pieces = new ArrayList<>();
    private final DetailReader details;
    private final WordsReader words;
    private int i;

    private PieceScanner(EntryText entry, int from, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
        this.i = from;
        this.details = new DetailReader(entry, limit, pieces);
        this.words = new WordsReader(entry, limit);
    }

    /** The pieces from {@code from} to {@code limit}, in their order. */
    static List<Piece> scan(EntryText entry, int from, int limit) {
        PieceScanner scanner = new PieceScanner(entry, from, limit);
        scanner.run();
        return scanner.pieces;
    }

    private void run() {
        Piece.Join inner = i > 0 && Scan.isClosing(s.charAt(i - 1)) ? joinOf(Scan.at(s, i - 2)) : Piece.Join.NOTHING;
        while (true) {
            Piece.Join join = nextJoin(inner);
            inner = Piece.Join.NOTHING;
            if (i >= limit) {
                return;
            }
            char c = s.charAt(i);
            if (c == '(' || c == '[') {
                bracket(c == '(' ? ')' : ']', join);
                continue;
            }
            Optional<Piece> piece = marked(join);
            if (piece.isPresent()) {
                inner = lastStop(piece.get().range());
            } else {
                piece = details.read(i, join);
                if (piece.isEmpty()) {
                    piece = words.read(i, join);
                }
            }
            if (piece.isPresent()) {
                pieces.add(piece.get());
                i = Math.max(i, piece.get().range().end() - 1);
            }
            i++;
        }
    }

    /** What stands before the next piece; the period of "n.d." or "2nd ed." ends a sentence if nothing else does. */
    private Piece.Join nextJoin(Piece.Join inner) {
        boolean period = !pieces.isEmpty() && Scan.at(s, i - 1) == '.';
        Piece.Join join = stronger(inner, skipJoin());
        return join == Piece.Join.NOTHING && period ? Piece.Join.PERIOD : join;
    }

    private static Piece.Join stronger(Piece.Join one, Piece.Join other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Piece.Join skipJoin() {
        Piece.Join join = Piece.Join.NOTHING;
        while (i < limit && isBetween(s.charAt(i))) {
            join = stronger(join, joinOf(s.charAt(i)));
            i++;
        }
        return join;
    }

    /** A dash between spaces parts a page's title from its site's; a closing mark is left of a link that was broken. */
    private boolean isBetween(char c) {
        return Scan.isSpace(c)
                || Scan.isStop(c)
                || c == '>'
                || c == ')'
                || c == ']'
                || ((Scan.isDash(c) || c == '|') && Scan.isSpace(Scan.at(s, i + 1)) && Scan.isSpace(Scan.at(s, i - 1)));
    }

    private static Piece.Join joinOf(char c) {
        return switch (c) {
            case '.' -> Piece.Join.PERIOD;
            case ':' -> Piece.Join.COLON;
            case ',', ';' -> Piece.Join.COMMA;
            default -> Piece.Join.NOTHING;
        };
    }

    /** The stop that stands inside the marks of a title counts as if it stood behind them. */
    private Piece.Join lastStop(Range range) {
        int last = range.end() - 1;
        while (last > range.start() && !Letters.isLetterOrDigit(s.charAt(last)) && !Scan.isStop(s.charAt(last))) {
            last--;
        }
        return joinOf(s.charAt(last));
    }

    private Optional<Piece> marked(Piece.Join join) {
        Optional<Range> emphasis = entry.emphasisFrom(i);
        if (emphasis.isPresent()) {
            return Optional.of(
                    emphasised(new Range(i, Math.min(limit, emphasis.get().end())), join));
        }
        int close = Quotation.opens(s, i, limit) ? Quotation.close(s, i, limit) : -1;
        return close > i
                ? Optional.of(new Piece.Marked(new Range(i, close + 1), join, Quotation.title(entry, i, close)))
                : Optional.empty();
    }

    /** A title in italics; some set a volume, an address or the medium in italics too. */
    private Piece emphasised(Range range, Piece.Join join) {
        Range inside = Scan.withoutStops(s, range.start(), range.end());
        if (!inside.isEmpty() && Scan.digitsEnd(s, inside.start(), inside.end()) == inside.end()) {
            return new Piece.Numbered(range, join, NumberingReader.bare(s, inside.start(), limit));
        }
        Optional<AddressReader.Found> address = AddressReader.read(entry, inside.start(), limit);
        boolean site = address.isPresent() && address.get().address().kind() == Address.Kind.HOST;
        if (address.isPresent() && !site && address.get().range().end() >= inside.end()) {
            return new Piece.Addressed(range, join, address.get().address());
        }
        Element label = entry.element(inside.start(), inside.end());
        if (Media.contains(label.text())) {
            return new Piece.Medium(range, join, label);
        }
        Title title = Quotation.title(entry, range.start(), range.end(), range, Title.Form.EMPHASISED);
        return new Piece.Marked(range, join, title);
    }

    private void bracket(char closing, Piece.Join join) {
        int open = i;
        int close = s.indexOf(closing, open);
        int inner = s.indexOf(s.charAt(open), open + 1);
        if (inner >= 0 && inner < close) {
            close = s.indexOf(closing, close + 1);
        }
        if (close < 0 || close >= limit) {
            i = open + 1;
            return;
        }
        i = close + 1;
        Range inside = Scan.trimmed(s, open + 1, close);
        if (!inside.isEmpty()) {
            new Brackets(entry, inside, new Range(open, close + 1), join).addTo(pieces);
        }
    }
}
