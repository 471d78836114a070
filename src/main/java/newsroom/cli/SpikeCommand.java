package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsroom spike}. */
@Command(
        name = "spike",
        header = "Take an article that was never live off the board.",
        description = "An editor does it. Nothing is deleted, and unspike brings it back as it was.",
        footer = {
            "Example:",
            "  $ newsroom spike dam-safety -m \"Overtaken by events.\"",
            "  spiked dam-safety: spiked · 20261123T074345Z-4q8zk3",
            "",
            "See also: unspike; retract for what was live"
        })
final class SpikeCommand extends ArticleMoveCommand {
    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        return moves(desk).spike(article, words.given());
    }
}
