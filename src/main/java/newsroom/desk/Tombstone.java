package newsroom.desk;

import java.util.Map;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;
import newsroom.workflow.Standing;

/**
 * What stands on {@code live} in the place of an article that was taken back: the same for everybody who computes it from the
 * log.
 *
 * @param index its only file
 */
record Tombstone(Folder folder, Blob index) {
    static Tombstone of(ArticleId id, String reason, Standing.Published live) {
        Folder folder = live.copy().folder();
        String text = "---\nid: " + id + "\ntitle: Retracted\nretracted: true\n---\n\n# Retracted\n\n"
                + "This article has been retracted.\n\n" + reason + "\n";
        return new Tombstone(folder, Blob.of(text));
    }

    /** The content of a folder that holds nothing else. */
    Content content() {
        return Content.of(Map.of(Folder.INDEX, index));
    }
}
