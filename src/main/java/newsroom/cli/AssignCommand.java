package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom assign}. */
@Command(
        name = "assign",
        header = "Give an article to another writer.",
        description = {
            "Its byline names that person alone, as a save of yours: whoever it names submits it, and the board says that it "
                    + "is their turn. As with any change of the text, you cannot approve it then where four eyes are asked "
                    + "for, and approvals of the text as it was no longer hold."
        },
        footer = {
            "Example:",
            "  $ newsroom assign dam-safety mara",
            "  saved dam-safety: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: edit, submit"
        })
final class AssignCommand extends ArticleMoveCommand {
    @Parameters(index = "1", paramLabel = "PERSON", description = "A short name or a name in newsroom.yml.")
    private String person;

    @Override
    Done move(Desk desk, String article) {
        return drafts(desk).assign(article, person);
    }
}
