package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;

/** NR502: an article says when it was published; without that, "last month" is no time at all. */
final class MissingDate implements Check {
    private static final Rule RULE = new Rule(
            "NR502", "missing-date", Severity.WARNING, Fix.Kind.NO, "An article gives the day of its publication");

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
        if (!judged || Frame.isDated(article)) {
            return;
        }
        List<Span> relative = relative(article);
        String unresolved = switch (relative.size()) {
            case 0 -> "";
            case 1 -> "; 1 relative date cannot be resolved";
            default -> "; " + relative.size() + " relative dates cannot be resolved";
        };
        findings.report(RULE, place.orElseThrow(), "No publication date" + unresolved, Fix.NONE, "", relative);
    }

    private static List<Span> relative(Article article) {
        List<Span> places = new ArrayList<>();
        if (article.language().equals("en")) {
            for (Body.Passage passage : article.body().passages()) {
                for (RelativeDates.Phrase phrase : RelativeDates.in(Sentences.of(passage.prose()))) {
                    places.add(article.document().span(passage.prose(), phrase.start(), phrase.end()));
                }
            }
        }
        return places;
    }
}
