package newsroom.checks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class CheckerTest {
    private final Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);

    @Test
    void aFileThatIsNoTextIsAFinding() {
        Checker.Checked checked = checker.check("one\ncaf\u00E9\n".getBytes(ISO_8859_1));

        assertThat(checked.source()).isEqualTo(Source.EMPTY);
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("NR903");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.span()).isEqualTo(new Span(2, 4, 2, 4));
            assertThat(finding.message()).isEqualTo("byte 0xE9 is not UTF-8");
        });
    }

    @Test
    void aFileThatIsTooLongIsAFinding() {
        assertThat(checker.check(new byte[10_000_000]).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("the file has more than 262144 bytes"));
    }

    @Test
    void brokenFrontMatterIsAFindingAndTheTextIsCheckedAllTheSame() {
        String article = "---\ntitle: \"Dam\n---\n\n5\u00A0km\n";

        assertThat(checker.check(article.getBytes(UTF_8)).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("NR903", "NR602");
    }

    @Test
    void aParagraphPastTheBoundIsAFinding() {
        String article = "# T\n\n" + "*a ".repeat(3000) + "\n";

        assertThat(checker.check(article.getBytes(UTF_8)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().line()).isEqualTo(3));
    }

    @Test
    void findingsComeInTheOrderOfTheirPlaces() {
        String article = "Ek\u00A0\n\nWorks cited\n\nEk, Bo.\u00A0*The Dam*. 2011.\n";

        List<Finding> findings = checker.check(article.getBytes(UTF_8)).findings();

        assertThat(findings).extracting(Finding::rule).containsSubsequence("NR107", "NR602", "NR102", "NR103", "NR602");
        assertThat(findings).isSortedAccordingTo(Finding.BY_PLACE);
    }

    @Test
    void aRuleThatIsOffSaysNothingAndAnotherWeighsWhatTheDeskWants() throws UnreadableException {
        Settings settings = Desk.settings("rules: {NR107: off, NR602: error}\n");

        List<Finding> findings = new Checker(settings, Desk.TODAY)
                .check("5\u00A0km\n".getBytes(UTF_8))
                .findings();

        assertThat(findings).extracting(Finding::rule).contains("NR602").doesNotContain("NR107");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("NR602"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void anyBytesGiveFindingsAndNothingElse() {
        Random random = new Random(5);
        String[] parts = {
            "---\n",
            "title: ",
            "a",
            "\n",
            "\n\n",
            "# ",
            "## Works Cited\n\n",
            "Ek, Bo. ",
            "*",
            "**",
            "_",
            "[a](http://x.org)",
            "2011",
            ".",
            "\u00A0",
            "\u202E",
            "<h3>",
            "</h3>",
            "<br>",
            "- ",
            "1. ",
            "> ",
            "    ",
            "```\n",
            "[^1]",
            "[^1]: ",
            "Leave a Reply\n\n",
            "Connecting to %s\n\n",
            "|",
            "|-|-|\n",
            "&amp;",
            "\\",
            "\r",
            "\r\n",
            "é",
            "字",
            "😀",
            "===\n",
            "{%",
            "%}"
        };
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            byte[] file = text.toString().getBytes(UTF_8);
            if (run % 5 == 0 && file.length > 0) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            Checker.Checked checked = checker.check(file);
            for (Finding finding : checked.findings()) {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.span().endLine()).isLessThanOrEqualTo(Math.max(1, text.length() + 1));
            }
        }
    }

    @Test
    void severalThreadsMayUseOne() throws InterruptedException, ExecutionException {
        byte[] article = "text\u00A0\n\nWorks cited\n\nEk, Bo. *The Dam*. 2011.\n".getBytes(UTF_8);
        List<Finding> alone = checker.check(article).findings();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Finding>>> tasks = Stream.generate(() -> (Callable<List<Finding>>)
                            () -> checker.check(article).findings())
                    .limit(200)
                    .toList();
            for (Future<List<Finding>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
