package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;

/** {@code newsroom release}. */
@Command(
        name = "release",
        header = "End every hold and embargo on an article.",
        description = "An editor does it. It does not publish the article; it only no longer keeps it back.",
        footer = {
            "Example:",
            "  $ newsroom release dam-safety",
            "  released dam-safety: approved · 20261123T101500Z-3c6n0y",
            "",
            "See also: hold, publish"
        })
final class ReleaseCommand extends ArticleMoveCommand {
    @Override
    Done move(Desk desk, String article) {
        return moves(desk).release(article);
    }
}
