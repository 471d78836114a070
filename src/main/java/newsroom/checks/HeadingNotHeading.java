package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.Source;

/** NR102: the title of the section is a heading to Markdown as well as to the eye. */
final class HeadingNotHeading implements Check {
    private static final Rule RULE = new Rule(
            "NR102",
            "heading-not-heading",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "The title of the works-cited section is a heading");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> cited = article.cited();
        if (cited.isPresent() && cited.get().title().isPresent()) {
            Section.Title title = cited.get().title().get();
            if (!title.form().isHeading()) {
                report(article, title, findings);
            }
        }
    }

    private static void report(Article article, Section.Title title, Findings findings) {
        Prose prose = title.prose();
        Span span = article.document().span(prose, 0, prose.text().length());
        String what = title.form() == Section.Form.HTML ? "is HTML" : "is a paragraph";
        findings.report(
                RULE, span, '"' + prose.text() + "\" looks like a section title but " + what, fix(article, title));
    }

    private static Fix fix(Article article, Section.Title title) {
        Source source = article.source();
        Block block = article.blocks().get(title.block());
        int line = source.lineAt(block.start());
        int lineEnd = source.lineEnd(line);
        Prose prose = title.prose();
        int start = prose.sourceStart(0);
        int end = prose.sourceEnd(prose.text().length());
        if (source.lineAt(start) != line || (title.form() == Section.Form.HTML && block.end() > lineEnd)) {
            return Fix.NONE;
        }
        String marks = "#".repeat(article.settings().level()) + " ";
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(block.start(), start, marks));
        int markupEnd = end;
        while (markupEnd < lineEnd && !Letters.isWhitespace(source.text().charAt(markupEnd))) {
            markupEnd++;
        }
        if (markupEnd > end) {
            edits.add(new TextEdit(end, markupEnd, ""));
        }
        return Fix.safe(edits);
    }
}
