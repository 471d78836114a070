package newsroom.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Entry.Access;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Prose;

/** The links of an article that lead out into the web, and what became of each. */
final class FollowedLinks {
    private static final List<String> TEMPLATES = List.of("{{", "{%", "<%");

    private static final LinkAnswer UNASKED = new LinkAnswer.Unverified("it was not followed");

    private FollowedLinks() {}

    /**
     * A link that was followed.
     *
     * @param start where it begins in the file, with its markup
     * @param end where it ends in the file
     * @param work the work it locates, if it stands in the list
     * @param doi whether it leads there by a digital object identifier
     */
    record Followed(String address, int start, int end, Optional<Work> work, boolean doi, LinkAnswer answer) {
        Span span(Article article) {
            return article.source().span(start, end);
        }

        /** The day its page was read, or else was published, as far as the entry says so. */
        Optional<LocalDate> day() {
            Optional<WrittenDate> accessed =
                    work.flatMap(found -> found.parts().accessed()).flatMap(Access::date);
            return accessed.or(
                            () -> work.flatMap(found -> found.dates().stream().findFirst()))
                    .flatMap(date -> date.value().firstDay());
        }

        /** Puts another address in its place, if it stands there once as it is. */
        Fix replacedBy(Article article, String other) {
            String written = article.source().text().substring(start, end);
            int at = written.indexOf(address);
            boolean once = at >= 0 && written.indexOf(address, at + 1) < 0;
            return once && isPlain(other)
                    ? Fix.ask(List.of(new TextEdit(start + at, start + at + address.length(), other)))
                    : Fix.NONE;
        }

        /** Whether an address can stand in Markdown as it is. */
        private static boolean isPlain(String address) {
            return address.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>()[]\\\"`*".indexOf(c) < 0);
        }
    }

    /** Asks {@code web} about every link of {@code article}. */
    static List<Followed> of(Article article, Web web) {
        List<Followed> found = new ArrayList<>();
        Optional<Section> cited = article.cited();
        List<Work> works = Work.of(article);
        article.blocks().forEach(block -> collect(block, works, found));
        cited.ifPresent(section -> works.forEach(work -> collect(work, found)));
        Set<String> addresses = new LinkedHashSet<>();
        found.forEach(link -> addresses.add(link.address()));
        Map<String, LinkAnswer> answers =
                web.follow(addresses, article.settings().links());
        return found.stream()
                .map(link -> new Followed(
                        link.address(),
                        link.start(),
                        link.end(),
                        link.work(),
                        link.doi(),
                        answers.getOrDefault(link.address(), UNASKED)))
                .toList();
    }

    private static void collect(Block block, List<Work> works, List<Followed> found) {
        for (Prose.Link link : block.prose().links()) {
            if (leadsOut(link.target())) {
                Optional<Work> work = works.stream()
                        .filter(one -> one.entry().start() <= link.sourceStart()
                                && link.sourceEnd() <= one.entry().end())
                        .findFirst();
                String address = link.target().strip();
                boolean doi = Addresses.normal(address).startsWith("doi.org/");
                found.add(new Followed(address, link.sourceStart(), link.sourceEnd(), work, doi, UNASKED));
            }
        }
        block.blocks().forEach(inner -> collect(inner, works, found));
    }

    /** What an entry gives as its address without being a link: a DOI's name, or an address without its scheme. */
    private static void collect(Work work, List<Followed> found) {
        Set<String> known = new HashSet<>();
        found.forEach(link -> {
            if (link.work().isPresent() && link.work().get().entry().equals(work.entry())) {
                known.add(Addresses.normal(link.address()));
            }
        });
        for (Container container : work.parts().containers()) {
            List<Address> addresses = new ArrayList<>();
            container.location().doi().ifPresent(addresses::add);
            container.location().url().ifPresent(addresses::add);
            for (Address address : addresses) {
                String target = address.target();
                if (address.kind() != Address.Kind.HOST
                        && leadsOut(target)
                        && known.add(Addresses.normal(target))
                        && !address.written().range().isEmpty()) {
                    int start = work.entry()
                            .prose()
                            .sourceStart(address.written().range().start());
                    int end = work.entry()
                            .prose()
                            .sourceEnd(address.written().range().end());
                    boolean doi = address.kind() == Address.Kind.DOI;
                    found.add(new Followed(target, start, end, Optional.of(work), doi, UNASKED));
                }
            }
        }
    }

    private static boolean leadsOut(String target) {
        String address = target.strip().toLowerCase(Locale.ROOT);
        return (address.startsWith("http://") || address.startsWith("https://"))
                && UrlFlaw.of(address).isEmpty()
                && TEMPLATES.stream().noneMatch(address::contains);
    }
}
