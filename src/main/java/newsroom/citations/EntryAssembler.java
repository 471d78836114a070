package newsroom.citations;

import java.util.List;
import java.util.Optional;

/** Gives every piece its place in the template of elements, by its form and by its neighbours. */
final class EntryAssembler {
    private final EntryText text;
    private final EntryDraft draft;
    private final PieceWalk walk;
    private final WordsPlacer words;
    private boolean severalSources;

    private EntryAssembler(EntryText text, Opening opening, List<Piece> pieces) {
        this.text = text;
        this.draft = new EntryDraft(text, opening);
        this.walk = new PieceWalk(pieces);
        this.words = new WordsPlacer(draft, walk);
    }

    /**
     * The entry that an opening and the pieces behind it make.
     *
     * @param given what was to be read
     * @param text the same as it was read
     */
    static Entry assemble(EntryText given, EntryText text, Opening opening, List<Piece> pieces) {
        EntryAssembler assembler = new EntryAssembler(text, opening, pieces);
        while (!assembler.severalSources && assembler.walk.advance()) {
            assembler.place(assembler.walk.here());
        }
        assembler.addressOfLinks();
        return assembler.draft.build(given, pieces);
    }

    private void place(Piece piece) {
        ContainerDraft container = draft.current();
        if (piece instanceof Piece.Marked marked) {
            marked(marked);
        } else if (piece instanceof Piece.Plain plain) {
            plain(plain);
        } else if (piece instanceof Piece.Linked linked) {
            linked(linked);
        } else if (piece instanceof Piece.Dated dated) {
            if (!isLifetime(dated)) {
                dated(dated.date());
            }
        } else if (piece instanceof Piece.Accessed access) {
            draft.accessed(access.range(), access.date());
        } else if (piece instanceof Piece.Addressed addressed) {
            addressed(addressed.address());
        } else if (piece instanceof Piece.Paged paged) {
            container.pages(paged.pages());
        } else if (piece instanceof Piece.Numbered numbered) {
            container.numbers(numbered.numbers());
        } else if (piece instanceof Piece.Versioned versioned) {
            versioned(versioned.version());
        } else if (piece instanceof Piece.Contributed contributed) {
            container.contributor(contributed.contributor());
        } else if (piece instanceof Piece.Medium medium) {
            medium(medium);
        } else if (piece instanceof Piece.Aside aside) {
            draft.supplement(aside.text());
        }
    }

    private void marked(Piece.Marked marked) {
        if (marked.title().form() == Title.Form.QUOTED) {
            severalSources = draft.isAccessed() || draft.current().isLocated();
            draft.supplement(text.element(marked.range().start(), marked.range().end()));
            draft.doubt(severalSources ? Doubt.SEVERAL_SOURCES : Doubt.LEFTOVER);
            return;
        }
        boolean yearSecond = draft.opening.year().isPresent();
        if (draft.current().isDatedOnly() && !yearSecond && walk.isDatedFrom(1)) {
            draft.dateIsOriginal();
        }
        if (draft.current().canTakeTitle(yearSecond, walk.isAnnounced())) {
            draft.current().title(marked.title());
        } else {
            draft.open(marked.title());
        }
        yearOfTitle();
    }

    /** "<i>Debates in the Digital Humanities</i> 2016. … 2016": a year right behind a title, and the date comes later. */
    private void yearOfTitle() {
        if (walk.next() instanceof Piece.Dated year
                && year.join() == Piece.Join.NOTHING
                && year.date().isYear()
                && !year.bracketed()
                && walk.isDatedFrom(2)) {
            draft.current().extendTitle(year.range());
            walk.advance();
        }
    }

    private void plain(Piece.Plain plain) {
        boolean year = plain.date().isPresent() && plain.date().get().isYear();
        if (year && (draft.current().hasDate() || walk.isDatedFrom(1))) {
            int end = plain.date().get().range().end();
            words.place(plain, text.element(plain.label().range().start(), end));
            return;
        }
        words.place(plain, plain.label());
        if (plain.date().isPresent()) {
            dated(plain.date().get());
        }
    }

    private void linked(Piece.Linked linked) {
        Element label = linked.label();
        boolean container = draft.opening.title().isPresent()
                && !draft.hasTitle(Title.Form.EMPHASISED)
                && !draft.current().hasTitle()
                && !draft.current().isUnderway()
                && !Media.contains(label.text());
        if (container) {
            draft.current().title(WordsPlacer.title(label));
        }
        address(linked.destination(), linked.range());
    }

    /** "<i>The River Post</i> (1914-1973), 21 Aug. 1966": the years in which a paper came out, as archives have them. */
    private boolean isLifetime(Piece.Dated dated) {
        return dated.bracketed()
                && dated.date().value() instanceof DateValue.Period period
                && period.from() instanceof DateValue.Year
                && draft.current().hasTitle()
                && walk.isDatedFrom(1);
    }

    private void dated(WrittenDate date) {
        ContainerDraft container = draft.current();
        boolean pages = date.value() instanceof DateValue.Period period && period.to() instanceof DateValue.Year;
        if (walk.previous() instanceof Piece.Medium && !draft.isAccessed()) {
            draft.accessed(date.range(), Optional.of(date));
        } else if (!container.hasDate()) {
            container.date(date);
        } else if (pages && !container.hasPages()) {
            // MLA 7 set pages without "pp.", and "1709-57" reads as years.
            container.pages(date.written());
        } else if (!draft.hasOriginalDate()
                && draft.opening.year().isEmpty()
                && container.build().isDatedBeforePublisher(0)) {
            draft.dateIsOriginal();
            container.date(date);
        } else {
            draft.supplement(date.written());
        }
    }

    private void addressed(Address address) {
        boolean site = address.isHostAlone()
                && walk.isDetailAhead()
                && !draft.current().hasTitle()
                && !draft.hasTitle(Title.Form.EMPHASISED);
        if (site) {
            draft.current().title(WordsPlacer.title(address.written()));
        } else {
            draft.current().address(address);
        }
    }

    private void versioned(Element version) {
        ContainerDraft container = draft.current();
        if (container.hasPlace() && !container.hasPublisher()) {
            container.publisher(version);
        } else if (!container.version(version)) {
            draft.supplement(version);
        }
    }

    private void medium(Piece.Medium named) {
        boolean container = !draft.current().hasTitle()
                && !draft.hasTitle(Title.Form.EMPHASISED)
                && named.join() != Piece.Join.PERIOD;
        if (container || draft.hasMedium()) {
            draft.supplement(named.medium());
        } else {
            draft.medium(named.medium());
        }
    }

    /** An entry whose words are links says its address in none of them. */
    private void addressOfLinks() {
        if (!draft.hasAddress()) {
            for (EntryText.Link link : text.links()) {
                address(link.destination(), link.range());
            }
        }
    }

    private void address(String destination, Range range) {
        Optional<AddressReader.Found> found = AddressReader.read(EntryText.plain(destination), 0, destination.length());
        if (found.isPresent()) {
            Address address = found.get().address();
            draft.current().address(new Address(new Element(address.written().text(), range), address.kind()));
        }
    }
}
