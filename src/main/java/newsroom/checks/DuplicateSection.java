package newsroom.checks;

import java.util.HashMap;
import java.util.Map;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Prose;

/** NR104: there is one list of each kind; works that were read and not cited may have a second. */
final class DuplicateSection implements Check {
    private static final Rule RULE = new Rule(
            "NR104", "duplicate-section", Severity.ERROR, Fix.Kind.NO, "An article has one works-cited section");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Map<SectionNames.Kind, Integer> first = new HashMap<>();
        for (Section section : article.sections().all()) {
            if (section.entries().isEmpty() || section.title().isEmpty()) {
                continue;
            }
            Section.Title title = section.title().get();
            if (!title.form().isHeading() || !title.name().whole()) {
                continue;
            }
            Prose prose = title.prose();
            int line = article.source().lineAt(prose.sourceStart(0));
            Integer before = first.putIfAbsent(title.name().kind(), line);
            if (before != null) {
                findings.report(
                        RULE,
                        article.document().span(prose, 0, prose.text().length()),
                        "Second works-cited section; first at line " + before,
                        Fix.NONE);
            }
        }
    }
}
