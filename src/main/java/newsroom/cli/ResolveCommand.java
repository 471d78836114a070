package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom resolve}. */
@Command(
        name = "resolve",
        header = "Settle a thread of comments.",
        description = {
            "Open threads keep an article from being published. Its author settles them, or whoever opened them.",
        },
        footer = {
            "Example:",
            "  $ newsroom resolve dam-safety m1x0ab",
            "  settled a thread of dam-safety: in review · 20261123T090114Z-9d2r7w",
            "",
            "See also: show lists the threads and their ids; review --reply answers in one"
        })
final class ResolveCommand extends ArticleMoveCommand {
    @Parameters(index = "1", paramLabel = "THREAD", description = "Its id, or a part of it that fits no other.")
    private String thread;

    @Override
    Done move(Desk desk, String article) {
        return moves(desk).resolve(article, thread);
    }
}
