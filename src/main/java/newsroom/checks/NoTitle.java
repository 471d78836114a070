package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Block;

/** NR107: an article says what it is called, in a heading or in its front matter. */
final class NoTitle implements Check {
    private static final Rule RULE = new Rule(
            "NR107",
            "no-title",
            Severity.WARNING,
            Fix.Kind.ASK,
            "An article has a title heading or a title in its front matter");

    private static final int LONGEST_TITLE = 120;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Block> first = article.firstContent();
        boolean unknown = article.keys().isEmpty();
        if (unknown || !(first.orElse(null) instanceof Block.Paragraph opening) || isTitled(article)) {
            return;
        }
        findings.report(
                RULE, article.span(opening), "Article has no title heading or front-matter title", fix(opening));
    }

    private static boolean isTitled(Article article) {
        if (article.value("title").isPresent()) {
            return true;
        }
        for (Block block : article.blocks()) {
            boolean title = block instanceof Block.Heading heading
                    ? heading.level() == 1
                    : block instanceof Block.Html html && html.element().equals("h1");
            if (title) {
                return true;
            }
        }
        return false;
    }

    /** A short line may be the title; a paragraph is none. */
    private static Fix fix(Block.Paragraph opening) {
        String text = opening.prose().text();
        boolean line = text.length() <= LONGEST_TITLE && text.indexOf('\n') < 0 && !text.endsWith(".");
        return line ? Fix.ask(List.of(new TextEdit(opening.start(), opening.start(), "# "))) : Fix.NONE;
    }
}
