package newsroom.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;

/**
 * Puts names on disk. JGit flushes the files it writes and not the directories that name them, so a power cut could take the
 * last acknowledged commit: every directory that got a new name is flushed too.
 */
final class Durability {
    private final Path gitDirectory;
    private final Flush flush;

    /** Flushes one directory. */
    @FunctionalInterface
    interface Flush {
        void flush(Path directory) throws IOException;
    }

    Durability(Path gitDirectory, Flush flush) {
        this.gitDirectory = gitDirectory;
        this.flush = flush;
    }

    static void flushDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Flushes the directories that name these loose objects. */
    void objects(Collection<? extends AnyObjectId> ids) throws IOException {
        Path objects = gitDirectory.resolve("objects");
        Set<Path> directories = new LinkedHashSet<>();
        for (AnyObjectId id : ids) {
            Path directory = objects.resolve(id.name().substring(0, 2));
            if (Files.isDirectory(directory)) {
                directories.add(directory);
            }
        }
        directories.add(objects);
        for (Path directory : directories) {
            flush.flush(directory);
        }
    }

    /** Flushes the directories that name a branch and its reflog. */
    void branches() throws IOException {
        for (String directory : new String[] {"refs/heads", "logs/refs/heads", "logs", ""}) {
            Path path = directory.isEmpty() ? gitDirectory : gitDirectory.resolve(directory);
            if (Files.isDirectory(path)) {
                flush.flush(path);
            }
        }
    }

    /** Writes a file whole, so that whoever reads it finds the old bytes or the new, also after a power cut. */
    void replace(Path directory, String name, byte[] bytes) throws IOException {
        Path fresh = directory.resolve(name + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        flush.flush(directory);
    }
}
