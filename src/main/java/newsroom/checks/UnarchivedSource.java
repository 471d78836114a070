package newsroom.checks;

import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;

/**
 * NR404: an archive holds a copy of what an article cites. A DOI is registered to last, and an entry that gives a copy itself
 * (as Robust Links do, with {@code data-versionurl}) needs no other.
 */
final class UnarchivedSource implements OnlineCheck {
    private static final Rule RULE = new Rule(
            "NR404",
            "unarchived-source",
            Severity.INFO,
            Fix.Kind.NO,
            "An archive holds a copy of every page that is cited");

    private static final List<String> ARCHIVES = List.of(
            "archive.org/",
            "archive.is/",
            "archive.ph/",
            "archive.today/",
            "perma.cc/",
            "webcitation.org/",
            "arquivo.pt/");
    private static final String COPY = "data-versionurl";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Web web, FollowedLinks.Followed link, Findings findings) {
        boolean there = link.answer() instanceof LinkAnswer.Found || link.answer() instanceof LinkAnswer.Moved;
        if (link.work().isEmpty() || link.doi() || !there) {
            return;
        }
        Entry entry = link.work().get().entry();
        String written = article.source().text().substring(entry.start(), entry.end());
        boolean kept = written.contains(COPY) || ARCHIVES.stream().anyMatch(written::contains);
        if (!kept
                && web.archived(link.address(), link.day(), article.settings().links()) instanceof ArchiveAnswer.None) {
            findings.report(
                    RULE,
                    link.span(article),
                    "No archived copy of this source",
                    Fix.NONE,
                    "https://web.archive.org/save keeps one");
        }
    }
}
