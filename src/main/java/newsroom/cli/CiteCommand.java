package newsroom.cli;

import newsroom.model.Problem;
import picocli.CommandLine.Command;

/** {@code newsroom cite}. */
@Command(
        name = "cite",
        header = "List the works that an article cites.",
        description =
                "Reads the entries of a works-cited section as data: who, what, where, when, and where in the file.",
        subcommands = CiteListCommand.class,
        footer = {
            "Example:",
            "  $ newsroom cite list story.md",
            "",
            "newsroom help cite list says more. See also: check"
        })
final class CiteCommand extends Subcommand {
    @Override
    public int run() {
        throw Problem.usage("cite needs to be told what to do", "newsroom help cite shows what there is");
    }
}
