package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;

/** NR101: an article that is long enough says what it rests on, or why it cannot. */
final class MissingWorksCited implements Check {
    private static final Rule RULE = new Rule(
            "NR101",
            "missing-works-cited",
            Severity.ERROR,
            Fix.Kind.ASK,
            "An article ends with the works that it cites");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> section = article.cited();
        boolean listed = section.isPresent() && !section.get().entries().isEmpty();
        if (listed || isExempt(article) || words(article) < article.settings().minWords()) {
            return;
        }
        boolean undeclared = saysNone(article);
        findings.report(
                RULE,
                place(article),
                section.isPresent() ? "The works-cited section has no entries" : missing(article),
                section.isPresent() ? Fix.NONE : stub(article),
                undeclared ? "\"sources: none\" holds only with a \"reason:\" beside it" : "");
    }

    /** Sources in footnotes are no list: a reader cannot look one up there. */
    private static String missing(Article article) {
        int notes = 0;
        for (Block block : article.blocks()) {
            boolean note = block instanceof Block.Footnote && !block.blocks().isEmpty();
            notes += note && EntryShape.isEntry(block.blocks().get(0).prose()) ? 1 : 0;
        }
        return notes == 0
                ? "No works-cited section"
                : "No works-cited section: " + notes + (notes == 1 ? " source stands" : " sources stand")
                        + " in footnotes alone";
    }

    private static boolean saysNone(Article article) {
        return article.value("sources").orElse("").equals("none");
    }

    private static boolean isExempt(Article article) {
        return saysNone(article) && article.value("reason").isPresent();
    }

    /** How many words the article has, not counting program text and what came along from a web page. */
    private static int words(Article article) {
        int words = 0;
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            words += article.cruft().contains(i) ? 0 : blocks.get(i).words();
        }
        return words;
    }

    private static Optional<Block> last(Article article) {
        for (int i = article.blocks().size() - 1; i >= 0; i--) {
            if (!article.cruft().contains(i)
                    && Article.isContent(article.blocks().get(i))) {
                return Optional.of(article.blocks().get(i));
            }
        }
        return Optional.empty();
    }

    private static Span place(Article article) {
        return last(article).map(article::span).orElse(new Span(1, 1, 1, 1));
    }

    private static Fix stub(Article article) {
        int end = last(article).map(Block::end).orElse(0);
        String ending = article.source().lineEnding();
        String heading = "#".repeat(article.settings().level()) + " "
                + HeadingText.canonical(article, 2).orElse("Sources");
        String after = end == article.source().length() ? ending : "";
        return Fix.ask(List.of(new TextEdit(end, end, ending + ending + heading + after)));
    }
}
