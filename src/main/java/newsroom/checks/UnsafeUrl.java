package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Block;
import newsroom.text.Prose;

/**
 * NR403: no link leads into a private network or onto the reader's own machine, carries a password, or cannot lead anywhere.
 * Addresses that only stand in the text, as instructions have them, are looked at for passwords alone; those of entries are
 * links.
 */
final class UnsafeUrl implements Check {
    private static final Rule RULE = new Rule(
            "NR403", "unsafe-url", Severity.ERROR, Fix.Kind.NO, "Links are well formed and lead to public hosts");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> cited = article.cited();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean listed = cited.isPresent()
                    && cited.get().from() <= i
                    && i < cited.get().to();
            inspect(article, blocks.get(i), listed, findings);
        }
        for (FollowedLinks.Followed link : article.followed()) {
            if (link.answer() instanceof LinkAnswer.Private found) {
                String message = "The link leads to " + found.host() + ", which is in a private network";
                article.settings()
                        .links()
                        .privateHosts()
                        .ifPresent(weight -> findings.report(RULE, weight, link.span(article), message, Fix.NONE, ""));
            }
        }
    }

    private static void inspect(Article article, Block block, boolean listed, Findings findings) {
        for (Prose.Link link : block.prose().links()) {
            Optional<UrlFlaw> flaw = UrlFlaw.of(link.target());
            boolean text = link.form() == Prose.Link.Form.BARE && !listed;
            if (flaw.isPresent() && (!text || flaw.get() == UrlFlaw.CREDENTIALS)) {
                report(article, link, flaw.get(), findings);
            }
        }
        for (Block inner : block.blocks()) {
            inspect(article, inner, listed, findings);
        }
    }

    private static void report(Article article, Prose.Link link, UrlFlaw flaw, Findings findings) {
        Optional<Severity> severity =
                flaw == UrlFlaw.PRIVATE ? article.settings().links().privateHosts() : Optional.of(RULE.severity());
        Span span = article.source().span(link.sourceStart(), link.sourceEnd());
        severity.ifPresent(weight -> findings.report(RULE, weight, span, flaw.message(), Fix.NONE, ""));
    }
}
