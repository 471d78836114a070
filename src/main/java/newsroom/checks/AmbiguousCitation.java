package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Prose;

/**
 * NR303: a citation points to one entry; where two have the same author, it adds a short title (MLA Handbook, 9th ed., 6.9).
 * Styles that tell works apart by their years are left alone.
 */
final class AmbiguousCitation implements Check {
    private static final Rule RULE = new Rule(
            "NR303",
            "ambiguous-citation",
            Severity.WARNING,
            Fix.Kind.NO,
            "A citation in the text fits one entry of the works cited and no other");

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (article.settings().style() != Style.MLA9
                || article.works().size() < 2
                || article.listed().isForeign()) {
            return;
        }
        Optional<Prose> passage = Optional.empty();
        Optional<Mentions> here = Optional.empty();
        for (InTextCitation.Place place : article.citations()) {
            InTextCitation citation = place.citation();
            boolean precise = citation.year()
                    || (!citation.names().isEmpty() && !citation.title().isEmpty());
            List<ListedWorks.Work> meant =
                    precise ? List.of() : article.listed().meantBy(citation);
            if (meant.size() > 1) {
                if (passage.isEmpty() || passage.get() != place.prose()) {
                    passage = Optional.of(place.prose());
                    here = Optional.of(Mentions.of(place.prose()));
                }
                if (!isTold(meant, here.orElseThrow())) {
                    report(article, place, meant.size(), findings);
                }
            }
        }
    }

    /** Whether the passage names one of the titles, or the entries are one work listed twice. */
    private static boolean isTold(List<ListedWorks.Work> meant, Mentions passage) {
        boolean same = true;
        for (ListedWorks.Work work : meant) {
            boolean named =
                    !work.authors().isEmpty() && (work.title().isEmpty() || passage.hasShortTitle(work.title()));
            if (named) {
                return true;
            }
            same &= work.title().equals(meant.get(0).title());
        }
        return same;
    }

    private static void report(Article article, InTextCitation.Place place, int entries, Findings findings) {
        String number = entries < NUMBERS.size() ? NUMBERS.get(entries) : String.valueOf(entries);
        String advice = place.citation().names().isEmpty() ? "; give more of the title" : "; add a short title";
        findings.report(
                RULE,
                place.span(article),
                "\"" + place.written() + "\" fits " + number + " entries" + advice,
                Fix.NONE);
    }
}
