package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;

/**
 * NR503: an editor has agreed to each source that is not named. The front matter says so, with who and why; who the source
 * is stands nowhere.
 */
final class AnonymousSource implements Check {
    private static final Rule RULE = new Rule(
            "NR503",
            "anonymous-source-signoff",
            Severity.ERROR,
            "An editor has signed off every source that is not named");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (!article.language().equals("en")) {
            return;
        }
        List<Span> places = places(article);
        if (places.isEmpty()) {
            return;
        }
        SignOffs signOffs = SignOffs.of(article.keys());
        for (int i = signOffs.count(); i < places.size(); i++) {
            findings.report(
                    RULE,
                    places.get(i),
                    "Anonymous source without editor sign-off",
                    Fix.NONE,
                    signOffs.note(places.size()));
        }
    }

    /** Where a source is brought in without a name, in the article's own words. */
    private static List<Span> places(Article article) {
        List<Span> places = new ArrayList<>();
        for (Body.Passage passage : article.body().passages()) {
            if (passage.kind() == Body.Kind.TEXT || passage.kind() == Body.Kind.HTML) {
                for (UnnamedSources.Phrase phrase : UnnamedSources.in(Sentences.of(passage.prose()))) {
                    places.add(article.document().span(passage.prose(), phrase.start(), phrase.end()));
                }
            }
        }
        return places;
    }
}
