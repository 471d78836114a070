package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Parameters;

/** A command that does one thing to one article. */
abstract class ArticleMoveCommand extends MoveCommand {
    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private String article;

    @Override
    final int run(Desk desk) {
        return answer(move(desk, article));
    }

    abstract Done move(Desk desk, String named);
}
