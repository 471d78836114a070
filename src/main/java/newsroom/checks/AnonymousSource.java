package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Prose;

/**
 * NR503: an editor has agreed to each source that is not named. The front matter says so, with who and why; who the source
 * is stands nowhere.
 */
final class AnonymousSource implements Check {
    private static final Rule RULE = new Rule(
            "NR503",
            "anonymous-source-signoff",
            Severity.ERROR,
            Fix.Kind.NO,
            "An editor has signed off every source that is not named");

    private static final String SOURCE = "source:";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (!article.language().equals("en")) {
            return;
        }
        List<Place> places = places(article);
        if (places.isEmpty()) {
            return;
        }
        SignOffs signOffs = SignOffs.of(article.keys());
        List<String> pointedTo = new ArrayList<>();
        for (Place place : places) {
            pointedTo.add(place.ref());
        }
        int covered = signOffs.count(pointedTo);
        for (Place place : places) {
            boolean pointed = !place.ref().isEmpty();
            if (pointed ? !signOffs.has(place.ref()) : covered-- <= 0) {
                findings.report(
                        RULE,
                        place.span(),
                        "Anonymous source without editor sign-off",
                        Fix.NONE,
                        note(signOffs, place));
            }
        }
    }

    private static String note(SignOffs signOffs, Place place) {
        if (signOffs.flawed()) {
            return "\"anonymous-sources:\" needs \"approved-by:\" and \"reason:\" for each source";
        }
        if (!place.ref().isEmpty()) {
            return "No \"ref: " + place.ref() + "\" stands under \"anonymous-sources:\"";
        }
        return signOffs.all().isEmpty() ? "" : "There are more places than \"anonymous-sources:\" signs off";
    }

    /**
     * A place where a source is brought in without a name.
     *
     * @param ref what a comment behind it says that the source is; empty without one
     */
    private record Place(Span span, String ref) {}

    /** Such places in the article's own words. */
    private static List<Place> places(Article article) {
        List<Place> places = new ArrayList<>();
        if (!UnnamedSources.mayBeIn(article.mentions())) {
            return places;
        }
        for (Body.Passage passage : article.body().passages()) {
            Prose prose = passage.prose();
            boolean speaks = passage.kind() == Body.Kind.TEXT || passage.kind() == Body.Kind.HTML;
            if (speaks && UnnamedSources.mayBeIn(prose)) {
                List<UnnamedSources.Phrase> phrases = UnnamedSources.in(Sentences.of(prose));
                for (int i = 0; i < phrases.size(); i++) {
                    int from = phrases.get(i).start();
                    int to = i + 1 < phrases.size()
                            ? phrases.get(i + 1).start()
                            : prose.text().length() + 1;
                    places.add(new Place(
                            article.document().span(prose, from, phrases.get(i).end()), ref(prose, from, to)));
                }
            }
        }
        return places;
    }

    private static String ref(Prose prose, int from, int to) {
        for (Prose.Comment comment : prose.comments()) {
            if (from <= comment.at() && comment.at() < to && comment.text().startsWith(SOURCE)) {
                return comment.text().substring(SOURCE.length()).strip();
            }
        }
        return "";
    }
}
