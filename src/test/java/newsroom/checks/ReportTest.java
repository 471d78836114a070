package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.model.Severity;
import newsroom.testing.Golden;
import newsroom.text.Columns;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final String ARTICLE = """
                    # T

                    字 a\u00A0b \u001B[31mred

                    Works cited

                    Ek, Bo. *The Dam*. Oxford UP, 2011.

                    Hill, Li. *The River*. 2012.
                    """;

    private static final Settings FEW = Desk.only("NR102", "NR103", "NR601", "NR602");

    private static String written(String path, String article, Severity least) {
        StringBuilder out = new StringBuilder();
        Checker.Checked checked = new Checker(FEW, Desk.TODAY).check(article.getBytes(UTF_8));
        Report report = new PlainReport(out, least);
        report.file(path, checked.source(), checked.findings());
        report.end();
        return out.toString();
    }

    private static String json(String path, String article) {
        StringBuilder out = new StringBuilder();
        Checker.Checked checked = new Checker(FEW, Desk.TODAY).check(article.getBytes(UTF_8));
        Report report = new JsonReport(out);
        report.file(path, checked.source(), checked.findings());
        report.end();
        return out.toString();
    }

    @Test
    void aPersonReadsTheLineThePlaceAndWhatToDo() {
        assertThat(written("a.md", ARTICLE, Severity.INFO)).isEqualTo("""
            a.md:3:4 info NR602 No-break space (U+00A0) between words
                字 a\u00A0b \\u{1b}[31mred
                    ^
                --fix puts it right
            a.md:3:7 error NR602 Control character U+001B, which a terminal may obey
                字 a\u00A0b \\u{1b}[31mred
                       ^~~~~~
                --fix puts it right
            a.md:5:1 warning NR102 "Works cited" looks like a section title but is a paragraph
                Works cited
                ^~~~~~~~~~~
                --fix puts it right
            a.md:5:7 warning NR103 Use "Works Cited" (MLA, 2 entries); found "Works cited"
                Works cited
                      ^~~~~
                --fix puts it right
            """);
    }

    @Test
    void whatWeighsLessIsLeftOut() {
        assertThat(written("a.md", ARTICLE, Severity.ERROR).lines()).hasSize(4);
        assertThat(written("a.md", "# T\n\na\u00A0b\n", Severity.WARNING)).isEmpty();
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String report = written(
                "a.md", "# T\n\n" + "word ".repeat(60) + "a\u200Bb " + "word ".repeat(60) + "\n", Severity.INFO);

        assertThat(report.lines().toList().get(1))
                .startsWith("    …")
                .endsWith("…")
                .contains("a\\u{200b}b")
                .hasSizeLessThan(115);
        assertThat(report.lines().toList().get(2)).isEqualTo(" ".repeat(4 + 1 + 30) + "^~~~~~~~");
    }

    @Test
    void aLineIsCutToTheColumnsOfTheTerminal() {
        String wide = "\u30C0\u30E0\u306F".repeat(40);
        for (String line : List.of(
                wide + " XXX " + wide,
                "word ".repeat(60) + "XXX " + "word ".repeat(60),
                "e\u0301 ".repeat(50) + "XXX")) {
            StringBuilder out = new StringBuilder();
            Checker.Checked checked = new Checker(Desk.only("NR604"), Desk.TODAY).check((line + "\n").getBytes(UTF_8));
            new PlainReport(out, Severity.INFO, 60, null).file("a.md", checked.source(), checked.findings());
            List<String> lines = out.toString().lines().toList();

            assertThat(Columns.width(lines.get(1))).as(line).isBetween(30, 60);
            int place = lines.get(1).indexOf("XXX");
            assertThat(lines.get(2))
                    .isEqualTo(" ".repeat(Columns.width(lines.get(1).substring(0, place))) + "^~~");
        }
    }

    @Test
    void aLineOfMarksThatTakeNoColumnIsCutToo() {
        assertThat(written("a.md", "e" + "\u0301".repeat(100_000) + " XXX\n", Severity.INFO))
                .hasSizeLessThan(3000);
    }

    @Test
    void aPathCannotSteerTheTerminal() {
        assertThat(written("a\u001B.md", "5\u200Bkm\n", Severity.ERROR)).startsWith("a\\u{1b}.md:1:2");
        assertThat(json("a\u001B.md", "5\u200Bkm\n")).contains("\"path\":\"a\\u001b.md\"");
    }

    @Test
    void aFileThatCannotBeReadHasNoLineToShow() {
        StringBuilder out = new StringBuilder();
        Checker.Checked checked = new Checker(FEW, Desk.TODAY).check(new byte[] {'a', (byte) 0xFF});
        new PlainReport(out, Severity.INFO).file("a.md", checked.source(), checked.findings());

        assertThat(out).hasToString("""
                                a.md:1:2 error NR903 byte 0xFF is not UTF-8
                                    newsroom check --explain NR903 tells what to do
                                """);
    }

    @Test
    void jsonHasEveryFieldOfEveryFinding() throws UnreadableException {
        Golden.matches("checks/report.json", json("a.md", "# T\n\na\u00A0b\n"));
        assertThat(Yaml.read(Source.of("findings: " + json("a.md", ARTICLE))).mappings("findings"))
                .hasSize(4);
    }

    @Test
    void subsumedFindingsAreInJsonAlone() {
        String article = "# T\n\ntext\n\nLeave a Reply\n\nChange\u00A0)\n\nConnecting to %s\n";

        assertThat(written("a.md", article, Severity.INFO)).doesNotContain("NR602");
        assertThat(json("a.md", article)).contains("\"rule\":\"NR602\"").contains("\"subsumedBy\":\"NR601\"");
    }

    @Test
    void nothingFoundIsAnEmptyArray() {
        assertThat(json("a.md", "# T\n")).isEqualTo("[]\n");
        assertThat(written("a.md", "# T\n", Severity.INFO)).isEmpty();
    }

    @Test
    void countsAreOfWhatStands() {
        Checker checker = new Checker(FEW, Desk.TODAY);
        Counts counts = Counts.of(checker.check(ARTICLE.getBytes(UTF_8)).findings());

        assertThat(counts).isEqualTo(new Counts(1, 2, 1)).hasToString("1 error, 2 warnings, 1 info");
        assertThat(counts.plus(counts).all()).isEqualTo(8);
        assertThat(Counts.NONE).hasToString("nothing found");
        assertThat(Counts.of(checker.check("Leave a Reply\n\na\u00A0b\n\nConnecting to %s\n".getBytes(UTF_8))
                        .findings()))
                .isEqualTo(new Counts(1, 0, 0));
    }
}
