package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.checks.Article;
import newsroom.checks.CitedSection;
import newsroom.checks.CitedWork;
import newsroom.checks.Section;
import newsroom.checks.Use;
import newsroom.citations.Doubt;
import newsroom.citations.Entry;

/** The works that an article cites, for people: each entry with the parts that were read. */
final class CitedView {
    private static final String INDENT = "      ";

    private final Printer out;

    private CitedView(Printer out) {
        this.out = out;
    }

    static void print(Article article, Optional<Section> section, List<CitedWork> works, Printer out) {
        if (section.isEmpty()) {
            out.line("no works-cited section");
            return;
        }
        CitedSection cited = CitedSection.of(article, section.get());
        out.print(Colour.BOLD, cited.title().strip())
                .line(", line " + cited.startLine() + ", " + works.size()
                        + (works.size() == 1 ? " entry" : " entries"));
        CitedView view = new CitedView(out);
        works.forEach(view::entry);
    }

    private void entry(CitedWork cited) {
        Entry work = cited.work();
        out.line();
        out.print(Colour.DIM, String.format("%4d  ", cited.span().line()))
                .line(cited.text().replace("\n", "\n" + INDENT));
        cited.parts().forEach(part -> part(part.name(), part.text()));
        uses(cited);
        for (Doubt doubt : work.doubts()) {
            out.print(INDENT)
                    .print(Colour.YELLOW, "not understood: " + doubt.reason())
                    .line();
        }
        if (!cited.rules().isEmpty()) {
            out.print(INDENT)
                    .print(Colour.YELLOW, "see newsroom check: " + String.join(", ", cited.rules()))
                    .line();
        }
    }

    private void uses(CitedWork cited) {
        String name = "used";
        for (Use use : cited.uses()) {
            String place = use.span().line() + ":" + use.span().column();
            out.print(INDENT)
                    .print(Colour.DIM, String.format("%-9s  ", name))
                    .print(String.format("%-7s  ", place))
                    .print(Colour.DIM, String.format("%-13s  ", use.kind().title()))
                    .line(use.text());
            name = "";
        }
        if (cited.uses().isEmpty() && cited.work().isUnderstood()) {
            part(name, "nowhere");
        }
    }

    private void part(String name, String words) {
        out.print(INDENT).print(Colour.DIM, String.format("%-9s  ", name)).line(words);
    }
}
