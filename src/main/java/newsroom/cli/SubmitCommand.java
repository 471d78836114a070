package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;

/** {@code newsroom submit}. */
@Command(
        name = "submit",
        header = "Ask for review of an article that is ready.",
        description = {
            "Only somebody who wrote in the article submits it, and only a text without errors, conflict markers and TK. "
                    + "What stands in the way is listed, each with what to do about it."
        },
        footer = {
            "Example:",
            "  $ newsroom submit dam-safety",
            "  submitted dam-safety: in review · 20261123T074345Z-4q8zk3",
            "",
            "See also: check, review, withdraw"
        })
final class SubmitCommand extends ArticleMoveCommand {
    @Override
    Done move(Desk desk, String article) {
        return moves(desk).submit(article);
    }
}
