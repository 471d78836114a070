package newsroom.desk;

import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;

/** What {@code live} holds of one article. */
public sealed interface Publication {
    /** Where it lies on {@code live}. */
    Folder folder();

    /** The content of its folder there. */
    Content content();

    /** The article as it was approved. */
    record Text(Folder folder, Content content) implements Publication {}

    /**
     * What stands in the place of an article that was taken back.
     *
     * @param index the bytes of its {@code index.md}, the only file
     */
    record Tombstone(Folder folder, Content content, Blob index) implements Publication {}
}
