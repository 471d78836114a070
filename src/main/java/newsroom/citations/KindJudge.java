package newsroom.citations;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what kind of source an entry cites, on what the entry itself shows. */
final class KindJudge {
    private static final Set<String> AUDIOVISUAL_ROLES =
            Set.of("director", "directors", "performer", "performers", "host", "hosts", "producer", "producers");

    private KindJudge() {}

    static SourceKind judge(Authors authors, Optional<Title> title, List<Container> containers) {
        String role = authors.role().map(Element::text).orElse("");
        if (AUDIOVISUAL_ROLES.contains(Roles.noun(role, false))
                || containers.stream().anyMatch(KindJudge::isAudiovisual)) {
            return SourceKind.AUDIOVISUAL;
        }
        boolean alone =
                title.filter(found -> found.form() == Title.Form.EMPHASISED).isPresent();
        Optional<Container> holder = containers.stream()
                .filter(container -> container.title().isPresent())
                .findFirst();
        return alone || holder.isEmpty() ? ofWork(containers.get(0), alone) : ofPart(holder.get());
    }

    /** A work that stands on its own, or one of which nothing says where it stands. */
    private static SourceKind ofWork(Container container, boolean alone) {
        boolean online = container.location().address().isPresent();
        boolean exact = container.date().filter(WrittenDate::isExact).isPresent();
        boolean report = container.numbers().stream().map(Numbering::unit).anyMatch(String::isEmpty);
        if (alone && container.publisher().isPresent() && !exact && !online) {
            // A work of art names its date first and then where it hangs, a decision where it is reported.
            return report || container.isDatedBeforePublisher() ? SourceKind.UNKNOWN : SourceKind.BOOK;
        }
        return online && (alone || exact) ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private static SourceKind ofPart(Container container) {
        String name = container.title().map(Title::text).orElse("");
        boolean exact = container.date().filter(WrittenDate::isExact).isPresent();
        if (container.numbers().stream().map(Numbering::unit).anyMatch(KindJudge::isJournalUnit)) {
            return container.publisher().isPresent() ? SourceKind.BOOK_PART : SourceKind.JOURNAL_ARTICLE;
        }
        boolean pages = container.location().pages().isPresent();
        boolean printed = exact && pages && container.location().address().isEmpty();
        if (printed || Outlets.isPeriodical(name) || Agencies.contains(name)) {
            return SourceKind.NEWS;
        }
        if (pages && !exact && container.publisher().isPresent()) {
            return SourceKind.BOOK_PART;
        }
        boolean site = Outlets.looksLikeSite(name) || Outlets.isHost(name);
        return site || exact || container.location().url().isPresent() ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private static boolean isJournalUnit(String unit) {
        return unit.isEmpty() || unit.equals("vol.") || unit.equals("no.");
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
