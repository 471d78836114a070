package newsroom.desk;

import java.time.ZonedDateTime;
import java.util.List;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Signature;

/**
 * What is to be committed to {@code main}.
 *
 * @param message the commit's message, to the byte
 * @param author who makes the change; committer too
 * @param time when, in the zone that the commit shows
 * @param edits what becomes of which files of the tip; one that is edited lies in no folder that is renamed
 * @param projects whether {@code live} may have to follow
 */
public record Change(String message, Signature author, ZonedDateTime time, List<Edit> edits, boolean projects) {
    public Change {
        edits = List.copyOf(edits);
    }

    /** What becomes of a file or a folder. */
    public sealed interface Edit {
        /** A file with these bytes, new or instead of what is there. */
        record Put(String path, Blob bytes) implements Edit {}

        /** A file as it lies in the work tree, whose bytes are these: the user's own change, taken over. */
        record Take(String path, Blob bytes) implements Edit {}

        /** A file that goes. */
        record Remove(String path) implements Edit {}

        /** An article's folder that gets another name; nothing may lie there yet. */
        record Rename(Folder from, Folder to) implements Edit {}
    }
}
