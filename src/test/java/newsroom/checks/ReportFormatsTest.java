package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import newsroom.model.Finding;
import newsroom.model.TextEdit;
import newsroom.testing.Golden;
import newsroom.testing.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Findings in the forms that other programs read. Each is read back as its consumer reads it and held against what its
 * specification asks for: names, types, values out of a closed list, places within the file.
 */
final class ReportFormatsTest {
    private static final String PATH = "Kraków, 50% off: \u202E<dam>.md";
    private static final String ARTICLE = """
            \uFEFF# 字 a\u00A0b

            Works cited

            Ek, Bo. *The Dam* 🐝. 2011.\u200B

            Hill, Li. *Zażółć* \u200Bgęślą. 2012.

            ## Notes

            ## Works Cited

            1. Ek, Bo. *Dams*. UP, 2011.
            """;

    private static final Checker CHECKER = new Checker(Desk.only("NR103", "NR106", "NR602"), Desk.TODAY);
    private static final Checker.Checked CHECKED = CHECKER.check(ARTICLE.getBytes(UTF_8));

    /** One finding is suppressed, and one subsumed. */
    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(CHECKED.findings());
        assertThat(findings).hasSize(5);
        findings.set(0, findings.get(0).suppressed("the \"old\" <b>spelling</b>"));
        findings.set(1, findings.get(1).subsumedBy("NR601"));
        return findings;
    }

    private static List<Finding> standing() {
        return findings().stream().filter(Finding::stands).toList();
    }

    private static String written(Function<Appendable, Report> format) {
        StringBuilder out = new StringBuilder();
        Report report = format.apply(out);
        report.file(PATH, CHECKED.source(), findings());
        report.file("clean.md", CHECKED.source(), List.of());
        report.end();
        return out.toString();
    }

    private static Object at(@Nullable Object json, Object... path) {
        Object here = Objects.requireNonNull(json);
        for (Object step : path) {
            Object next = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
            here = Objects.requireNonNull(next, step + " in " + here);
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object json, Object... path) {
        return (List<Map<String, @Nullable Object>>) at(json, path);
    }

    @Test
    void sarifNamesToolRulesAndColumns() {
        Map<String, @Nullable Object> log = Json.object(written(out -> new SarifReport(out, "1.0")));

        assertThat(log).containsOnlyKeys("$schema", "version", "runs").containsEntry("version", "2.1.0");
        Object run = at(log, "runs", 0);
        assertThat(at(run, "columnKind")).isEqualTo("utf16CodeUnits");
        assertThat(at(run, "tool", "driver", "name")).isEqualTo("Newsroom");
        assertThat(objects(run, "tool", "driver", "rules"))
                .hasSameSizeAs(Checks.rules())
                .allSatisfy(rule -> {
                    assertThat(rule).containsOnlyKeys("id", "name", "shortDescription", "help", "defaultConfiguration");
                    assertThat(at(rule, "help", "markdown").toString()).startsWith("# " + rule.get("id"));
                    assertThat(at(rule, "defaultConfiguration", "level")).isIn("error", "warning", "note");
                });
    }

    @Test
    void sarifHoldsEveryFindingThatIsNotSubsumed() {
        Object run = at(Json.object(written(out -> new SarifReport(out, "1.0"))), "runs", 0);
        List<Map<String, @Nullable Object>> results = objects(run, "results");

        assertThat(results).hasSize(findings().size() - 1).allSatisfy(result -> {
            int index = ((Double) at(result, "ruleIndex")).intValue();
            assertThat(at(run, "tool", "driver", "rules", index, "id")).isEqualTo(result.get("ruleId"));
            assertThat(at(result, "level")).isIn("error", "warning", "note");
            assertThat(at(result, "message", "text").toString()).endsWith(".");
            URI uri = URI.create(at(result, "locations", 0, "physicalLocation", "artifactLocation", "uri")
                    .toString());
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).isEqualTo("./" + PATH);
            region(at(result, "locations", 0, "physicalLocation", "region"));
        });
        assertThat(at(results.get(0), "suppressions"))
                .isEqualTo(List.of(Map.of("kind", "inSource", "justification", "the \"old\" <b>spelling</b>")));
        assertThat(results.get(1)).doesNotContainKey("suppressions");
    }

    private static void region(Object region) {
        assertThat(((Map<?, ?>) region).size()).isEqualTo(4);
        int line = ((Double) at(region, "startLine")).intValue();
        int column = ((Double) at(region, "startColumn")).intValue();
        assertThat(line).isBetween(1, CHECKED.source().lineCount());
        assertThat(column).isBetween(1, CHECKED.source().line(line).length() + 1);
    }

    @Test
    void sarifFixesMakeTheTextThatTheFixerMakes() throws Exception {
        Object run = at(Json.object(written(out -> new SarifReport(out, "1.0"))), "runs", 0);
        List<Map<String, @Nullable Object>> fixed = objects(run, "results").stream()
                .filter(result -> result.containsKey("fixes"))
                .toList();
        List<Finding> fixable = findings().stream()
                .filter(finding ->
                        finding.subsumedBy().isEmpty() && !finding.fix().edits().isEmpty())
                .toList();

        assertThat(fixed).hasSameSizeAs(fixable).isNotEmpty();
        for (int i = 0; i < fixed.size(); i++) {
            List<TextEdit> edits = new ArrayList<>();
            for (Object replacement : objects(fixed.get(i), "fixes", 0, "artifactChanges", 0, "replacements")) {
                int start = offset(at(replacement, "deletedRegion"), "startLine", "startColumn");
                int end = offset(at(replacement, "deletedRegion"), "endLine", "endColumn");
                edits.add(new TextEdit(
                        start, end, at(replacement, "insertedContent", "text").toString()));
            }
            assertThat(CHECKED.source().with(edits).text())
                    .isEqualTo(
                            CHECKED.source().with(fixable.get(i).fix().edits()).text());
        }
    }

    private static int offset(Object region, String line, String column) {
        int start = CHECKED.source().lineStart(((Double) at(region, line)).intValue());
        return start + ((Double) at(region, column)).intValue() - 1;
    }

    @Test
    void githubTakesEachCommandOnALineOfItsOwn() {
        String command = "::(error|warning|notice) file=[^,:]+,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?"
                + ",title=NR\\d{3} [a-z-]+::[^\\r\\n]+";

        assertThat(written(GithubReport::new).lines())
                .hasSameSizeAs(standing())
                .allMatch(line -> line.matches(command))
                .allMatch(line -> line.contains("file=Kraków%2C 50%25 off%3A \\u{202e}<dam>.md,"));
    }

    @Test
    void checkstyleHoldsAnErrorAFinding() throws Exception {
        Element root = xml(written(CheckstyleReport::new));

        assertThat(root.getTagName()).isEqualTo("checkstyle");
        assertThat(root.getAttribute("version")).isNotEmpty();
        assertThat(elements(root, "file"))
                .extracting(file -> file.getAttribute("name"))
                .containsExactly("Kraków, 50% off: \\u{202e}<dam>.md", "clean.md");
        assertThat(elements(root, "error")).hasSameSizeAs(standing()).allSatisfy(error -> {
            assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
            assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
            assertThat(Integer.parseInt(error.getAttribute("column"))).isPositive();
            assertThat(error.getAttribute("message")).isNotEmpty();
            assertThat(error.getAttribute("source")).matches("newsroom\\.NR\\d{3}");
        });
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        Element root = xml(written(JunitReport::new));

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(elements(root, "testsuite")).hasSize(2).allSatisfy(suite -> {
            assertThat(elements(suite, "testcase")).hasSize(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(elements(suite, "failure")).hasSize(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(elements(suite, "skipped")).hasSize(Integer.parseInt(suite.getAttribute("skipped")));
            assertThat(elements(suite, "testcase"))
                    .allMatch(test -> !test.getAttribute("name").isEmpty()
                            && !test.getAttribute("classname").isEmpty());
        });
        assertThat(elements(root, "skipped")).hasSize(1);
        assertThat(elements(root, "failure")).isNotEmpty().allMatch(failure -> failure.hasAttribute("message"));
        assertThat(elements(elements(root, "testsuite").get(1), "testcase")).hasSize(1);
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void rdjsonCountsBytesAndSuggestsWholeReplacements() throws Exception {
        Map<String, @Nullable Object> result = Json.object(written(RdjsonReport::new));
        byte[] file = ARTICLE.getBytes(UTF_8);
        List<Finding> standing = standing();

        assertThat(at(result, "source", "name")).isEqualTo("newsroom");
        List<Map<String, @Nullable Object>> diagnostics = objects(result, "diagnostics");
        assertThat(diagnostics).hasSameSizeAs(standing);
        for (int i = 0; i < diagnostics.size(); i++) {
            Map<String, @Nullable Object> diagnostic = diagnostics.get(i);
            assertThat(at(diagnostic, "severity")).isIn("ERROR", "WARNING", "INFO");
            assertThat(at(diagnostic, "code", "value"))
                    .isEqualTo(standing.get(i).rule());
            byteOffset(file, at(diagnostic, "location", "range", "start"));
            if (!standing.get(i).fix().edits().isEmpty()) {
                Object suggestion = at(diagnostic, "suggestions", 0);
                int start = byteOffset(file, at(suggestion, "range", "start"));
                int end = byteOffset(file, at(suggestion, "range", "end"));
                String after = new String(file, 0, start, UTF_8)
                        + at(suggestion, "text")
                        + new String(file, end, file.length - end, UTF_8);
                assertThat(after)
                        .isEqualTo("\uFEFF"
                                + CHECKED.source()
                                        .with(standing.get(i).fix().edits())
                                        .text());
            }
        }
    }

    /** Where in the file a place is, by counting line feeds and bytes as reviewdog does. */
    private static int byteOffset(byte[] file, Object place) {
        int line = ((Double) at(place, "line")).intValue();
        int offset = 0;
        for (int at = 1; at < line; offset++) {
            at += file[offset] == '\n' ? 1 : 0;
        }
        return offset + ((Double) at(place, "column")).intValue() - 1;
    }

    @Test
    void theFormsStayAsTheyWereFoundGood() {
        Golden.matches("checks/report.github", written(GithubReport::new));
        Golden.matches("checks/report.junit.xml", written(JunitReport::new));
        Golden.matches("checks/report.checkstyle.xml", written(CheckstyleReport::new));
        Golden.matches("checks/report.rdjson", written(RdjsonReport::new));
    }
}
