package newsroom.hooks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.checks.Checker;
import newsroom.model.Blob;
import org.jspecify.annotations.Nullable;

/** Several threads that check texts, each the next one until none is left. */
final class Crew implements Runnable {
    /** So many texts are checked faster than a thread is started for them. */
    private static final int FEW = 8;

    private final Checker checker;
    private final List<Blob> texts;
    private final Checker.Checked[] checked;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    private Crew(Checker checker, List<Blob> texts) {
        this.checker = checker;
        this.texts = texts;
        this.checked = new Checker.Checked[texts.size()];
    }

    /**
     * What is to be said about each of {@code texts}, in their order. Whatever a thread fails with, such as that no memory is
     * left, is thrown here.
     */
    static List<Checker.Checked> check(Checker checker, List<Blob> texts) {
        Crew crew = new Crew(checker, texts);
        int more = Math.min(Runtime.getRuntime().availableProcessors(), (texts.size() + FEW - 1) / FEW) - 1;
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            Thread other = new Thread(crew, "check");
            // The program may end while they are at work: this thread may fail to start another.
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        crew.run();
        return crew.result(others);
    }

    @Override
    public void run() {
        try {
            for (int i = next.getAndIncrement(); i < checked.length && failure == null; i = next.getAndIncrement()) {
                checked[i] = checker.check(texts.get(i).toBytes());
            }
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
    }

    private List<Checker.Checked> result(List<Thread> others) {
        try {
            for (Thread other : others) {
                other.join();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        // It takes no null: were a text left over, it would not pass for a sound one.
        return List.of(checked);
    }
}
