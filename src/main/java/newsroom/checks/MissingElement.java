package newsroom.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Container;
import newsroom.citations.Doubt;
import newsroom.citations.Media;
import newsroom.citations.Range;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Letters;
import newsroom.text.Prose;

/** NR203: an entry says what the source is called and where it appeared; the one thing said of an entry that is not understood. */
final class MissingElement implements Check {
    private static final Rule RULE = new Rule(
            "NR203",
            "missing-element",
            Severity.ERROR,
            Fix.Kind.NO,
            "An entry has a title and a container or a publisher");

    private static final Set<Doubt> MISSING = EnumSet.of(Doubt.NO_TITLE, Doubt.NO_PUBLICATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        List<Work> works = article.judgedWorks();
        boolean addresses = areAddressesAlone(works);
        for (Work work : works) {
            boolean note = work.entry().form() == Entry.Form.FOOTNOTE;
            if (!note && MISSING.containsAll(work.parts().doubts())) {
                Optional<String> message = missing(work, addresses);
                if (message.isPresent()) {
                    findings.report(RULE, work.span(), message.get(), Fix.NONE);
                }
            }
        }
    }

    private static boolean areAddressesAlone(List<Work> works) {
        for (Work work : works) {
            if (!isAddressAlone(work)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> missing(Work work, boolean addresses) {
        newsroom.citations.Entry parts = work.parts();
        Container container = parts.containers().get(0);
        if (parts.title().isEmpty()) {
            // A paragraph may go on with the one above, which then is its title.
            boolean alone = addresses || work.entry().form() == Entry.Form.BULLET;
            return alone && isAddressAlone(work)
                    ? Optional.of("Entry has no title: it is only an address")
                    : Optional.empty();
        }
        boolean bare = parts.containers().size() == 1
                && container.title().isEmpty()
                && container.publisher().isEmpty()
                && container.contributors().isEmpty()
                && container.version().isEmpty()
                && container.numbers().isEmpty()
                && parts.supplement().isEmpty()
                && (parts.medium().isEmpty()
                        || Media.isOnline(parts.medium().get().text()));
        if (!bare || !work.isMla() || isAccessedFirst(parts)) {
            return Optional.empty();
        }
        boolean dated = container.date().isPresent() || parts.accessed().isPresent();
        return switch (parts.title().get().form()) {
            case QUOTED ->
                dated || parts.address().isPresent() || !parts.authors().isEmpty()
                        ? Optional.of("Entry has no container: nothing says where the title appeared")
                        : Optional.empty();
            case EMPHASISED ->
                dated || parts.isLocated() || parts.authors().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Entry has no publisher and no year");
            case PLAIN -> Optional.empty();
        };
    }

    /** Whether the day of access stands before the address, as in Chicago's form, where a page needs no site. */
    private static boolean isAccessedFirst(newsroom.citations.Entry parts) {
        return parts.accessed().isPresent()
                && parts.address().isPresent()
                && parts.accessed().get().range().start()
                        < parts.address().get().written().range().start();
    }

    /** Whether all its words are an address, besides the day of access. */
    private static boolean isAddressAlone(Work work) {
        Prose prose = work.entry().prose();
        Optional<newsroom.citations.Entry.Access> accessed = work.parts().accessed();
        Range address = work.addressRange();
        Range access = accessed.isPresent() ? accessed.get().range() : Range.NONE;
        for (int i = 0; i < prose.text().length(); i++) {
            if (Letters.isLetter(prose.text().charAt(i)) && !address.contains(i) && !access.contains(i)) {
                return false;
            }
        }
        return !address.isEmpty();
    }
}
