package newsroom.git;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The writer's lock of a repository: one writer at a time, first come first served in a process, and a file lock between
 * processes, which the kernel frees when its holder dies. Moving a branch by compare-and-swap alone would be right too, but
 * leaves the slow ones of many writers behind.
 */
final class WriterLock implements AutoCloseable {
    /** The file that is locked. It stays where it is: only the lock on it says anything. */
    static final String FILE = "newsroom.lock";

    private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock inThisProcess;
    private final FileChannel channel;

    private WriterLock(ReentrantLock inThisProcess, FileChannel channel) {
        this.inThisProcess = inThisProcess;
        this.channel = channel;
    }

    /** Waits for the lock of the repository with this Git directory. */
    static WriterLock take(Path gitDirectory) throws IOException {
        Path real = gitDirectory.toRealPath();
        ReentrantLock lock = IN_THIS_PROCESS.computeIfAbsent(real, path -> new ReentrantLock(true));
        lock.lock();
        try {
            FileChannel channel =
                    FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock held = channel.lock();
                if (!held.isValid()) {
                    throw new IOException(FILE + " could not be locked");
                }
                return new WriterLock(lock, channel);
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            lock.unlock();
            throw failed;
        }
    }

    /** Frees the lock: closing the channel does, and cannot leave it held. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            inThisProcess.unlock();
        }
    }
}
