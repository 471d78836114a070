package newsroom.cli;

import java.util.function.Function;
import newsroom.text.Columns;
import newsroom.tui.Key;
import newsroom.tui.KeyTable;
import picocli.CommandLine.Command;

/** {@code newsroom keys}. */
@Command(
        name = "keys",
        header = "Print every key of the screen, as you have bound them.",
        description = {
            "Keys and colours are yours to choose, in ~/.config/newsroom/screen.yml (or under $XDG_CONFIG_HOME)."
                    + " Places and actions are called there as they are here; a key that does two things is refused.",
            "",
            "Themes: standard, contrast, blue-orange, monochrome."
        },
        footer = {
            "Example of screen.yml:",
            "  theme: blue-orange",
            "  keys:",
            "    board:",
            "      new: ctrl-n",
            "      filter: [/, f]"
        })
final class KeysCommand extends Subcommand {
    @Override
    public int run() {
        KeyTable table = KeyTable.standard()
                .with(ScreenFile.read(machine().environment()).keymap());
        int action = widest(table, KeyTable.Entry::action);
        int keys = widest(table, KeysCommand::keys);
        String place = "";
        for (KeyTable.Entry entry : table.entries()) {
            if (!entry.place().equals(place)) {
                out().print(place.isEmpty() ? "" : "\n")
                        .print(Colour.BOLD, entry.place())
                        .line();
                place = entry.place();
            }
            out().line(("  " + Columns.fit(entry.action(), action) + " " + Columns.fit(keys(entry), keys) + " "
                            + entry.help())
                    .stripTrailing());
        }
        return 0;
    }

    private static String keys(KeyTable.Entry entry) {
        return String.join(" ", entry.keys().stream().map(Key::name).toList());
    }

    /** Nothing is cut: actions and keys are to be copied into a configuration. */
    private static int widest(KeyTable table, Function<KeyTable.Entry, String> column) {
        return table.entries().stream()
                .map(column)
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
    }
}
