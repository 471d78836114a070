package newsroom.checks;

import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;

/** NR601: nothing of the web page that an article was copied from came along. */
final class CmsCruft implements Check {
    private static final Rule RULE = new Rule(
            "NR601",
            "cms-cruft",
            Severity.ERROR,
            Fix.Kind.SAFE,
            "An article holds no text of a web page's forms and buttons");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (Cruft.Run run : article.cruft().runs()) {
            Span span = article.source()
                    .span(
                            blocks.get(run.from()).start(),
                            blocks.get(run.to() - 1).end());
            String what = run.form() ? "WordPress comment-form text" : "text from a web page's frame";
            findings.report(RULE, span, (run.to() - run.from()) + " blocks of " + what, fix(article, run));
        }
    }

    /** At the end of the file it goes with the blanks before it; in the midst of a text a person has to look. */
    private static Fix fix(Article article, Cruft.Run run) {
        if (run.to() < article.blocks().size()) {
            return Fix.NONE;
        }
        String text = article.source().text();
        int bodyStart = article.document().manuscript().frontMatter().bodyStart();
        int start = article.blocks().get(run.from()).start();
        while (start > bodyStart && Letters.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String ending = start > bodyStart ? article.source().lineEnding() : "";
        return Fix.safe(List.of(new TextEdit(start, text.length(), ending)));
    }
}
