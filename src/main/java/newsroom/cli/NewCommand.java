package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom new}. */
@Command(
        name = "new",
        header = "Begin an article.",
        description = {
            "Lays down its folder with a text to fill in: the title, your byline, today's date and an empty works-cited "
                    + "section. The slug is made of the title."
        },
        footer = {
            "Example:",
            "  $ newsroom new \"Thirteen dams, one inspector\" --desk world",
            "  began thirteen-dams-one-inspector: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: import, edit"
        })
final class NewCommand extends MoveCommand {
    @Parameters(paramLabel = "TITLE", arity = "1..*", description = "Its title; several words need no quotation marks.")
    private List<String> title = List.of();

    @Option(names = "--slug", paramLabel = "SLUG", description = "Call its folder so, not after the title.")
    private Optional<Slug> slug = Optional.empty();

    @Option(names = "--desk", paramLabel = "DESK", description = "The desk that it is on.")
    private Optional<String> section = Optional.empty();

    @Override
    int run(Desk desk) {
        return answer(drafts(desk).begin(String.join(" ", title), slug, section));
    }
}
