package newsroom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsroom.checks.Baseline;
import newsroom.checks.Checker;
import newsroom.desk.FileReplacement;
import newsroom.model.Blob;
import newsroom.model.Finding;
import newsroom.model.Problem;

/** The baseline of a check: read from a file, or being written to one. Files are named in it as seen from its own folder. */
final class CheckBaseline {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_HEADING = 100;

    private final Path file;
    private final Baseline baseline;
    private final boolean writing;

    private CheckBaseline(Path file, Baseline baseline, boolean writing) {
        this.file = file.toAbsolutePath().normalize();
        this.baseline = baseline;
        this.writing = writing;
    }

    static CheckBaseline read(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.usage(
                        "the baseline " + file + " is longer than 64 MB", "Write one for each part of the archive");
            }
            return new CheckBaseline(
                    file, Baseline.read(new String(bytes, StandardCharsets.UTF_8), file.toString()), false);
        } catch (IOException unreadable) {
            throw Problem.usage(
                    "cannot read the baseline " + file, "Write one with: newsroom check --write-baseline FILE");
        }
    }

    /** One that is made anew: in the place of nothing, of an empty file or of an older baseline, and of no other file. */
    static CheckBaseline toWrite(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw Problem.usage(
                    file + (Files.isDirectory(file) ? " is a folder" : " is in no folder that is there"),
                    "Name a file");
        }
        if (Files.exists(file) && !isBaseline(file)) {
            throw Problem.usage(file + " is no baseline, and stays as it is", "Name another file");
        }
        return new CheckBaseline(file, new Baseline(), true);
    }

    private static boolean isBaseline(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Files.isRegularFile(file) && Baseline.mayReplace(in.readNBytes(MOST_HEADING));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether {@code text} is not the baseline itself, which may lie among the texts. */
    boolean isOther(CheckText text) {
        return text.file().isEmpty()
                || !text.file().get().toAbsolutePath().normalize().equals(file);
    }

    /** The findings of a text, with what stands by the baseline; all that may do so when it is being written. */
    List<Finding> judge(CheckText text, Checker.Checked checked) {
        String path = path(text);
        List<Finding> open = new ArrayList<>();
        List<Finding> closed = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            (text.checker().mayStand(finding, checked.source()) ? open : closed).add(finding);
        }
        if (writing) {
            for (Finding finding : open) {
                if (finding.stands()) {
                    baseline.add(path, checked.source(), finding);
                }
            }
            return closed;
        }
        closed.addAll(baseline.apply(path, checked.source(), open));
        closed.sort(Finding.BY_PLACE);
        return closed;
    }

    private String path(CheckText text) {
        Path folder = file.getParent();
        return text.place().isEmpty() || folder == null
                ? text.name()
                : folder.relativize(text.place().get().toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
    }

    /** Says what the baseline lets stand without need, or that it is written. */
    void end(Printer err) {
        if (writing) {
            write();
            err.line("wrote " + baseline.size() + " findings to " + file.getFileName());
            return;
        }
        for (String unused : baseline.unused()) {
            err.line("baseline: not found any more: " + unused);
        }
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
        } catch (IOException failed) {
            throw Problem.failure("cannot write " + file + ": " + failed.getMessage(), "Name another file", failed);
        }
        FileReplacement.write(file, Blob.of(baseline.text().getBytes(StandardCharsets.UTF_8)));
    }
}
