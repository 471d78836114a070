package newsroom.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Source;
import newsroom.text.Visible;

/** Commands that GitHub Actions turns into annotations ("Workflow commands for GitHub Actions", set an error message). */
public final class GithubReport implements Report {
    private final Appendable out;

    public GithubReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.stands()) {
                write(command(path, finding));
            }
        }
    }

    private static String command(String path, Finding finding) {
        Span span = finding.span();
        String columns =
                span.line() == span.endLine() ? ",col=" + span.column() + ",endColumn=" + span.endColumn() : "";
        return "::" + level(finding.severity()) + " file=" + property(path) + ",line=" + span.line() + ",endLine="
                + span.endLine() + columns + ",title=" + property(finding.rule() + " " + finding.alias()) + "::"
                + data(finding.message()) + "\n";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return Visible.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private void write(String command) {
        try {
            out.append(command);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void end() {
        // Each command says all.
    }
}
