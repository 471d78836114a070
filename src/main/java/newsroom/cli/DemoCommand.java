package newsroom.cli;

import java.nio.file.Path;
import java.util.Optional;
import newsroom.desk.Rehearsal;
import newsroom.desk.Repository;
import newsroom.text.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom demo}. */
@Command(
        name = "demo",
        header = "Lay down a newsroom to try things out in, with two weeks of work in it.",
        description = {
            "A small paper's desk with articles in every state and several people's moves, in a folder of its own. You"
                    + " may do everything there; removing the folder removes all of it. On a terminal the screen opens in"
                    + " it."
        },
        footer = {
            "Example:",
            "  $ newsroom demo",
            "  laid down /home/mara/newsroom-demo, where you are mara",
            "",
            "See also: init"
        })
final class DemoCommand extends Subcommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where; without it, in newsroom-demo here or in the folder for temporary files.")
    private Optional<Path> folder = Optional.empty();

    @Override
    public int run() {
        ScreenRun screen = ScreenRun.of(newsroom());
        Rehearsal.Stage stage = screen.lay(folder.map(newsroom()::path));
        out().line("laid down " + stage.folder() + ", where you are "
                        + stage.visitor().id())
                .line();
        if (screen.isPossible()) {
            out().flush();
            screen.open(stage.folder(), Optional.of(stage.visitor().id().value()));
        } else {
            list(stage);
        }
        suggest(stage);
        err().line("  → when you have seen enough: rm -r " + stage.folder());
        return 0;
    }

    private void list(Rehearsal.Stage stage) {
        try (Repository repository = machine().storage().get().open(stage.folder())) {
            RowTable table = new RowTable(machine().clock());
            table.add(newsroom().desk(repository).reading().rows().stream()
                    .sorted(RowOrder.STATE.comparator())
                    .toList());
            table.print(out(), machine().terminal());
        }
        out().line();
    }

    private void suggest(Rehearsal.Stage stage) {
        out().line("Try:").line("  cd " + stage.folder());
        int width = stage.next().stream()
                .mapToInt(next -> Columns.width(next.command()))
                .max()
                .orElse(0);
        for (Rehearsal.Suggestion next : stage.next()) {
            out().print("  " + Columns.fit(next.command(), width))
                    .print(Colour.DIM, "  " + next.purpose())
                    .line();
        }
    }
}
