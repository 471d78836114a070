package newsroom.citations;

import java.util.List;

/** Places words that no form tells apart: a container's name, a publisher, a place, or a remark. */
final class WordsPlacer {
    /** More words than any publisher's or container's name has: a sentence about the source. */
    private static final int MOST_WORDS = 14;

    private final EntryDraft draft;
    private final PieceWalk walk;
    private Piece lastPublisher = new Piece.In(Range.NONE, Piece.Join.NOTHING);
    private Piece lastPlace = lastPublisher;
    private Piece lastRemark = lastPublisher;

    WordsPlacer(EntryDraft draft, PieceWalk walk) {
        this.draft = draft;
        this.walk = walk;
    }

    /** A title that nothing but its place shows to be one. */
    static Title title(Element words) {
        return new Title(words.text(), words.range(), Title.Form.PLAIN, List.of());
    }

    void place(Piece.Plain piece, Element words) {
        ContainerDraft container = draft.current();
        if (isRemark(words)) {
            remark(piece, words);
        } else if (isEditors()) {
            container.contributor(new Contributor("", List.of(words.text()), words));
        } else if (isDescription(words)) {
            describe(piece, words);
        } else if (colonBehindPlace(words) > 0) {
            placeAndPublisher(piece, words);
        } else if (isContainer(words)) {
            container.title(title(containerWords(words)));
        } else if (opensContainer(piece)) {
            draft.open(title(words));
        } else if (!container.hasPublisher() && !container.hasAddress() && !isLate(piece)) {
            publisher(piece, words);
        } else if (piece.join() == Piece.Join.COMMA && follows(lastPublisher)) {
            behindPublisher(piece, words);
        } else {
            remark(piece, words);
        }
    }

    /** Whether the entry is over before these words, or they are a whole sentence, or not even words. */
    private boolean isRemark(Element words) {
        boolean over = draft.isAccessed() || (draft.hasMedium() && !(walk.next() instanceof Piece.Addressed));
        return over
                || (Scan.wordCount(words.text()) > MOST_WORDS && !isPageTitle(words))
                || !Scan.hasLetter(words.text());
    }

    /** "Question - Another Question of Many Words - Stack Overflow": a page's title where the site's name belongs. */
    private boolean isPageTitle(Element words) {
        String text = words.text();
        boolean parted = text.contains(" - ") || text.contains(" | ") || text.contains(" \u2013 ");
        return parted && draft.hasTitle(Title.Form.QUOTED) && draft.current().isEmpty();
    }

    /** A sentence behind the last container is a supplement; words in the middle of one fit nowhere. */
    private void remark(Piece.Plain piece, Element words) {
        if (piece.join() == Piece.Join.COMMA && follows(lastRemark)) {
            draft.extendSupplement(words);
        } else {
            draft.supplement(words);
            if (piece.join() != Piece.Join.PERIOD || Scan.wordCount(words.text()) > MOST_WORDS) {
                draft.doubt(Doubt.LEFTOVER);
            }
        }
        lastRemark = piece;
    }

    /** "In R. Perks & A. Thomson, <i>The Oral History Reader</i>". */
    private boolean isEditors() {
        return walk.previous() instanceof Piece.In
                && walk.next() instanceof Piece.Marked title
                && title.join() == Piece.Join.COMMA
                && !draft.current().hasTitle();
    }

    /** "Editorial.", and "Review of <i>Beloved</i>, by Ann Lee", behind the title of the source. */
    private boolean isDescription(Element words) {
        boolean genre = Media.isGenre(words.text()) && draft.current().isEmpty() && draft.isFirstContainer();
        return genre || leadsToTitle(words);
    }

    private boolean leadsToTitle(Element words) {
        return (words.text().endsWith(" of") || words.text().endsWith(" to"))
                && walk.next() instanceof Piece.Marked title
                && title.join() == Piece.Join.NOTHING;
    }

    private void describe(Piece.Plain piece, Element words) {
        Range end = words.range();
        if (leadsToTitle(words)) {
            walk.advance();
            end = walk.here().range();
            if (walk.next() instanceof Piece.Contributed by && by.join() == Piece.Join.COMMA) {
                walk.advance();
                end = by.range();
            }
        }
        draft.supplement(draft.text.element(piece.range().start(), end.end()));
    }

