package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A container while its elements are still being found. */
final class ContainerDraft {
    private final EntryText entry;
    private Optional<Title> title = Optional.empty();
    private final List<Contributor> contributors = new ArrayList<>();
    private Optional<Element> version = Optional.empty();
    private final List<Numbering> numbers = new ArrayList<>();
    private Optional<Element> place = Optional.empty();
    private Optional<Element> publisher = Optional.empty();
    private Optional<WrittenDate> date = Optional.empty();
    private Optional<Element> pages = Optional.empty();
    private Optional<Address> doi = Optional.empty();
    private Optional<Address> url = Optional.empty();

    ContainerDraft(EntryText entry) {
        this.entry = entry;
    }

    Container build() {
        return new Container(
                title, contributors, version, numbers, place, publisher, date, new Location(pages, doi, url));
    }

    boolean hasTitle() {
        return title.isPresent();
    }

    boolean hasPublisher() {
        return publisher.isPresent();
    }

    boolean hasPlace() {
        return place.isPresent();
    }

    /** Whether pages or an address were found, behind which another source may follow. */
    boolean isLocated() {
        return hasPages() || hasAddress();
    }

    boolean hasPages() {
        return pages.isPresent();
    }

    /**
     * Whether a title found now is this container's. Contributors before it belong to the source itself, unless "In" stands
     * before them.
     *
     * @param yearSecond whether the date was found behind the authors, so that it says nothing about this container
     */
    boolean canTakeTitle(boolean yearSecond, boolean announced) {
        boolean ofTheSource = !contributors.isEmpty() && !announced;
        boolean dated = date.isPresent() && !yearSecond;
        return title.isEmpty() && !ofTheSource && !dated && publisher.isEmpty() && !hasAddress();
    }

    /** Whether a date is all that was found beside contributors: then it is the source's own, older date. */
    boolean isDatedOnly() {
        return date.isPresent()
                && title.isEmpty()
                && publisher.isEmpty()
                && numbers.isEmpty()
                && pages.isEmpty()
                && !hasAddress();
    }

    void undate() {
        date = Optional.empty();
    }

    boolean hasDate() {
        return date.isPresent();
    }

    boolean hasAddress() {
        return doi.isPresent() || url.isPresent();
    }

    /** Whether an element was found that stands behind a container's title, so that another title begins the next one. */
    boolean isUnderway() {
        return publisher.isPresent() || date.isPresent() || hasAddress() || !numbers.isEmpty();
    }

    boolean isEmpty() {
        return !isUnderway() && title.isEmpty() && pages.isEmpty() && contributors.isEmpty();
    }

    /** Whether anything says where the source was published, be it not even a title. */
    boolean isPublished() {
        return !isEmpty() || version.isPresent();
    }

    void title(Title found) {
        title = Optional.of(found);
    }

    /** Makes a year that stands right behind the title part of it, as in "<i>Debates</i> 2016". */
    void extendTitle(Range range) {
        if (title.isPresent()) {
            Title known = title.get();
            String text = known.text() + " " + entry.slice(range);
            title = Optional.of(new Title(text, known.range().to(range), known.form(), known.emphasis()));
        }
    }

    void contributor(Contributor found) {
        contributors.add(found);
    }

    boolean version(Element found) {
        boolean free = version.isEmpty();
        version = free ? Optional.of(found) : version;
        return free;
    }

    void numbers(List<Numbering> found) {
        numbers.addAll(found);
    }

    void place(Element found) {
        place = Optional.of(joined(place, found));
    }

    void publisher(Element found) {
        publisher = Optional.of(found);
    }

    void extendPublisher(Range range) {
        if (publisher.isPresent()) {
            publisher = Optional.of(entry.element(publisher.get().range().start(), range.end()));
        }
    }

    /** What was taken for the publisher turns out to be a place. */
    void publisherIsPlace() {
        if (publisher.isPresent()) {
            place(publisher.get());
            publisher = Optional.empty();
        }
    }

    void date(WrittenDate found) {
        date = Optional.of(found);
    }

    Optional<WrittenDate> date() {
        return date;
    }

    void pages(Element found) {
        pages = Optional.of(joined(pages, found));
    }

    /** What was found before and now, as one. */
    private Element joined(Optional<Element> known, Element found) {
        return known.isPresent()
                ? entry.element(known.get().range().start(), found.range().end())
                : found;
    }

    void address(Address found) {
        if (found.kind() == Address.Kind.DOI) {
            doi = doi.isPresent() ? doi : Optional.of(found);
        } else {
            url = url.isPresent() ? url : Optional.of(found);
        }
    }
}
