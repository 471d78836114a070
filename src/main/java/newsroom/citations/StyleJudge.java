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
        if (isOfSeventhEdition()) {
            return Style.MLA7;
        }
        if (isNote(title.get())) {
            return hasInitialsFirst() ? Style.UNKNOWN : Style.CHICAGO_NB;
        }
        boolean bracketedYear = isYearBracketedBeforePages();
        if (hasIn()
                || (bracketedYear && hasUnit())
                || hasCommaInTitleAndMonthFirst(title.get())
                || isMonthFirstSentence()) {
            return Style.CHICAGO_NB;
        }
        if (bracketedYear || areOldForm(containers)) {
            return Style.MLA7;
        }
        boolean plain = title.get().form() == Title.Form.PLAIN
                && !Media.isDescription(title.get().text());
        return plain && !isNamedInFull() ? Style.UNKNOWN : Style.MLA;
    }

    /** Whether the entry ends as those of the 7th edition do, or says that something is not known. */
    private boolean isOfSeventhEdition() {
        for (Piece piece : pieces) {
            boolean medium = piece instanceof Piece.Medium named
                    && Media.isOfSeventhEdition(named.medium().text());
            if (medium || piece instanceof Piece.Missing) {
                return true;
            }
        }
        return false;
    }

    /** "In" before a container; MLA writes none. */
    private boolean hasIn() {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.In in
                    && Scan.startsWord(
                            entry.text(), in.range().start(), in.range().end(), "in")) {
                return true;
            }
        }
        return false;
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
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Numbered number
                    && Letters.isLetter(Scan.at(entry.text(), number.range().start()))) {
                return true;
            }
        }
        return false;
    }

    /** “The Title,” July 9, 2020. */
    private boolean hasCommaInTitleAndMonthFirst(Title title) {
        int last = Scan.lastBefore(entry.text(), title.range().end() - 1);
        return title.form() == Title.Form.QUOTED && Scan.at(entry.text(), last) == ',' && hasMonthFirst();
    }

    /** Bo Ek, “The Title,” as in notes and in IEEE's lists; MLA turns the first name round and has points there. */
    private boolean isNote(Title title) {
        int start = title.range().start();
        int end = title.range().end();
        boolean commas = Scan.at(entry.text(), Scan.lastBefore(entry.text(), start)) == ','
                && (Scan.at(entry.text(), Scan.lastBefore(entry.text(), end - 1)) == ','
                        || Scan.at(entry.text(), end) == ',');
        return title.form() == Title.Form.QUOTED
                && commas
                && !opening.authors().isEmpty()
                && opening.authors().names().get(0) instanceof Name.Person person
                && !person.inverted();
    }

    private boolean hasInitialsFirst() {
        return opening.authors().names().get(0) instanceof Name.Person person && !Scan.hasSmall(person.given());
    }

    private boolean hasMonthFirst() {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Dated dated && isMonthFirst(dated.date())) {
                return true;
            }
        }
        return false;
    }

    /** "March 26, 2019. https://…", or the same of the day of access: MLA has a comma there. */
    private boolean isMonthFirstSentence() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean address = pieces.get(i + 1) instanceof Piece.Addressed next && next.join() == Piece.Join.PERIOD;
            Optional<WrittenDate> date = dateOf(pieces.get(i));
            if (address && date.isPresent() && isMonthFirst(date.get())) {
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

    private static boolean areOldForm(List<Container> containers) {
        for (Container container : containers) {
            if (isOldForm(container)) {
                return true;
            }
        }
        return false;
    }

    /** "New York: Knopf" and "Ed. Bo Ek". */
    private static boolean isOldForm(Container container) {
        boolean cityFirst = container.place().isPresent()
                && container.publisher().isPresent()
                && container.place().get().range().start()
                        < container.publisher().get().range().start();
        if (cityFirst) {
            return true;
        }
        for (Contributor contributor : container.contributors()) {
            String phrase = contributor.phrase();
            if (phrase.endsWith(".") && Letters.isUpperCase(phrase.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first author is turned round and has more than initials, as MLA's have. */
    private boolean isNamedInFull() {
        return !opening.authors().isEmpty()
                && opening.authors().names().get(0) instanceof Name.Person person
                && person.inverted()
                && Scan.hasSmall(person.given());
    }
}
