package newsroom.checks;

import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Block;

/** NR105: nothing but notes about the article stands after its works cited. */
final class SectionNotLast implements Check {
    private static final Rule RULE = new Rule(
            "NR105", "section-not-last", Severity.WARNING, Fix.Kind.NO, "The works-cited section ends the article");

    private static final int NONE = -1;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> cited = article.list();
        if (cited.isEmpty() || cited.get().title().isEmpty()) {
            return;
        }
        int from = cited.get().to();
        for (Cruft.Run run : article.cruft().runs()) {
            if (run.from() >= from) {
                report(article, from, run.from(), findings);
                report(article, run.from(), run.to(), findings);
                from = run.to();
            }
        }
        report(article, from, article.blocks().size(), findings);
    }

    /** One finding for all that does not belong there, from its first block to its last; a heading counts with what follows it. */
    private static void report(Article article, int from, int to, Findings findings) {
        int heading = NONE;
        int start = NONE;
        int end = NONE;
        int allowed = 0;
        for (int i = from; i < to; i++) {
            Block block = article.blocks().get(i);
            int level = level(block);
            if (level > 0) {
                boolean decides = allowed == 0 || level <= allowed;
                allowed = decides ? (mayFollow(article, block, i) ? level : 0) : allowed;
                heading = block.start();
            } else if (allowed == 0 && !(block instanceof Block.Footnote) && Article.isContent(block)) {
                start = start != NONE ? start : heading != NONE ? heading : block.start();
                end = block.end();
            }
        }
        if (start != NONE) {
            findings.report(RULE, article.source().span(start, end), "Content after the works-cited section", Fix.NONE);
        }
    }

    private static int level(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level();
        }
        return block instanceof Block.Html html ? Sections.level(html) : 0;
    }

    private static boolean mayFollow(Article article, Block heading, int index) {
        String title = SectionNames.fold(heading.prose().text());
        for (String after : article.settings().after()) {
            if (SectionNames.fold(after).equals(title)) {
                return true;
            }
        }
        for (Section section : article.sections().all()) {
            if (section.title().isPresent() && section.title().get().block() == index) {
                return true;
            }
        }
        return false;
    }
}
