package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsroom retract}. */
@Command(
        name = "retract",
        header = "Take a live article back, together with a second person.",
        description = {
            "The first person proposes it with a reason for readers; a second one carries it out. One of the two is a "
                    + "standards editor. A page with the reason takes the article's place. It is final."
        },
        footer = {
            "Example:",
            "  $ newsroom retract dam-safety -m \"The documents were forged.\" --as ines",
            "  proposed to retract dam-safety: live · 20261123T074345Z-4q8zk3",
            "  $ newsroom retract dam-safety --as tomas",
            "  retracted dam-safety: retracted · 20261123T080201Z-0ab7ke",
            "",
            "See also: correct, hold"
        })
final class RetractCommand extends ArticleMoveCommand {
    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        if (isProposed(desk.reading().dossier(article))) {
            return moves(desk).retract(article, words.given());
        }
        return words.with("Tell readers why.", newsroom(), reason -> moves(desk).retract(article, reason));
    }

    private static boolean isProposed(Dossier dossier) {
        return dossier.standing().retraction().isPresent();
    }
}
