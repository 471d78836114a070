package newsroom.checks;

import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR401: what a link leads to is there. */
final class DeadLink implements OnlineCheck {
    private static final Rule RULE =
            new Rule("NR401", "dead-link", Severity.ERROR, Fix.Kind.ASK, "What a link leads to is there");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Web web, FollowedLinks.Followed link, Findings findings) {
        if (link.answer() instanceof LinkAnswer.Dead dead) {
            ArchiveAnswer archived =
                    web.archived(link.address(), link.day(), article.settings().links());
            String message = "The link is dead: " + dead.reason();
            if (archived instanceof ArchiveAnswer.Copy copy) {
                findings.report(
                        RULE,
                        link.span(article),
                        message,
                        link.replacedBy(article, copy.address()),
                        "archived copy: " + copy.address());
            } else {
                findings.report(RULE, link.span(article), message, Fix.NONE);
            }
        }
    }
}
