package newsroom.checks;

import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;

/** NR601: nothing of the web page that an article was copied from came along. */
final class CmsCruft implements Check {
    private static final Rule RULE = new Rule(
            "NR601", "cms-cruft", Severity.ERROR, "An article holds no text of a web page's forms and buttons");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Cruft cruft = article.cruft();
        if (!cruft.exists()) {
            return;
        }
        List<Block> blocks = article.blocks();
        Block first = blocks.get(cruft.from());
        Block last = blocks.get(cruft.to() - 1);
        Span span = article.source().span(first.start(), last.end());
        String what =
                cruft.form() ? " blocks of WordPress comment-form text" : " blocks of text from a web page's frame";
        findings.report(RULE, span, (cruft.to() - cruft.from()) + what, fix(article, cruft));
    }

    /** At the end of the file it goes with the blanks before it; in the midst of a text a person has to look. */
    private static Fix fix(Article article, Cruft cruft) {
        if (cruft.to() < article.blocks().size()) {
            return Fix.NONE;
        }
        String text = article.source().text();
        int start = article.blocks().get(cruft.from()).start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int floor =
                Math.max(start, article.document().manuscript().frontMatter().bodyStart());
        String ending = floor == start && start > 0 ? article.source().lineEnding() : "";
        return Fix.safe(List.of(new TextEdit(floor, text.length(), ending)));
    }
}
