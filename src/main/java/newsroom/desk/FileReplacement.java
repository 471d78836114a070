package newsroom.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import newsroom.model.Blob;
import newsroom.model.Problem;

/** Puts new bytes in the place of a file's: whoever reads it sees the old ones or the new ones, and its mode stays. */
public final class FileReplacement {
    private FileReplacement() {}

    /**
     * Replaces what a file holds.
     *
     * @param typed how to name it when that fails; what a link leads to is replaced
     * @throws Problem (usage) if it is no file, (failure) if it cannot be written; it is as it was then
     */
    public static void write(Path typed, Blob bytes) {
        try {
            Path file = typed.toRealPath();
            if (!Files.isRegularFile(file)) {
                throw Problem.usage(typed + " is no file", "Name a file");
            }
            Path folder = file.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, ".newsroom-", ".new");
            try {
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes.toBytes());
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                }
                PosixFileAttributeView mode = Files.getFileAttributeView(file, PosixFileAttributeView.class);
                if (mode != null) {
                    Files.setPosixFilePermissions(fresh, mode.readAttributes().permissions());
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failed) {
            throw Problem.failure(
                    "cannot write " + typed + ": " + failed.getMessage(), "The file is as it was", failed);
        }
    }
}
