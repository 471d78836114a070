package newsroom.hooks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import newsroom.checks.Checker;
import newsroom.checks.Counts;
import newsroom.checks.PlainReport;
import newsroom.desk.NewsroomFile;
import newsroom.model.Act;
import newsroom.model.Blob;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.Finding;
import newsroom.model.MalformedEventException;
import newsroom.model.Problem;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.ConflictMarkers;
import newsroom.text.Visible;

/**
 * What is wrong with the files of a commit or a push, each by itself: what {@code newsroom check} finds, what a merge left, and
 * whether a log was only added to. Warnings are left to {@code newsroom check}.
 */
final class Judgement {
    /** So many bytes of texts are held until they are checked together. */
    private static final int BATCH_BYTES = 4 * 1024 * 1024;

    private final Checker checker;
    private final StringBuilder told = new StringBuilder();
    private final PlainReport report = new PlainReport(told, Severity.ERROR);
    private final List<String> paths = new ArrayList<>();
    private final List<Blob> batch = new ArrayList<>();
    private final TreeSet<String> rules = new TreeSet<>();
    private final Map<String, Event> newest = new HashMap<>();
    private int batchBytes;
    private int errors;
    private int files;

    Judgement(Checker checker) {
        this.checker = checker;
    }

    /** Judges a file by its new bytes, if it has any. */
    void file(Change change, Optional<byte[]> bytes) {
        if (change.isLog()) {
            log(change, bytes);
        } else if (change.isNewsroomFile()) {
            newsroomFile(change, bytes);
        } else if (change.isText() && !change.isGone()) {
            text(change, bytes);
        }
    }

    private void log(Change change, Optional<byte[]> bytes) {
        if (change.status() != 'A' || bytes.isEmpty()) {
            error(
                    change,
                    "a log is only ever added to, and this file of it is " + (change.isGone() ? "gone" : "changed"));
            return;
        }
        try {
            Event event = EventText.parse(new String(bytes.get(), StandardCharsets.UTF_8));
            if (!event.path().equals(change.path())) {
                error(change, "this event belongs at " + event.path());
            } else if (event.act() instanceof Act.OnText onText) {
                String text = onText.copy().folder().index();
                Event before = newest.get(text);
                if (before == null || before.id().compareTo(event.id()) < 0) {
                    newest.put(text, event);
                }
            }
        } catch (MalformedEventException malformed) {
            error(change, "this is no event that Newsroom wrote: " + malformed.what());
        }
    }

    private void newsroomFile(Change change, Optional<byte[]> bytes) {
        if (change.isGone() || !change.isOrdinary() || bytes.isEmpty()) {
            error(change, "a newsroom cannot be without this file");
            return;
        }
        try {
            NewsroomFile.read(Blob.of(bytes.get()), NewsroomFile.PATH);
        } catch (Problem unreadable) {
            files++;
            errors++;
            told.append(Visible.line(unreadable.what())).append('\n');
        }
    }

    private void text(Change change, Optional<byte[]> bytes) {
        if (!change.isOrdinary() || bytes.isEmpty()) {
            error(
                    change,
                    "an article's text is an ordinary file that is no program, and this one has the mode "
                            + change.mode());
            return;
        }
        if (isBeingWritten(change.path())) {
            return;
        }
        paths.add(change.path());
        batch.add(Blob.of(bytes.get()));
        batchBytes += bytes.get().length;
        if (batchBytes > BATCH_BYTES) {
            checkBatch();
        }
    }

    /**
     * Whether the last that Newsroom's commands did to a text in what is judged was to save it. A server takes such a text
     * unfinished, until it is submitted. Git names a log before the texts.
     */
    private boolean isBeingWritten(String text) {
        Event last = newest.get(text);
        return last != null
                && (last.act() instanceof Act.Create
                        || last.act() instanceof Act.Save
                        || last.act() instanceof Act.Correct);
    }

    private void error(Change change, String message) {
        files++;
        errors++;
        told.append(Visible.line(change.path())).append(": ").append(message).append('\n');
    }

    private void checkBatch() {
        List<Checker.Checked> checked = Crew.check(checker, batch);
        for (int i = 0; i < checked.size(); i++) {
            tell(paths.get(i), checked.get(i));
        }
        paths.clear();
        batch.clear();
        batchBytes = 0;
    }

    private void tell(String path, Checker.Checked checked) {
        int before = errors;
        List<Finding> findings = checked.findings();
        report.file(path, checked.source(), findings);
        errors += Counts.of(findings).errors();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR && finding.stands()) {
                rules.add(finding.rule());
            }
        }
        Optional<Span> left = ConflictMarkers.first(checked.source());
        if (left.isPresent()) {
            errors++;
            told.append(Visible.line(path))
                    .append(":")
                    .append(left.get().line())
                    .append(":1 error: a merge left this to be settled\n");
        }
        files += errors > before ? 1 : 0;
    }

    /**
     * Ends the judging.
     *
     * @param what what is judged, such as "the commit"
     * @param next what to do if it is refused
     * @return what is wrong, line by line, and the sentence about it; nothing when all is well
     */
    Optional<Refusal> end(String what, String next) {
        checkBatch();
        if (errors == 0) {
            return Optional.empty();
        }
        String explained = rules.isEmpty() ? "" : "newsroom check --explain " + rules.first() + " says what to do. ";
        Problem problem = Problem.refused(
                what + " is refused: " + new Counts(errors, 0, 0) + " in " + files + (files == 1 ? " file" : " files"),
                explained + next);
        return Optional.of(new Refusal(told.toString(), problem));
    }

    /** Why something was refused. */
    record Refusal(String findings, Problem problem) {}
}
