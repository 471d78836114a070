package newsroom.tui;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** What is to be done in a moment, unless something else comes up. */
public final class Timers {
    private record Timer(long due, Runnable run) {}

    private final LongSupplier nanoTime;
    private final Map<Object, Timer> waiting = new HashMap<>();

    /** @param nanoTime a clock that never goes back, in nanoseconds */
    public Timers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Sets a timer; one that the same owner had set is forgotten. */
    public void set(Object owner, Duration delay, Runnable run) {
        waiting.put(owner, new Timer(nanoTime.getAsLong() + delay.toNanos(), run));
    }

    /** Forgets the timer that an owner had set. */
    public void clear(Object owner) {
        waiting.remove(owner);
    }

    /** How many nanoseconds until the next one is due, 0 if one is; nothing when none is set. */
    public OptionalLong next() {
        long now = nanoTime.getAsLong();
        return waiting.values().stream()
                .mapToLong(timer -> Math.max(0, timer.due() - now))
                .min();
    }

    /** Runs what is due; answers whether anything was. */
    public boolean run() {
        long now = nanoTime.getAsLong();
        boolean any = false;
        for (Map.Entry<Object, Timer> entry : Map.copyOf(waiting).entrySet()) {
            if (entry.getValue().due() - now <= 0 && waiting.remove(entry.getKey(), entry.getValue())) {
                entry.getValue().run().run();
                any = true;
            }
        }
        return any;
    }
}
