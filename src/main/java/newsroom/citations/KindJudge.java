package newsroom.citations;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what kind of source an entry cites, on what the entry itself shows. */
final class KindJudge {
    private static final Set<String> AUDIOVISUAL_ROLES =
            Set.of("director", "directors", "performer", "performers", "host", "hosts", "producer", "producers");

    private final Authors authors;
    private final Optional<Title> title;
    private final List<Container> containers;
    private final boolean online;

    private KindJudge(Authors authors, Optional<Title> title, List<Container> containers, Optional<Element> medium) {
        this.authors = authors;
        this.title = title;
        this.containers = containers;
        this.online = medium.filter(name -> Media.isOnline(name.text())).isPresent();
    }

    static SourceKind judge(
            Authors authors, Optional<Title> title, List<Container> containers, Optional<Element> medium) {
        return new KindJudge(authors, title, containers, medium).kind();
    }

    private SourceKind kind() {
        String role = authors.role().map(Element::text).orElse("");
        if (AUDIOVISUAL_ROLES.contains(Roles.noun(role, false))
                || containers.stream().anyMatch(KindJudge::isAudiovisual)) {
            return SourceKind.AUDIOVISUAL;
        }
        Optional<Container> holder = containers.stream()
                .filter(container -> container.title().isPresent())
                .findFirst();
        boolean alone =
                title.filter(found -> found.form() == Title.Form.EMPHASISED).isPresent();
        boolean work =
                holder.isEmpty() || (alone && containers.get(0).publisher().isPresent());
        return work ? ofWork(containers.get(0), alone) : ofPart(holder.get());
    }

    /** A work that stands on its own, or one of which nothing says where it stands. */
    private SourceKind ofWork(Container container, boolean alone) {
        boolean address = container.location().address().isPresent();
        boolean exact = container.date().filter(WrittenDate::isExact).isPresent();
        boolean report = container.numbers().stream().map(Numbering::unit).anyMatch(String::isEmpty);
        if (alone && container.publisher().isPresent() && !exact && !address && !online) {
            // A work of art names its date first and then where it hangs, a decision where it is reported.
            int titleEnd = title.map(found -> found.range().end()).orElse(0);
            return report || container.isDatedBeforePublisher(titleEnd) ? SourceKind.UNKNOWN : SourceKind.BOOK;
        }
        return online || (address && (alone || exact)) ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private SourceKind ofPart(Container container) {
        String name = PageTitle.site(container.title().map(Title::text).orElse(""));
        List<String> units = container.numbers().stream().map(Numbering::unit).toList();
        boolean published = container.publisher().isPresent();
        if (units.contains("no.") || units.contains("") || (units.contains("vol.") && !published)) {
            return SourceKind.JOURNAL_ARTICLE;
        }
        boolean pages = container.location().pages().isPresent();
        boolean address = container.location().address().isPresent();
        boolean issue = container.date().filter(date -> !date.isYear()).isPresent();
        if ((issue && pages && !address) || Outlets.isPeriodical(name) || Agencies.contains(name)) {
            return SourceKind.NEWS;
        }
        if (pages && published && !issue) {
            return SourceKind.BOOK_PART;
        }
        boolean site = Outlets.looksLikeSite(name) || Outlets.isHost(name);
        return site || online || container.location().url().isPresent() ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private static boolean isAudiovisual(Container container) {
        return container.contributors().stream()
                        .map(contributor -> Roles.mla(contributor.phrase()))
                        .anyMatch(phrase -> phrase.startsWith("directed") || phrase.startsWith("performance"))
                || container.numbers().stream()
                        .anyMatch(number ->
                                number.unit().equals("season") || number.unit().equals("episode"));
    }
}
