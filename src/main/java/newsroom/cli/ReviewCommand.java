package newsroom.cli;

import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Moves;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsroom review}. */
@Command(
        name = "review",
        header = "Approve an article, send it back, or say something about it.",
        description = {
            "An approval holds for exactly the text that it was given for: change a byte, and it no longer does. "
                    + "Nobody approves a text they changed themselves. A request for changes stands until the same "
                    + "person approves, or takes it back.",
            "",
            "Sending back and commenting need words: -m, or an editor opens on a terminal."
        },
        footer = {
            "Examples:",
            "  $ newsroom review dam-safety --approve -m \"Both filings checked against the quotes.\"",
            "  approved dam-safety (1 of 1): approved · 20261123T074345Z-4q8zk3",
            "  $ newsroom review dam-safety --comment --quote \"fourteen dams\" -m \"The filing says 13.\"",
            "  commented on dam-safety: in review · 20261123T081207Z-m1x0ab",
            "  $ newsroom review dam-safety --reply m1x0ab -m \"Mended.\"",
            "",
            "See also: show, diff, resolve, withdraw"
        })
final class ReviewCommand extends ArticleMoveCommand {
    @Option(names = "--approve", description = "You stand by the text as it is.")
    private boolean approve;

    @Option(names = "--request-changes", description = "It goes back to its author.")
    private boolean requestChanges;

    @Option(names = "--comment", description = "You open a thread, which has to be settled before publication.")
    private boolean comment;

    @Option(
            names = "--reply",
            paramLabel = "THREAD",
            description = "You answer in a thread, named by its id or the end of it.")
    private Optional<String> thread = Optional.empty();

    @Option(
            names = "--quote",
            paramLabel = "PASSAGE",
            description = "The words of the article that the comment speaks of.")
    private Optional<String> quote = Optional.empty();

    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        boolean reply = thread.isPresent();
        if (count(approve) + count(requestChanges) + count(comment || reply) != 1) {
            throw Problem.usage("say one thing at a time", "Use --approve, --request-changes, --comment or --reply");
        }
        if (quote.isPresent() && (!comment || reply)) {
            throw Problem.usage("only a new comment has a quotation", "Use --quote with --comment");
        }
        Moves moves = moves(desk);
        if (approve) {
            return moves.approve(article, words.given());
        } else if (requestChanges) {
            return words.with("Say what has to change.", newsroom(), text -> moves.requestChanges(article, text));
        } else if (reply) {
            return words.with("Answer in the thread.", newsroom(), text -> moves.reply(article, thread.get(), text));
        }
        return words.with("Say what you have to say.", newsroom(), text -> moves.comment(article, text, quote));
    }

    private static int count(boolean wanted) {
        return wanted ? 1 : 0;
    }
}