    private int colonBehindPlace(Element words) {
        boolean sourceKnown =
                draft.hasTitle(Title.Form.EMPHASISED) || draft.current().hasTitle() || isBracketed(words);
        return Publication.colonBehindPlace(
                words.text(), sourceKnown && !draft.current().hasPublisher());
    }

    /** "New York: Knopf"; words with a comma before that were taken for the publisher belong to the place. */
    private void placeAndPublisher(Piece piece, Element words) {
        ContainerDraft container = draft.current();
        if (container.hasPublisher()) {
            if (follows(lastPublisher)) {
                container.publisherIsPlace();
            } else {
                draft.doubt(Doubt.LEFTOVER);
            }
        }
        int colon = Scan.colon(
                draft.text.text(), words.range().start(), words.range().end());
        container.place(draft.text.element(words.range().start(), colon));
        container.publisher(draft.text.element(colon + 1, words.range().end()));
        lastPublisher = piece;
    }

    private boolean isBracketed(Element words) {
        return Scan.at(draft.text.text(), words.range().start() - 1) == '(';
    }

    private boolean isContainer(Element words) {
        ContainerDraft container = draft.current();
        boolean dated = container.hasDate() && draft.opening.year().isEmpty();
        if (container.hasTitle()
                || container.hasPublisher()
                || container.hasAddress()
                || dated
                || !draft.isFirstContainer()) {
            return false;
        }
        Piece next = walk.next();
        boolean beforePublisher = next instanceof Piece.Plain plain
                && (Places.isPlace(words.text())
                        || Publication.endsWithPlace(plain.label().text())
                        || Publication.colonBehindPlace(plain.label().text(), false) > 0);
        if (beforePublisher) {
            return false;
        }
        boolean house = Publication.isHouse(words.text());
        if (draft.hasTitle(Title.Form.QUOTED)) {
            boolean yearNext = next instanceof Piece.Dated dates && dates.date().isYear();
            return !(house && (yearNext || walk.isLast()));
        }
        return draft.hasTitle(Title.Form.EMPHASISED)
                ? holdsArticles(words.text(), next)
                : !house && draft.hasTitle(Title.Form.PLAIN) && (holdsSource(words.text(), next) || isDatedTwice(next));
    }

    /** Behind APA's year a second one is a volume's: "Mathematical Problems in Engineering, 2015, 1-11". */
    private boolean isDatedTwice(Piece next) {
        return draft.opening.year().isPresent()
                && next instanceof Piece.Dated year
                && year.join() == Piece.Join.COMMA
                && walk.ahead(2) instanceof Piece.Paged;
    }

    /** Whether words behind a title without marks name its container rather than its publisher. */
    private static boolean holdsSource(String words, Piece next) {
        return Outlets.isPeriodical(words)
                || Outlets.looksLikeSite(words)
                || next instanceof Piece.Addressed
                || next instanceof Piece.Numbered
                || next instanceof Piece.Paged
                || next instanceof Piece.Plain
                || next instanceof Piece.Accessed
                || (next instanceof Piece.Dated date && !date.date().isYear());
    }

    /** Whether words behind a title in italics name a periodical or a site all the same. */
    private static boolean holdsArticles(String words, Piece next) {
        boolean volume = next instanceof Piece.Numbered numbers
                && numbers.join() == Piece.Join.NOTHING
                && numbers.numbers().size() == 2;
        boolean exact = next instanceof Piece.Dated date && date.date().isExact();
        return volume || (exact && (Outlets.isPeriodical(words) || Outlets.isHost(words)));
    }

