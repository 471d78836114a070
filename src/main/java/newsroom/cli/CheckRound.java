package newsroom.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import newsroom.checks.Checker;
import newsroom.checks.Counts;
import newsroom.checks.Fixer;
import newsroom.checks.Report;
import newsroom.desk.FileReplacement;
import newsroom.model.Blob;
import newsroom.model.Finding;
import newsroom.model.Problem;
import newsroom.model.Severity;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/** Checks texts on every core and reports them in their order. */
final class CheckRound {
    /** So few that no core waits long for another, and so many that handing them over costs nothing. */
    private static final int BATCH = 16;

    private static final int BATCHES_AHEAD = 16;

    private final Report report;
    private final Severity least;
    private final Optional<Fixing> fixing;
    private final Printer err;
    private Counts counts = Counts.NONE;
    private Optional<CheckBaseline> baseline = Optional.empty();
    private int texts;
    private int exitCode;

    CheckRound(Report report, Severity least, Optional<Fixing> fixing, Printer err) {
        this.report = report;
        this.least = least;
        this.fixing = fixing;
        this.err = err;
    }

    /** Lets findings stand that {@code known} knows, or takes them down in it. */
    void against(CheckBaseline known) {
        baseline = Optional.of(known);
    }

    /**
     * What became of one text.
     *
     * @param fixed how many findings were put right
     */
    private record Result(CheckText text, Checker.Checked checked, int fixed, Optional<Problem> problem) {
        String name() {
            return text.name();
        }
    }

    void check(Stream<CheckText> all) {
        boolean alone = fixing.isPresent() && fixing.get().asks();
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                    Thread thread = new Thread(work, "check");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            Deque<CompletableFuture<List<Result>>> ahead = new ArrayDeque<>();
            for (Iterator<CheckText> rest = all.iterator(); rest.hasNext(); ) {
                List<CheckText> batch = new ArrayList<>();
                while (rest.hasNext() && batch.size() < (alone ? 1 : BATCH)) {
                    batch.add(rest.next());
                }
                boolean here = alone || (ahead.isEmpty() && batch.size() == 1);
                ahead.add(CompletableFuture.supplyAsync(() -> check(batch), here ? Runnable::run : cores));
                if (here || ahead.size() > BATCHES_AHEAD) {
                    tell(ahead.remove());
                }
            }
            ahead.forEach(this::tell);
        } finally {
            cores.shutdownNow();
        }
    }

    private List<Result> check(List<CheckText> batch) {
        return batch.stream().map(this::check).toList();
    }

    private void tell(CompletableFuture<List<Result>> results) {
        try {
            results.join().forEach(this::tell);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private Result check(CheckText text) {
        try {
            Blob bytes = text.bytes().get();
            Fixed fixed = fixing.isPresent() && text.file().isPresent()
                    ? fix(fixing.get(), text, text.file().get(), bytes)
                    : new Fixed(bytes, 0);
            return new Result(text, text.checker().check(fixed.bytes().toBytes()), fixed.count(), Optional.empty());
        } catch (Problem problem) {
            return new Result(text, text.checker().check(new byte[0]), 0, Optional.of(problem));
        }
    }

    private record Fixed(Blob bytes, int count) {}

    private static Fixed fix(Fixing fixing, CheckText text, Path file, Blob bytes) {
        try {
            Fixer.Fixed fixed = fixing.fix(text, Manuscript.read(bytes.toBytes()));
            Blob after = Blob.of(fixed.manuscript().bytes());
            if (!after.equals(bytes)) {
                if (!text.bytes().get().equals(bytes)) {
                    throw Problem.refused(
                            text.name() + " was changed meanwhile, and nothing was written", "Run it again");
                }
                FileReplacement.write(file, after);
            }
            return new Fixed(after, fixed.applied());
        } catch (UnreadableException unreadable) {
            return new Fixed(bytes, 0);
        }
    }

    private void tell(Result result) {
        if (result.problem().isPresent()) {
            Problems.tell(result.problem().get(), err);
            exitCode = Math.max(exitCode, result.problem().get().kind().exitCode());
            return;
        }
        if (result.fixed() > 0) {
            err.line("fixed " + result.fixed() + " in " + result.name());
        }
        List<Finding> findings = baseline.isPresent()
                ? baseline.get().judge(result.text(), result.checked())
                : result.checked().findings();
        counts = counts.plus(Counts.of(findings));
        texts++;
        report.file(
                result.name(),
                result.checked().source(),
                findings.stream()
                        .filter(finding -> finding.severity().compareTo(least) >= 0)
                        .toList());
    }

    /** Such as {@code 2 errors, 1 warning in 3 files}. */
    String sum() {
        return counts + " in " + texts + (texts == 1 ? " file" : " files");
    }

    /** 1 for a finding of {@code failing} or above, or too many warnings; more when a text could not be read. */
    int exitCode(Severity failing, int mostWarnings) {
        int found = switch (failing) {
            case ERROR -> counts.errors();
            case WARNING -> counts.errors() + counts.warnings();
            case INFO -> counts.all();
        };
        return Math.max(exitCode, found > 0 || counts.warnings() > mostWarnings ? 1 : 0);
    }
}
