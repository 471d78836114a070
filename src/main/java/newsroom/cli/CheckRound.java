package newsroom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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

/** Checks texts on every core, a batch at a time, and reports them in their order. */
final class CheckRound {
    private static final int BATCH = 256;

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
        Iterator<CheckText> rest = all.iterator();
        while (rest.hasNext()) {
            List<CheckText> batch = new ArrayList<>();
            int most = fixing.isPresent() && fixing.get().asks() ? 1 : BATCH;
            while (rest.hasNext() && batch.size() < most) {
                batch.add(rest.next());
            }
            Stream<CheckText> stream = batch.size() > 1 ? batch.parallelStream() : batch.stream();
            stream.map(this::check).toList().forEach(this::tell);
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
