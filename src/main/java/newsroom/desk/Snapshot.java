package newsroom.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;

/** What a commit holds. It never changes, and may be used by several threads. */
public interface Snapshot {
    /** The commit, 40 hexadecimal digits. */
    String commit();

    /** When it was committed, by its committer's clock. */
    Instant time();

    /**
     * The bytes of a file; nothing when there is no ordinary file at this path.
     *
     * @throws newsroom.model.Problem if it has more than {@code limit} bytes
     */
    Optional<Blob> file(String path, int limit);

    /** What Git calls whatever lies at a path, 40 hexadecimal digits: the tree of a folder, the blob of a file. */
    Optional<String> objectId(String path);

    /** The content of an article's folder; nothing when there is no such folder. */
    Optional<Content> content(Folder folder);

    /**
     * The content that an article's folder would have with some files changed.
     *
     * @param folder may not exist yet
     * @param changed new bytes by file name; no value for a file to be removed
     */
    Content contentWith(Folder folder, Map<String, Optional<Blob>> changed);

    /** The names of what lies in an article's folder; empty when there is no such folder. */
    List<String> names(Folder folder);

    /** The files of an article's log, by name: the names and bytes, as they lie there. Empty when it has no log. */
    List<LogFile> log(ArticleId id);

    /** The folders of all articles, in the order of their paths; whatever does not lie where an article may lie is left out. */
    Stream<Folder> folders();

    /** What lies under {@code articles/} in no article's folder, and therefore may not lie there; at most 1,000 of it. */
    List<Stray> strays();

    /** What lies in an article's folder and is no ordinary file: a link, a submodule, a program, a folder. */
    List<Stray> strays(Folder folder);

    /**
     * A file of a log.
     *
     * @param bytes its content, cut off after 64 KiB
     */
    record LogFile(String name, Blob bytes) {}

    /**
     * Something that has no place under {@code articles/}.
     *
     * @param what what it is, such as "a symbolic link"
     */
    record Stray(String path, String what) {}
}
