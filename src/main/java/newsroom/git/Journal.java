package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a writer is about to do, written down before it does it, so that the next one can finish what a crash left. It lies in
 * the Git directory while a write is under way.
 */
final class Journal {
    private static final String NAME = "journal";

    private final Path directory;
    private final Path file;
    private final Durability durability;

    /**
     * A write under way.
     *
     * @param from where {@code main} stood
     * @param to where it is to stand
     * @param live the commit to which {@code live} is to move; zero before that is known
     * @param indexKey tells the index file that this writer made from every other; empty in a bare repository
     */
    record Entry(ObjectId from, ObjectId to, ObjectId live, String indexKey) {
        Entry withLive(ObjectId commit) {
            return new Entry(from, to, commit, indexKey);
        }
    }

    Journal(Path directory, Durability durability) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
        this.durability = durability;
    }

    void write(Entry entry) throws IOException {
        String text = entry.from().name() + "\n" + entry.to().name() + "\n"
                + entry.live().name() + "\n" + entry.indexKey() + "\nend\n";
        durability.replace(directory, NAME, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What a writer that died was doing; nothing when the last one finished. */
    Optional<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        if (lines.size() != 5 || !lines.subList(0, 3).stream().allMatch(ObjectId::isId)) {
            throw Problem.failure(
                    file + " does not say what the last writer was at",
                    "See whether git status shows what you expect, then remove that file");
        }
        return Optional.of(new Entry(
                ObjectId.fromString(lines.get(0)),
                ObjectId.fromString(lines.get(1)),
                ObjectId.fromString(lines.get(2)),
                lines.get(3)));
    }

    /** Whether a writer is at work, or died at it. */
    boolean exists() {
        return Files.exists(file);
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
