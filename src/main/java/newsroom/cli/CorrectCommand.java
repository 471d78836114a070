package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsroom correct}. */
@Command(
        name = "correct",
        header = "Begin the correction of a live article.",
        description = {
            "Puts a note for readers under the heading Corrections, with today's date. The article goes back to review; "
                    + "readers see the old text until the new one is approved and published. Mend the text itself with "
                    + "newsroom edit."
        },
        footer = {
            "Example:",
            "  $ newsroom correct dam-safety -m \"An earlier version gave the number of dams as 14; it is 13.\"",
            "  began a correction of dam-safety: in review · 20261123T074345Z-4q8zk3",
            "",
            "See also: edit, review, publish, retract"
        })
final class CorrectCommand extends ArticleMoveCommand {
    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        return words.with(
                "Tell readers what was wrong and what is right.",
                newsroom(),
                note -> drafts(desk).correct(article, note));
    }
}
