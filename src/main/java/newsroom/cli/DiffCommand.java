package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Reading;
import newsroom.text.Change;
import newsroom.text.Hunk;
import newsroom.text.WordDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom diff}. */
@Command(
        name = "diff",
        header = "Show what changed in an article, word by word.",
        description = {
            "Without FROM, what you last reviewed is compared; if you never did, what is live, and else the first text. "
                    + "Without TO, the text as it is now.",
            "",
            "FROM and TO are v1, v2 and so on, live, now, disk (the file as it lies there, saved or not), an event's id or "
                    + "the end of it, or anything that Git takes for a commit."
        },
        footer = {
            "Examples:",
            "  $ newsroom diff dam-safety",
            "  --- approve by ines",
            "  +++ now",
            "  @@ line 9 @@",
            "  The filing lists [-fourteen-]{+thirteen+} dams.",
            "  $ newsroom diff dam-safety v1 v2",
            "  $ newsroom diff dam-safety now disk",
            "",
            "See also: log, review"
        })
final class DiffCommand extends DeskCommand {
    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private String article;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FROM", description = "The earlier text.")
    private Optional<String> from = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "TO", description = "The later text.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = {"-U", "--unified"},
            paramLabel = "LINES",
            description = "Lines to show around a change (1).")
    private int context = 1;

    @Override
    int run(Desk desk) {
        Reading.Comparison compared = desk.reading().compare(article, from, to);
        List<Change> changes = WordDiff.of(compared.from().text(), compared.to().text());
        List<Hunk> hunks = Hunk.of(changes, Math.max(0, context));
        DiffView view = new DiffView(compared, hunks);
        if (isJson()) {
            view.write(out());
        } else if (hunks.isEmpty()) {
            err().line("no difference between " + compared.from().name() + " and "
                    + compared.to().name());
        } else {
            view.print(out());
        }
        return 0;
    }
}
