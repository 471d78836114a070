package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;

/** {@code newsroom withdraw}. */
@Command(
        name = "withdraw",
        header = "Take your own approval or request for changes back.",
        description = "Whatever you said of the article's text counts no more; what you wrote stays in the log.",
        footer = {
            "Example:",
            "  $ newsroom withdraw dam-safety",
            "  took the verdict back on dam-safety: in review · 20261123T091502Z-1fz8vn",
            "",
            "See also: review, show"
        })
final class WithdrawCommand extends ArticleMoveCommand {
    @Override
    Done move(Desk desk, String article) {
        return moves(desk).withdraw(article);
    }
}
