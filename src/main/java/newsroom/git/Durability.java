package newsroom.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Puts files and names on disk: a name is there only once the directory that holds it is flushed, too. */
final class Durability {
    /** A disk answers this many at once in hardly more time than one. */
    private static final int SIDE_BY_SIDE = 8;

    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "flush");
        thread.setDaemon(true);
        return thread;
    });

    private final Flush flush;

    /** Flushes one file or directory. */
    @FunctionalInterface
    interface Flush {
        void flush(Path path) throws IOException;
    }

    Durability(Flush flush) {
        this.flush = flush;
    }

    /** Has the machine write out all that it knows of a file or directory. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Flushes all of these, side by side. */
    void flush(Collection<Path> paths) throws IOException {
        Queue<Path> waiting = new ConcurrentLinkedQueue<>(paths);
        CompletableFuture<?>[] others = new CompletableFuture<?>[Math.min(SIDE_BY_SIDE, paths.size())];
        for (int i = 0; i < others.length; i++) {
            others[i] = CompletableFuture.runAsync(() -> flushEach(waiting), THREADS);
        }
        try {
            CompletableFuture.allOf(others).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unchecked) {
                throw unchecked.getCause();
            }
            throw failed;
        }
    }

    private void flushEach(Queue<Path> waiting) {
        for (Path path = waiting.poll(); path != null; path = waiting.poll()) {
            try {
                flush.flush(path);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Writes a file whole, so that whoever reads it finds the old bytes or the new, also after a power cut. */
    void replace(Path directory, String name, byte[] bytes) throws IOException {
        Path fresh = directory.resolve(name + ".new");
        Files.write(fresh, bytes);
        flush(List.of(fresh));
        Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        flush(List.of(directory));
    }
}
