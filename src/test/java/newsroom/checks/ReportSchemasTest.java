package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import newsroom.model.Finding;
import newsroom.model.Severity;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/**
 * The forms that other programs read, of articles in which nearly every rule finds something, held against the schema that each has,
 * or read by violations-lib, with which Jenkins and others read them. SARIF's schema is OASIS's, as violations-lib brings it.
 */
final class ReportSchemasTest {
    private static final ViolationsLogger SILENT = new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {
            // What it could not read is missing from what it returns.
        }

        @Override
        public void log(Level level, String message, Throwable thrown) {
            throw new AssertionError(message, thrown);
        }
    };

    private final Map<String, Checker.Checked> articles = new TreeMap<>();

    ReportSchemasTest() throws IOException {
        Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/newsroom/fuzz/articles"))) {
            for (Path file : files.toList()) {
                articles.put("desk/" + file.getFileName(), checker.check(Files.readAllBytes(file)));
            }
        }
        assertThat(standing()).hasSizeGreaterThan(20);
    }

    private List<Finding> standing() {
        return articles.values().stream()
                .flatMap(checked -> checked.findings().stream())
                .filter(Finding::stands)
                .toList();
    }

    private String written(Function<Appendable, Report> form) {
        StringBuilder out = new StringBuilder();
        Report report = form.apply(out);
        articles.forEach((path, checked) -> report.file(path, checked.source(), checked.findings()));
        report.end();
        return out.toString();
    }

    private static void isValid(String json, String schema) {
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportSchemasTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void sarifIsWhatOasisSaysItIs() throws IOException {
        isValid(written(out -> new SarifReport(out, "1.0")), resource("/json/sarif-schema.json"));
    }

    @Test
    void jsonIsWhatTheManualSaysItIs() throws IOException {
        isValid(written(JsonReport::new), Files.readString(Path.of("src/docs/check.schema.json")));
    }

    @Test
    void rdjsonIsWhatReviewdogDescribes() throws IOException {
        isValid(written(RdjsonReport::new), resource("/newsroom/checks/rdjson.schema.json"));
    }

    @Test
    void aSchemaRefusesWhatItHasNot() throws IOException {
        String schema = Files.readString(Path.of("src/docs/check.schema.json"));
        String json = written(JsonReport::new).replaceFirst("\"line\":\\d+", "\"line\":0");

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void sarifIsReadAsFindings() throws Exception {
        areRead(
                Parser.SARIF,
                written(out -> new SarifReport(out, "1.0")),
                standing().size());
    }

    @Test
    void checkstyleIsReadAsFindings() throws Exception {
        areRead(Parser.CHECKSTYLE, written(CheckstyleReport::new), standing().size());
    }

    @Test
    void junitIsReadAsOneFailureAnError() throws Exception {
        long errors = standing().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        assertThat(Parser.JUNIT.getViolationsParser().parseReportOutput(written(JunitReport::new), SILENT))
                .hasSize((int) errors)
                .allSatisfy(read -> assertThat(read.getSeverity()).isEqualTo(SEVERITY.ERROR));
    }

    private static void areRead(Parser parser, String report, int count) throws Exception {
        assertThat(parser.getViolationsParser().parseReportOutput(report, SILENT))
                .hasSize(count)
                .allSatisfy(read -> {
                    assertThat(read.getFile()).contains("desk/");
                    assertThat(read.getRule()).contains("NR");
                    assertThat(read.getStartLine()).isPositive();
                    assertThat(read.getMessage()).isNotBlank();
                })
                .extracting(Violation::getSeverity)
                .contains(SEVERITY.ERROR, SEVERITY.WARN);
    }
}
