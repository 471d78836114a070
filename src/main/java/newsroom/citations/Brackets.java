package newsroom.citations;

import java.util.List;
import java.util.Optional;

/** Tells what a pair of brackets holds: a date, an issue, an access note, a role, a publication or a remark. */
final class Brackets {
    private final EntryText entry;
    private final String s;
    private final int start;
    private final int end;
    private final Range whole;
    private final Piece.Join join;

    /**
     * @param inside what stands in the brackets, not empty
     * @param whole the same with the brackets
     */
    Brackets(EntryText entry, Range inside, Range whole, Piece.Join join) {
        this.entry = entry;
        this.s = entry.text();
        this.start = inside.start();
        this.end = inside.end();
        this.whole = whole;
        this.join = join;
    }

    /** Adds what the brackets hold to the pieces before them. */
    void addTo(List<Piece> pieces) {
        Optional<Piece> known = known();
        if (known.isPresent()) {
            pieces.add(known.get());
        } else if (isRole() && !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Plain names) {
            pieces.set(pieces.size() - 1, editors(names));
        } else if (isPublication(s, start, end)) {
            pieces.addAll(PieceScanner.scan(entry, start, end));
        } else {
            pieces.add(new Piece.Aside(whole, join, entry.element(start, end)));
        }
    }

    private Optional<Piece> known() {
        Optional<AddressReader.Found> address = AddressReader.read(entry, start, end);
        if (address.isPresent() && address.get().range().end() == end) {
            return Optional.of(new Piece.Addressed(whole, join, address.get().address()));
        }
        Optional<WrittenDate> date = DateReader.read(s, start, end);
        if (date.isPresent() && Scan.skipStops(s, date.get().range().end(), end) >= end) {
            return Optional.of(new Piece.Dated(whole, join, date.get(), true));
        }
        Optional<Piece> issue = issue();
        if (issue.isPresent()) {
            return issue;
        }
        Optional<Piece> access = AccessReader.read(s, start, end, join);
        if (access.isPresent() && access.get() instanceof Piece.Accessed) {
            return access;
        }
        Optional<Piece> pages = pages();
        if (pages.isPresent()) {
            return pages;
        }
        Optional<Contributor> contributor = ContributorReader.withRoleBehind(entry, start, end);
        return contributor.isPresent()
                ? Optional.of(new Piece.Contributed(whole, join, contributor.get()))
                : Optional.empty();
    }

    private Optional<Piece> issue() {
        boolean figures = Scan.digitsEnd(s, start, end) == end && end - start <= 4;
        return figures
                ? Optional.of(
                        new Piece.Numbered(whole, join, List.of(new Numbering("no.", s.substring(start, end), whole))))
                : Optional.empty();
    }

    private Optional<Piece> pages() {
        return PagesReader.withUnit(s, start, end) == end
                ? Optional.of(new Piece.Paged(whole, join, entry.element(start, end)))
                : Optional.empty();
    }

    /** "eds." */
    private boolean isRole() {
        int word = Scan.wordEnd(s, start, end);
        return Roles.isRole(Scan.lower(s, start, word)) && Scan.skipStops(s, word, end) >= end;
    }

    private Piece editors(Piece.Plain names) {
        Element written = entry.element(names.range().start(), whole.end());
        Contributor editors =
                new Contributor(Scan.tidy(s, start, end), List.of(names.label().text()), written);
        return new Piece.Contributed(written.range(), names.join(), editors);
    }

    /** Whether a bracket that holds a publication opens at {@code open}. */
    static boolean opensPublication(String s, int open, int limit) {
        int close = Scan.at(s, open) == '(' ? s.indexOf(')', open) : -1;
        return close > open && close < limit && isPublication(s, open + 1, close);
    }

    /** "London: Highley, 1843": a colon or a comma, and a year at the end. */
    private static boolean isPublication(String s, int start, int end) {
        String inside = s.substring(start, end);
        boolean parts = inside.indexOf(',') >= 0 || inside.indexOf(':') >= 0;
        int last = end;
        while (last > start && (s.charAt(last - 1) == '?' || s.charAt(last - 1) == ']')) {
            last--;
        }
        return parts && last - 4 > start && DateReader.read(s, last - 4, last).isPresent();
    }
}
