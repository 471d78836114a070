package newsroom.citations;

import java.util.List;
import java.util.Optional;
import newsroom.text.Letters;

/** Tells the style that the form of an entry speaks for. */
final class StyleJudge {
    private final EntryText entry;
    private final Opening opening;
    private final List<Piece> pieces;

    private StyleJudge(EntryText entry, Opening opening, List<Piece> pieces) {
        this.entry = entry;
        this.opening = opening;
        this.pieces = pieces;
    }

    static Style judge(EntryText entry, Opening opening, List<Piece> pieces, List<Container> containers) {
        return new StyleJudge(entry, opening, pieces).style(containers);
    }

    private Style style(List<Container> containers) {
        if (opening.year().isPresent()) {
            return opening.yearInBrackets() ? Style.APA : Style.CHICAGO_AD;
        }
        Optional<Title> title = opening.title();
        if (title.isEmpty()) {
            return Style.UNKNOWN;
        }
        if (hasOldMedium() || has(Piece.Missing.class)) {
            return Style.MLA7;
        }
        boolean bracketedYear = isYearBracketedBeforePages();
        if (hasIn()
                || (bracketedYear && hasUnit())
                || hasCommaInTitleAndMonthFirst(title.get())
                || isMonthFirstSentence()) {
            return Style.CHICAGO_NB;
        }
        if (bracketedYear || containers.stream().anyMatch(StyleJudge::isOldForm)) {
            return Style.MLA7;
        }
        boolean plain = title.get().form() == Title.Form.PLAIN
                && !Media.isDescription(title.get().text());
        return plain && !isNamedInFull() ? Style.UNKNOWN : Style.MLA;
    }

    private boolean has(Class<? extends Piece> kind) {
        return pieces.stream().anyMatch(kind::isInstance);
    }

    private boolean hasOldMedium() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Piece.Medium medium
                        && Media.isOfSeventhEdition(medium.medium().text()));
    }

    /** "In" before a container; MLA writes none. */
    private boolean hasIn() {
        return pieces.stream()
                .filter(Piece.In.class::isInstance)
                .map(Piece::range)
                .anyMatch(range -> Scan.startsWord(entry.text(), range.start(), range.end(), "in"));
    }

    /** "74, no. 1 (1980): 78-91". */
    private boolean isYearBracketedBeforePages() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean pages = pieces.get(i + 1) instanceof Piece.Paged;
            if (pages && pieces.get(i) instanceof Piece.Dated date && date.bracketed()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasUnit() {
        return pieces.stream()
                .filter(Piece.Numbered.class::isInstance)
                .anyMatch(piece ->
                        Letters.isLetter(Scan.at(entry.text(), piece.range().start())));
    }

    /** “The Title,” July 9, 2020. */
    private boolean hasCommaInTitleAndMonthFirst(Title title) {
        int last = Scan.lastBefore(entry.text(), title.range().end() - 1);
        return title.form() == Title.Form.QUOTED
                && Scan.at(entry.text(), last) == ','
                && pieces.stream()
                        .anyMatch(piece -> piece instanceof Piece.Dated dated
                                && dated.date().flaws().contains(DateFlaw.MONTH_FIRST));
    }

    /** "March 26, 2019. https://…", or the same of the day of access: MLA has a comma there. */
    private boolean isMonthFirstSentence() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean address = pieces.get(i + 1) instanceof Piece.Addressed next && next.join() == Piece.Join.PERIOD;
            if (address
                    && dateOf(pieces.get(i)).filter(StyleJudge::isMonthFirst).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<WrittenDate> dateOf(Piece piece) {
        if (piece instanceof Piece.Accessed accessed) {
            return accessed.date();
        }
        return piece instanceof Piece.Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }

    private static boolean isMonthFirst(WrittenDate date) {
        return date.flaws().contains(DateFlaw.MONTH_FIRST);
    }

    /** "New York: Knopf" and "Ed. Bo Ek". */
    private static boolean isOldForm(Container container) {
        boolean cityFirst = container.place().isPresent()
                && container.publisher().isPresent()
                && container.place().get().range().start()
                        < container.publisher().get().range().start();
        return cityFirst
                || container.contributors().stream()
                        .map(Contributor::phrase)
                        .anyMatch(phrase -> phrase.endsWith(".") && Letters.isUpperCase(phrase.charAt(0)));
    }

    /** Whether the first author is turned round and has more than initials, as MLA's have. */
    private boolean isNamedInFull() {
        return !opening.authors().isEmpty()
                && opening.authors().names().get(0) instanceof Name.Person person
                && person.inverted()
                && person.given().chars().anyMatch(Letters::isLowerCase);
    }
}
