package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;

/** {@code newsroom unschedule}. */
@Command(
        name = "unschedule",
        header = "Take an article off the schedule.",
        description = "A publisher does it. The article stays approved.",
        footer = {
            "Example:",
            "  $ newsroom unschedule dam-safety",
            "  took off the schedule dam-safety: approved · 20261123T101500Z-3c6n0y",
            "",
            "See also: schedule, publish"
        })
final class UnscheduleCommand extends ArticleMoveCommand {
    @Override
    Done move(Desk desk, String article) {
        return moves(desk).unschedule(article);
    }
}
