package newsroom.citations;

import java.util.List;
import java.util.Optional;
import newsroom.text.WordList;

/** Tells what kind of source an entry cites, on what the entry itself shows. */
final class KindJudge {
    private static final WordList AUDIOVISUAL_ROLES = WordList.words("""
            director directors host hosts performer performers producer producers
            """);

    private final Authors authors;
    private final Optional<Title> title;
    private final List<Container> containers;
    private final boolean online;

    private KindJudge(Authors authors, Optional<Title> title, List<Container> containers, Optional<Element> medium) {
        this.authors = authors;
        this.title = title;
        this.containers = containers;
        this.online = medium.isPresent() && Media.isOnline(medium.get().text());
    }

    static SourceKind judge(
            Authors authors, Optional<Title> title, List<Container> containers, Optional<Element> medium) {
        return new KindJudge(authors, title, containers, medium).kind();
    }

    private SourceKind kind() {
        String role = authors.role().isPresent() ? authors.role().get().text() : "";
        if (AUDIOVISUAL_ROLES.contains(Roles.noun(role, false)) || isAudiovisual(containers)) {
            return SourceKind.AUDIOVISUAL;
        }
        Optional<Container> holder = titled(containers);
        boolean alone = title.isPresent() && title.get().form() == Title.Form.EMPHASISED;
        boolean work =
                holder.isEmpty() || (alone && containers.get(0).publisher().isPresent());
        return work ? ofWork(containers.get(0), alone) : ofPart(holder.get());
    }

    /** A work that stands on its own, or one of which nothing says where it stands. */
    private SourceKind ofWork(Container container, boolean alone) {
        boolean address = container.location().address().isPresent();
        boolean exact = container.date().isPresent() && container.date().get().isExact();
        boolean report = hasUnit(container, "");
        if (alone && container.publisher().isPresent() && !exact && !address && !online) {
            // A work of art names its date first and then where it hangs, a decision where it is reported.
            int titleEnd = title.isPresent() ? title.get().range().end() : 0;
            return report || container.isDatedBeforePublisher(titleEnd) ? SourceKind.UNKNOWN : SourceKind.BOOK;
        }
        return online || (address && (alone || exact)) ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private SourceKind ofPart(Container container) {
        String name = PageTitle.site(container.titleText());
        boolean published = container.publisher().isPresent();
        if (hasUnit(container, "no.") || hasUnit(container, "") || (hasUnit(container, "vol.") && !published)) {
            return SourceKind.JOURNAL_ARTICLE;
        }
        boolean pages = container.location().pages().isPresent();
        boolean address = container.location().address().isPresent();
        boolean issue = container.date().isPresent() && !container.date().get().isYear();
        if ((issue && pages && !address) || Outlets.isPeriodical(name) || Agencies.contains(name)) {
            return SourceKind.NEWS;
        }
        if (pages && published && !issue) {
            return SourceKind.BOOK_PART;
        }
        boolean site = Outlets.looksLikeSite(name) || Outlets.isHost(name);
        return site || online || container.location().url().isPresent() ? SourceKind.WEB_PAGE : SourceKind.UNKNOWN;
    }

    private static boolean isAudiovisual(List<Container> containers) {
        for (Container container : containers) {
            for (Contributor contributor : container.contributors()) {
                String phrase = Roles.mla(contributor.phrase());
                if (phrase.startsWith("directed") || phrase.startsWith("performance")) {
                    return true;
                }
            }
            if (hasUnit(container, "season") || hasUnit(container, "episode")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Container> titled(List<Container> containers) {
        for (Container container : containers) {
            if (container.title().isPresent()) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    private static boolean hasUnit(Container container, String unit) {
        for (Numbering number : container.numbers()) {
            if (number.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }
}
