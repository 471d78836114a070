package newsroom.web;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import newsroom.checks.LinkSettings;

/** Lets requests to one host through a few at a time, with a pause between them. */
final class Turnstile {
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    private static final class Gate {
        private final Semaphore places;
        private final long pause;
        private long next = System.nanoTime();

        Gate(LinkSettings settings) {
            this.places = new Semaphore(settings.perHost(), true);
            this.pause = settings.interval().toNanos();
        }

        /** How long to wait for one's turn, in nanoseconds. */
        private synchronized long turn() {
            long now = System.nanoTime();
            long wait = Math.max(0, next - now);
            next = now + wait + pause;
            return wait;
        }
    }

    /** Waits until {@code host} may be asked; {@link #leave} has to follow. */
    void enter(String host, LinkSettings settings) throws InterruptedException {
        Gate gate = gates.computeIfAbsent(host, name -> new Gate(settings));
        gate.places.acquire();
        boolean waited = false;
        try {
            TimeUnit.NANOSECONDS.sleep(gate.turn());
            waited = true;
        } finally {
            if (!waited) {
                gate.places.release();
            }
        }
    }

    void leave(String host) {
        Objects.requireNonNull(gates.get(host)).places.release();
    }
}
