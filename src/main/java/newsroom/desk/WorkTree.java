package newsroom.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Blob;
import newsroom.model.Folder;

/** The files that the user has on disk, and what the user has done to them. */
public interface WorkTree {
    /** Its root. */
    Path root();

    /**
     * The files of an article's folder as they lie on disk, by name, ignored files left out. Links and folders in it are not
     * followed.
     *
     * @throws newsroom.model.Problem if a file has more than {@code limit} bytes
     */
    Map<String, Blob> files(Folder folder, int limit);

    /** The paths under {@code path} that differ from the tip of {@code main}, on disk or in the index, or are not tracked. */
    List<String> changed(String path);

    /** The paths under {@code path} whose entry in the index is neither that of the tip nor that of the file on disk. */
    List<String> stagedApart(String path);

    /** A file of at most {@code limit} bytes as it is staged. */
    Optional<Blob> staged(String path, int limit);

    /** The staged texts of articles that the next commit would change: path and bytes of each {@code index.md}. */
    Map<String, Blob> stagedTexts(int limit);
}
