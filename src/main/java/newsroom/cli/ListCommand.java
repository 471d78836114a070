package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Row;
import newsroom.model.Person;
import newsroom.text.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsroom list}. */
@Command(
        name = "list",
        header = "Show the articles on the board.",
        description = {
            "On a terminal the table fits its width; in a pipe nothing is cut off. Spiked articles are shown only when "
                    + "--state asks for them.",
            "",
            "States: draft, in-review, changes-requested, approved, scheduled, live, retracted, spiked."
        },
        footer = {
            "Examples:",
            "  $ newsroom list --mine",
            "  STATE            ARTICLE     TITLE                         BY          LAST",
            "  ◐ in review 0/1  dam-safety  Thirteen dams, one inspector  Mara Quill  2026-11-23 08:43",
            "  $ newsroom list --state approved,scheduled --format json",
            "  $ newsroom list dam --author mara",
            "",
            "See also: show, log"
        })
final class ListCommand extends DeskCommand {
    @Mixin
    private RowFilter filter;

    @Option(names = "--sort", paramLabel = "KEY", description = "state (default), title, slug, author, last or path.")
    private RowOrder order = RowOrder.STATE;

    @Override
    int run(Desk desk) {
        Optional<Person> me = filter.isMine() ? Optional.of(desk.reading().actor()) : Optional.empty();
        List<Row> rows = new ArrayList<>(desk.reading().rows());
        if (rows.isEmpty()) {
            // Where none is, there may be no newsroom either; reading its settings says so.
            desk.reading().newsroomFile();
        }
        rows.removeIf(filter.predicate(me).negate());
        rows.sort(order.comparator());
        if (isJson()) {
            JsonWriter json = new JsonWriter(out()).array();
            rows.forEach(new RowJson(json)::write);
            json.end();
        } else {
            print(rows);
        }
        return 0;
    }

    private void print(List<Row> rows) {
        if (rows.isEmpty()) {
            err().line("no article fits");
            return;
        }
        RowTable table = new RowTable(machine().clock());
        table.add(rows);
        table.print(out(), machine().terminal());
    }
}
