package newsroom.checks;

import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;

/** NR501: an article says who answers for it. */
final class MissingByline implements Check {
    private static final Rule RULE =
            new Rule("NR501", "missing-byline", Severity.WARNING, Fix.Kind.NO, "An article says who wrote it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Span> place = article.opening();
        boolean judged = place.isPresent()
                && article.keys().isPresent()
                && article.body().hasText();
        if (judged && !Frame.hasByline(article)) {
            findings.report(RULE, place.orElseThrow(), "No byline", Fix.NONE);
        }
    }
}
