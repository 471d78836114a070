package newsroom.cli;

import newsroom.model.Problem;
import picocli.CommandLine.Command;

/** {@code newsroom cite}. */
@Command(
        name = "cite",
        header = "List, add and sort the works that an article cites.",
        description =
                "Reads the entries of a works-cited section as data: who, what, where, when, and where in the file.",
        subcommands = {CiteListCommand.class, CiteAddCommand.class, CiteImportCommand.class, CiteSortCommand.class},
        footer = {
            "Examples:",
            "  $ newsroom cite list story.md",
            "  $ newsroom cite add story.md --author 'Ek, Bo' --title 'The Dam' --publisher 'Oxford UP'",
            "  $ newsroom cite import story.md dam.bib",
            "  $ newsroom cite sort --dry-run story.md",
            "",
            "newsroom cite list --help says more. See also: check"
        })
final class CiteCommand extends Subcommand {
    @Override
    public int run() {
        throw Problem.usage("cite needs to be told what to do", "newsroom help cite shows what there is");
    }
}
