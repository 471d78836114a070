package newsroom.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsroom.desk.Snapshot;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.model.Signature;

/**
 * A commit and what it holds.
 *
 * @param commit the id that Git would give it
 */
record MemorySnapshot(
        String commit,
        List<MemorySnapshot> parents,
        Signature author,
        ZonedDateTime when,
        String message,
        MemoryTree.Directory root)
        implements Snapshot {
    private static final int MAX_LOG_FILE = 64 * 1024;
    private static final int MAX_STRAYS = 1000;

    static MemorySnapshot of(
            List<MemorySnapshot> parents,
            Signature author,
            ZonedDateTime when,
            String message,
            MemoryTree.Directory root) {
        StringBuilder text = new StringBuilder("tree ").append(root.id()).append('\n');
        parents.forEach(parent -> text.append("parent ").append(parent.commit()).append('\n'));
        String by = author + " " + when.toEpochSecond() + " "
                + DateTimeFormatter.ofPattern("xx").format(when) + "\n";
        text.append("author ").append(by).append("committer ").append(by);
        text.append('\n').append(message);
        String id = MemoryTree.gitId("commit", text.toString().getBytes(UTF_8));
        return new MemorySnapshot(id, List.copyOf(parents), author, when, message, root);
    }

    @Override
    public Instant time() {
        return Instant.ofEpochSecond(when.toEpochSecond());
    }

    @Override
    public Optional<Blob> file(String path, int limit) {
        return root.at(path)
                .flatMap(found -> found instanceof MemoryTree.File file
                        ? Optional.of(within(limit, path, file))
                        : Optional.empty());
    }

    static Blob within(int limit, String path, MemoryTree.File file) {
        if (file.blob().length() > limit) {
            throw Problem.refused(
                    path + " has " + file.blob().length() + " bytes, and " + limit + " is the most it may have", "");
        }
        return file.blob();
    }

    @Override
    public Optional<String> objectId(String path) {
        return root.at(path).map(MemoryTree::id);
    }

    @Override
    public Optional<Content> content(Folder folder) {
        return root.directoryAt(folder.path())
                .map(directory -> new Content(
                        directory.id(), Content.of(directory.files()).sha256()));
    }

    @Override
    public Content contentWith(Folder folder, Map<String, Optional<Blob>> changed) {
        Map<String, Blob> files = new TreeMap<>(
                root.directoryAt(folder.path()).map(MemoryTree.Directory::files).orElse(Map.of()));
        changed.forEach(
                (name, blob) -> blob.ifPresentOrElse(bytes -> files.put(name, bytes), () -> files.remove(name)));
        return Content.of(files);
    }

    @Override
    public List<String> names(Folder folder) {
        return root.directoryAt(folder.path())
                .map(directory -> List.copyOf(directory.entries().keySet()))
                .orElse(List.of());
    }

    @Override
    public List<LogFile> log(ArticleId id) {
        List<LogFile> log = new ArrayList<>();
        root.directoryAt(id.logFolder())
                .map(MemoryTree.Directory::files)
                .orElse(Map.of())
                .forEach((name, blob) -> log.add(new LogFile(name, cut(blob))));
        return log;
    }

    private static Blob cut(Blob blob) {
        return blob.length() <= MAX_LOG_FILE ? blob : Blob.of(Arrays.copyOf(blob.toBytes(), MAX_LOG_FILE));
    }

    @Override
    public Stream<Folder> folders() {
        return articles().filter(Found::isDirectory).flatMap(found -> Folder.parse(found.path()).stream());
    }

    @Override
    public List<Stray> strays() {
        List<Stray> strays = new ArrayList<>();
        articles().filter(found -> !found.isDirectory()).forEach(found -> {
            if (Folder.ofFile(found.path()).isEmpty()) {
                strays.add(new Stray(found.path(), "a file in no article's folder"));
            }
        });
        return strays.stream().limit(MAX_STRAYS).toList();
    }

    @Override
    public List<Stray> strays(Folder folder) {
        // Memory holds nothing but ordinary files.
        return List.of();
    }

    /** Something under {@code articles/}. */
    private record Found(String path, MemoryTree tree) {
        boolean isDirectory() {
            return tree instanceof MemoryTree.Directory;
        }

        Stream<Found> andBelow() {
            return Stream.concat(
                    Stream.of(this),
                    tree instanceof MemoryTree.Directory directory
                            ? directory.entries().entrySet().stream()
                                    .flatMap(entry ->
                                            new Found(path + "/" + entry.getKey(), entry.getValue()).andBelow())
                            : Stream.of());
        }
    }

    private Stream<Found> articles() {
        return root.directoryAt(Folder.ROOT).stream().flatMap(top -> new Found(Folder.ROOT, top).andBelow());
    }
}