    /**
     * A container's name goes on behind a comma when "and" follows, "Journal of Law, Medicine, and Ethics", when a volume
     * does, which stands before any publisher, and when MLA 7's period does: "Wikipedia, the Free Encyclopedia. Wikimedia
     * Foundation, 2012".
     */
    private Element containerWords(Element given) {
        Element words = withoutIn(given);
        int run = walk.wordsAhead();
        int more = 0;
        for (int count = 1; count <= run && more == 0; count++) {
            String text = wordsAhead(count);
            more = AuthorReader.afterAnd(text, 0, text.length()) > 0 ? count : 0;
        }
        if (run > 1 && Scan.startsWord(wordsAhead(1), 0, wordsAhead(1).length(), "The")) {
            // "Wikipedia, the Free Encyclopedia, Wikimedia Foundation".
            more = Math.max(more, 1);
        }
        Piece behind = walk.ahead(run + 1);
        boolean volume = behind instanceof Piece.Numbered number && isVolume(number.numbers());
        if (volume || (behind instanceof Piece.Plain plain && plain.join() == Piece.Join.PERIOD)) {
            more = run;
        }
        for (int count = 0; count < more; count++) {
            walk.advance();
        }
        return more == 0
                ? words
                : draft.text.element(
                        words.range().start(),
                        ((Piece.Plain) walk.here()).label().range().end());
    }

    /** Chicago's "In" before a container without italics, which may not be told from "In These Times" when that is short. */
    private Element withoutIn(Element words) {
        boolean in = words.text().startsWith("In ") && Scan.wordCount(words.text()) > 3;
        return in ? draft.text.element(words.range().start() + 2, words.range().end()) : words;
    }

    /** Whether this very piece stands right before: how a record compares is put together at run time, and hooks are in a hurry. */
    @SuppressWarnings("ReferenceEquality")
    private boolean follows(Piece piece) {
        return walk.previous() == piece;
    }

    private String wordsAhead(int count) {
        return ((Piece.Plain) walk.ahead(count)).label().text();
    }

    private static boolean isVolume(List<Numbering> numbers) {
        for (Numbering number : numbers) {
            if (number.unit().equals("vol.") || number.unit().equals("no.")) {
                return true;
            }
        }
        return false;
    }

    /** A sentence of its own before an address or a date, when the container before has what it needs: "JSTOR, www.…". */
    private boolean opensContainer(Piece.Plain piece) {
        ContainerDraft container = draft.current();
        boolean dated = container.hasDate() && draft.opening.year().isEmpty();
        boolean complete = container.hasPublisher() || container.hasAddress() || (container.hasTitle() && dated);
        boolean leads = walk.next() instanceof Piece.Addressed
                || (container.hasPublisher() && walk.next() instanceof Piece.Dated);
        boolean publisher = Publication.isHouse(piece.label().text()) && !container.hasPublisher();
        return piece.join() == Piece.Join.PERIOD && complete && leads && !publisher;
    }

    /** Whether a sentence begins here behind a container that is dated: no publisher comes that late. */
    private boolean isLate(Piece.Plain piece) {
        ContainerDraft container = draft.current();
        boolean dated = container.hasDate() && draft.opening.year().isEmpty();
        return piece.join() == Piece.Join.PERIOD
                && container.hasTitle()
                && dated
                && !Publication.isHouse(piece.label().text());
    }

    private void publisher(Piece piece, Element words) {
        ContainerDraft container = draft.current();
        // "(London, 1799)" names no publisher.
        boolean placeFirst = isBracketed(words) || walk.next() instanceof Piece.Plain || follows(lastPlace);
        if (Publication.endsWithPlace(words.text())) {
            int colon = Scan.colon(
                    draft.text.text(), words.range().start(), words.range().end());
            container.publisher(draft.text.element(words.range().start(), colon));
            container.place(draft.text.element(colon + 1, words.range().end()));
            lastPublisher = piece;
        } else if (placeFirst && Places.isPlace(words.text())) {
            container.place(words);
            lastPlace = piece;
        } else {
            container.publisher(words);
            lastPublisher = piece;
        }
    }

    private void behindPublisher(Piece.Plain piece, Element words) {
        if (Places.isPlace(words.text())) {
            draft.current().place(words);
        } else if (((Piece.Plain) walk.previous()).date().isPresent()) {
            remark(piece, words);
        } else {
            draft.current().extendPublisher(words.range());
        }
        lastPublisher = piece;
    }
}
