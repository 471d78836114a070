package newsroom.cli;

import newsroom.checks.CheckstyleReport;
import newsroom.checks.GithubReport;
import newsroom.checks.JsonReport;
import newsroom.checks.JunitReport;
import newsroom.checks.PlainReport;
import newsroom.checks.RdjsonReport;
import newsroom.checks.Report;
import newsroom.checks.SarifReport;
import newsroom.model.Severity;

/** For whom findings are printed. */
enum ReportFormat {
    TEXT,
    JSON,
    /** For code scanning and editors. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** For whatever shows test results. */
    JUNIT,
    CHECKSTYLE,
    /** For reviewdog. */
    RDJSON;

    /** A report that is printed as it goes along; what weighs less than {@code least} is left out for people. */
    Report to(Printer out, Severity least, Terminal terminal) {
        return switch (this) {
            case TEXT ->
                terminal.out()
                        ? new PlainReport(
                                out, least, terminal.columns(), (severity, words) -> out.print(colour(severity), words))
                        : new PlainReport(out, least);
            case JSON -> new JsonReport(out);
            case SARIF -> new SarifReport(out, Version.number());
            case GITHUB -> new GithubReport(out);
            case JUNIT -> new JunitReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out);
            case RDJSON -> new RdjsonReport(out);
        };
    }

    private static Colour colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case INFO -> Colour.CYAN;
        };
    }
}
