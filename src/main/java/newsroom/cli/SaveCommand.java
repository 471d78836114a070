package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Done;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsroom save}. */
@Command(
        name = "save",
        header = "Save what you changed in an article's folder.",
        description = {
            "Commits the article's text and the pictures beside it as they lie on disk, and nothing else of yours. "
                    + "A plain git commit does as well; save also says why in the article's log."
        },
        footer = {
            "Example:",
            "  $ newsroom save dam-safety -m \"Mended two sources.\"",
            "  saved dam-safety: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: edit, diff ARTICLE now disk, submit"
        })
final class SaveCommand extends ArticleMoveCommand {
    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        return drafts(desk).save(article, words.given());
    }
}
