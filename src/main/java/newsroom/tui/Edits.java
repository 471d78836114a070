package newsroom.tui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import newsroom.text.ConflictMarkers;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/**
 * What people write and have not saved yet, kept on disk from the first moment: no killed editor and no cut line takes it away. Each
 * person has one folder an article, with the text as it is being written and the text that it was made from; what an editor keeps
 * beside a file of its own accord lies there, too. Only their owner can read them.
 *
 * @param root where they lie; made when it is needed
 */
public record Edits(Path root) {
    private static final String TEXT = "index.md";
    private static final String BASE = "base.md";
    private static final String DISCARDED = "discarded.md";
    private static final Set<PosixFilePermission> OWN = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /**
     * An edit that is not saved.
     *
     * @param file where it is being written
     * @param base the text that it was made from
     * @param rescue what an editor kept when it was killed, and might hold more
     */
    public record Edit(Path file, Blob base, Blob text, Optional<Path> rescue) {
        /** Whether anything was written at all. */
        public boolean isChanged() {
            return !text.equals(base);
        }

        /** Whether two texts stand in it between marks, which have to be settled before it is saved. */
        public boolean clashes() {
            try {
                return ConflictMarkers.first(Source.of(text.text())).isPresent();
            } catch (UnreadableException pastABound) {
                return false;
            }
        }
    }

    /** The edit of somebody, if there is one that holds anything. */
    public Optional<Edit> find(Optional<PersonId> person, ArticleId article) {
        Path folder = folder(person, article);
        return access("read what you wrote", () -> {
            if (!Files.exists(folder.resolve(TEXT)) || !Files.exists(folder.resolve(BASE))) {
                return Optional.empty();
            }
            Edit edit = new Edit(
                    folder.resolve(TEXT), read(folder.resolve(BASE)), read(folder.resolve(TEXT)), rescue(folder));
            return Optional.of(edit)
                    .filter(found -> found.isChanged() || found.rescue().isPresent());
        });
    }

    /** The same, or a new one that nothing was written in yet. */
    public Edit open(Optional<PersonId> person, ArticleId article, Blob text) {
        Optional<Edit> open = find(person, article);
        if (open.isPresent()) {
            return open.get();
        }
        keep(person, article, text, text);
        return new Edit(folder(person, article).resolve(TEXT), text, text, Optional.empty());
    }

    /** Puts a text there, and what it was made from. */
    public void keep(Optional<PersonId> person, ArticleId article, Blob base, Blob text) {
        Path folder = folder(person, article);
        access("keep what you write", () -> {
            make(folder);
            write(folder.resolve(TEXT), text);
            write(folder.resolve(BASE), base);
            return folder;
        });
    }

    /** It is saved: nothing has to be kept any more. */
    public void settle(Optional<PersonId> person, ArticleId article) {
        Path folder = folder(person, article);
        access("clear away what is saved", () -> {
            try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
                for (Path file : files.filter(each -> !each.endsWith(DISCARDED)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
            return folder;
        });
    }

    /** It is not wanted. The last one that was not is kept all the same; answers where. */
    public Path discard(Optional<PersonId> person, ArticleId article) {
        Path kept = folder(person, article).resolve(DISCARDED);
        access("put away what you wrote", () -> {
            Files.move(
                    folder(person, article).resolve(TEXT),
                    kept,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return kept;
        });
        settle(person, article);
        return kept;
    }

    private Path folder(Optional<PersonId> person, ArticleId article) {
        return root.resolve(person.map(PersonId::value).orElse("nobody")).resolve(article.value());
    }

    /** What nano, Emacs and vi leave beside a file when they are killed. */
    private static Optional<Path> rescue(Path folder) throws IOException {
        List<String> names = List.of(TEXT + ".save", "#" + TEXT + "#", "." + TEXT + ".swp");
        for (String name : names) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static Blob read(Path file) throws IOException {
        if (Files.size(file) > 4L * Source.MAX_BYTES) {
            throw Problem.refused(
                    file + " has more than " + Source.MAX_BYTES + " bytes, the most a text may have",
                    "Make it shorter with any editor");
        }
        return Blob.of(Files.readAllBytes(file));
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, OWN);
        }
    }

    /** Whoever reads the file sees the old bytes or the new ones, and these are on disk before it has its name. */
    private static void write(Path file, Blob bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes.toBytes());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Access<T> {
        T run() throws IOException;
    }

    private static <T> T access(String what, Access<T> access) {
        try {
            return access.run();
        } catch (IOException failed) {
            throw Problem.failure(
                    "cannot " + what + ": " + failed, "Look whether the disk is full or read-only", failed);
        }
    }
}
