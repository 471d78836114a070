package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What goes on beside the screen, one after the other, so that reading never meets writing. What comes of it is put into the inbox,
 * and dealt with by the screen's own thread.
 */
public final class Work {
    private final Executor beside;
    private final Inbox inbox;
    private final List<Job<?>> jobs = new ArrayList<>();

    /** @param beside runs what it is given one after the other */
    public Work(Executor beside, Inbox inbox) {
        this.beside = beside;
        this.inbox = inbox;
    }

    /** Something that is being done, or waits to be. */
    public final class Job<T> implements Progress {
        private final String title;
        private final boolean isMove;
        private final Task<T> task;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        private volatile boolean cancelled;
        private volatile String progress = "";

        private Job(String title, boolean isMove, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
            this.title = title;
            this.isMove = isMove;
            this.task = task;
            this.done = done;
            this.failed = failed;
        }

        /** What it is, such as {@code reading the log}; empty for what is too quick to be told. */
        public String title() {
            return progress.isEmpty() ? title : title + " " + progress;
        }

        /** Nobody wants to know any more: what comes of it is dropped, and what has not begun never does. */
        public void cancel() {
            cancelled = true;
            jobs.remove(this);
        }

        @Override
        public void at(String how) {
            if (cancelled) {
                throw new CancellationException();
            }
            progress = how;
        }

        private void run() {
            if (cancelled) {
                return;
            }
            try {
                T result = task.run(this);
                inbox.put(new Input.Report(() -> end(() -> done.accept(result))));
            } catch (CancellationException givenUp) {
                inbox.put(new Input.Report(() -> end(() -> {})));
            } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
                inbox.put(new Input.Report(() -> end(() -> failed.accept(fault))));
            }
        }

        private void end(Runnable then) {
            jobs.remove(this);
            if (!cancelled) {
                then.run();
            }
        }
    }

    /** How a long task says how far it is, and learns that nobody wants it any more. */
    public interface Progress {
        /**
         * Says how far it is, such as {@code 120 of 400}.
         *
         * @throws CancellationException when it is to stop
         */
        void at(String progress);
    }

    /** A task that says how far it is. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress) throws Exception;
    }

    /** Reads something. {@code done} or {@code failed} runs on the screen's thread. */
    public <T> Job<T> read(String title, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        return begin(title, false, task, done, failed);
    }

    /** Writes something, which nothing gives up once it was begun. {@code done} or {@code failed} runs on the screen's thread. */
    public <T> void make(String title, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        begin(title, true, task, done, failed);
    }

    private <T> Job<T> begin(String title, boolean isMove, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        Job<T> job = new Job<>(title, isMove, task, done, failed);
        jobs.add(job);
        beside.execute(job::run);
        return job;
    }

    /** What is going on, if anything that takes long enough to be told. */
    public Optional<Job<?>> current() {
        return jobs.stream().filter(job -> !job.title.isEmpty()).findFirst();
    }

    /** Whether nothing goes on. */
    public boolean isIdle() {
        return jobs.isEmpty();
    }

    /** Whether something goes on that can be given up. */
    public boolean canCancel() {
        return jobs.stream().anyMatch(job -> !job.isMove);
    }

    /** Gives up whatever is being read. */
    public void cancel() {
        List.copyOf(jobs).stream().filter(job -> !job.isMove).forEach(Job::cancel);
    }
}
