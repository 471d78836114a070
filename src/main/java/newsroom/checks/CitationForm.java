package newsroom.checks;

import java.util.List;
import newsroom.citations.Address;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Prose;

/**
 * NR304: a citation gives author and page and nothing between them (MLA Handbook, 9th ed., 6.2-6.4). Only what points to a
 * listed author or site is taken for a citation.
 */
final class CitationForm implements Check {
    private static final Rule RULE = new Rule(
            "NR304",
            "citation-form",
            Severity.INFO,
            Fix.Kind.SAFE,
            "A citation in the text gives the author and the page");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (article.settings().style() != Style.MLA9
                || article.works().isEmpty()
                || article.listed().isForeign()) {
            return;
        }
        for (InTextCitation.Place place : article.citations()) {
            if (place.citation().title().isEmpty() && article.listed().hasAuthor(place.citation())) {
                form(article, place, findings);
            }
        }
        for (Body.Passage passage : article.body().passages()) {
            if (passage.beforeList()) {
                addresses(article, passage.prose(), findings);
            }
        }
    }

    private static void form(Article article, InTextCitation.Place place, Findings findings) {
        Prose prose = place.prose();
        InTextCitation citation = place.citation();
        String names = prose.text().substring(citation.start(), citation.namesEnd());
        String wanted = "\"(" + names + (citation.page().isEmpty() ? "" : " " + citation.page()) + ")\"";
        boolean between = !citation.page().isEmpty() && (citation.marked() || citation.comma());
        if (!citation.year() && !between) {
            return;
        }
        Fix fix = citation.year()
                ? Fix.NONE
                : Fix.safe(List.of(new TextEdit(
                        prose.sourceEnd(citation.namesEnd()), prose.sourceStart(citation.pageStart()), " ")));
        findings.report(RULE, place.span(article), "MLA cites author and page: " + wanted, fix);
    }

    /** An address in parentheses, and nothing else in them, on a site that an entry is on. */
    private static void addresses(Article article, Prose prose, Findings findings) {
        String text = prose.text();
        for (Prose.Link link : prose.links()) {
            boolean enclosed = link.form() != Prose.Link.Form.MARKED
                    && link.form() != Prose.Link.Form.PICTURE
                    && link.start() > 0
                    && text.charAt(link.start() - 1) == '('
                    && link.end() < text.length()
                    && text.charAt(link.end()) == ')';
            if (enclosed && article.listed().isOn(Address.of(link.target()).host())) {
                findings.report(
                        RULE,
                        article.document().span(prose, link.start(), link.end()),
                        "MLA cites the author, or the title, and not the address",
                        Fix.NONE);
            }
        }
    }
}
