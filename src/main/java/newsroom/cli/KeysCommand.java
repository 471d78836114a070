package newsroom.cli;

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
    private static final int ACTION = 12;
    private static final int KEYS = 16;

    @Override
    public int run() {
        KeyTable table = KeyTable.standard()
                .with(ScreenFile.read(machine().environment()).keymap());
        String place = "";
        for (KeyTable.Entry entry : table.entries()) {
            if (!entry.place().equals(place)) {
                out().print(place.isEmpty() ? "" : "\n")
                        .print(Colour.BOLD, entry.place())
                        .line();
                place = entry.place();
            }
            String keys = String.join(" ", entry.keys().stream().map(Key::name).toList());
            out().line(("  " + Columns.fit(entry.action(), ACTION) + " " + Columns.fit(keys, KEYS) + " " + entry.help())
                    .stripTrailing());
        }
        return 0;
    }
}
