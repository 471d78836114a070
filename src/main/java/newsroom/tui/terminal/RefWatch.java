package newsroom.tui.terminal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;

/**
 * Hears that branches of a repository have moved, whoever moved them. The system wakes it, so that it costs nothing while nothing
 * happens. Where a system cannot do that, the next move or Ctrl-L shows what others did.
 */
final class RefWatch implements AutoCloseable {
    private static final Set<String> NAMES = Set.of("main", "live", "packed-refs");

    private final WatchService service;

    private RefWatch(WatchService service) {
        this.service = service;
    }

    /** Runs something after {@code main} or {@code live} has moved, on a thread of its own. */
    static RefWatch on(Path gitDirectory, Runnable moved) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        for (Path folder : List.of(gitDirectory, gitDirectory.resolve("refs/heads"))) {
            if (Files.isDirectory(folder)) {
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
        RefWatch watch = new RefWatch(service);
        Thread thread = new Thread(() -> watch.listen(moved), "branches");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void listen(Runnable moved) {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean isBranch = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    isBranch |= event.kind().equals(StandardWatchEventKinds.OVERFLOW)
                            || NAMES.contains(String.valueOf(event.context()));
                }
                key.reset();
                if (isBranch) {
                    moved.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            // The session is over.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
