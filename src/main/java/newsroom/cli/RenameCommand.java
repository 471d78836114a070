package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom rename}. */
@Command(
        name = "rename",
        header = "Give an article another slug.",
        description = {
            "Its folder gets the new name; its id, its log and its threads stay. Approvals were given for the old place, "
                    + "so it has to be approved again."
        },
        footer = {
            "Example:",
            "  $ newsroom rename dam-safety dam-safety-review",
            "  saved dam-safety-review: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: edit changes the title"
        })
final class RenameCommand extends ArticleMoveCommand {
    @Parameters(index = "1", paramLabel = "SLUG", description = "Lower-case words joined by hyphens.")
    private Slug slug;

    @Override
    Done move(Desk desk, String article) {
        return drafts(desk).rename(article, slug);
    }
}
