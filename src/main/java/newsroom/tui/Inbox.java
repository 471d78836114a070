package newsroom.tui;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where everything that happened waits for the one thread that deals with it. */
public final class Inbox {
    private final LinkedBlockingQueue<Input> waiting = new LinkedBlockingQueue<>();

    /** Puts something in, from whatever thread. */
    public void put(Input input) {
        waiting.add(input);
    }

    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** What came first, if anything is there. */
    public Optional<Input> poll() {
        return Optional.ofNullable(waiting.poll());
    }

    /**
     * What came first; waits for it.
     *
     * @param nanos how long at most
     * @return nothing when nothing came
     */
    public Optional<Input> poll(long nanos) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(nanos, TimeUnit.NANOSECONDS));
    }
}
