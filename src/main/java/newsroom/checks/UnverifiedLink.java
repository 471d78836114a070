package newsroom.checks;

import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR402: what a link leads to could be seen, under the address that the link has. It is never more than information. */
final class UnverifiedLink implements OnlineCheck {
    private static final Rule RULE = new Rule(
            "NR402",
            "link-unverified",
            Severity.INFO,
            Fix.Kind.ASK,
            "A link leads straight to its page, which answers programs too");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Web web, FollowedLinks.Followed link, Findings findings) {
        if (link.answer() instanceof LinkAnswer.Unverified unverified) {
            findings.report(
                    RULE, link.span(article), "The link could not be verified: " + unverified.reason(), Fix.NONE);
        } else if (link.answer() instanceof LinkAnswer.Moved moved && moved.home()) {
            findings.report(
                    RULE, link.span(article), "The link leads to a home page: the page itself may be gone", Fix.NONE);
        } else if (link.answer() instanceof LinkAnswer.Moved moved && moved.permanent() && !link.doi()) {
            findings.report(
                    RULE,
                    link.span(article),
                    "The page has moved for good to " + moved.to(),
                    link.replacedBy(article, moved.to()));
        }
    }
}
