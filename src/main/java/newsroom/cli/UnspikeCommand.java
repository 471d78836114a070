package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;

/** {@code newsroom unspike}. */
@Command(
        name = "unspike",
        header = "Bring a spiked article back to the board.",
        description = "An editor does it. The article stands where it stood.",
        footer = {
            "Example:",
            "  $ newsroom unspike dam-safety",
            "  brought back dam-safety: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: spike"
        })
final class UnspikeCommand extends ArticleMoveCommand {
    @Override
    Done move(Desk desk, String article) {
        return moves(desk).unspike(article);
    }
}
