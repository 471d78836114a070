package newsroom.citations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entry while its pieces are being placed. */
final class EntryDraft {
    final EntryText text;
    final Opening opening;
    private final List<ContainerDraft> containers = new ArrayList<>();
    private final List<Element> supplement = new ArrayList<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private Optional<WrittenDate> originalDate = Optional.empty();
    private Optional<Element> medium = Optional.empty();
    private Optional<Entry.Access> accessed = Optional.empty();

    EntryDraft(EntryText text, Opening opening) {
        this.text = text;
        this.opening = opening;
        containers.add(new ContainerDraft(text));
        if (opening.year().isPresent()) {
            current().date(opening.year().get());
        }
    }

    /** The container that elements go to. */
    ContainerDraft current() {
        return containers.get(containers.size() - 1);
    }

    /** Begins the next container with its title. */
    void open(Title title) {
        containers.add(new ContainerDraft(text));
        current().title(title);
    }

    boolean isFirstContainer() {
        return containers.size() == 1;
    }

    boolean hasTitle(Title.Form form) {
        return opening.title().isPresent() && opening.title().get().form() == form;
    }

    boolean hasAddress() {
        for (ContainerDraft container : containers) {
            if (container.hasAddress()) {
                return true;
            }
        }
        return false;
    }

    /** Makes the only date so far that of the source, not of the edition. */
    void dateIsOriginal() {
        originalDate = current().date();
        current().undate();
    }

    boolean hasOriginalDate() {
        return originalDate.isPresent();
    }

    void medium(Element found) {
        medium = Optional.of(found);
    }

    boolean hasMedium() {
        return medium.isPresent();
    }

    void accessed(Range range, Optional<WrittenDate> date) {
        accessed = accessed.isPresent() ? accessed : Optional.of(new Entry.Access(range, date));
    }

    boolean isAccessed() {
        return accessed.isPresent();
    }

    void supplement(Element found) {
        supplement.add(found);
    }

    /** Adds words to the last supplement, whose sentence they go on with. */
    void extendSupplement(Element found) {
        Element known = supplement.remove(supplement.size() - 1);
        supplement.add(text.element(known.range().start(), found.range().end()));
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    Entry build(EntryText given, List<Piece> pieces) {
        List<Container> built = new ArrayList<>(containers.size());
        boolean published = false;
        for (ContainerDraft container : containers) {
            built.add(container.build());
            published |= container.isPublished();
        }
        Optional<Title> title = opening.title();
        boolean marked = title.isPresent()
                && (title.get().form() != Title.Form.PLAIN
                        || Media.isDescription(title.get().text()));
        if (title.isEmpty() || (!marked && !published)) {
            // Words that nothing marks and nothing follows are no more than a guess.
            doubts.add(Doubt.NO_TITLE);
            title = Optional.empty();
        } else if (!marked) {
            doubts.add(Doubt.UNMARKED_TITLE);
        }
        if (!published) {
            doubts.add(Doubt.NO_PUBLICATION);
        }
        if (!opening.balanced()) {
            doubts.add(Doubt.UNBALANCED_QUOTATION);
        }
        if (!Scan.isLatin(text.text())) {
            doubts.add(Doubt.NOT_LATIN);
        }
        return new Entry(
                given,
                opening.authors().knowingBodies(built),
                title,
                originalDate,
                built,
                medium,
                accessed,
                supplement,
                StyleJudge.judge(text, opening, pieces, built),
                KindJudge.judge(opening.authors(), title, built, medium),
                doubts);
    }
}
