package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.testing.Shared;
import newsroom.testing.Syria;
import newsroom.text.Draft;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import org.junit.jupiter.api.Test;

/** The reference article, checked against what it must give; JSON is read as the YAML that it is. */
final class SyriaTest {
    private final Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);

    private static List<String> expected(String list) throws UnreadableException {
        Yaml.Mapping file = Yaml.read(Source.read(Shared.bytes("fixtures/syria-expected.json")));
        List<String> expected = new ArrayList<>();
        for (Yaml.Mapping finding : file.mappings(list)) {
            List<String> range = finding.texts("range");
            expected.add(String.format(
                    "%s %s:%s-%s:%s %s",
                    finding.text("rule").orElseThrow(),
                    range.get(0),
                    range.get(1),
                    range.get(2),
                    range.get(3),
                    finding.text("subsumedBy").or(() -> told(finding)).orElseThrow()));
        }
        return expected;
    }

    private static Optional<String> told(Yaml.Mapping finding) {
        try {
            return Optional.of(finding.text("severity").orElseThrow() + " "
                    + finding.text("fix").orElseThrow() + " "
                    + finding.text("message").orElseThrow());
        } catch (UnreadableException broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> found(boolean subsumed) {
        return checker.check(Shared.bytes("fixtures/syria.txt")).findings().stream()
                .filter(finding -> finding.subsumedBy().isPresent() == subsumed)
                .map(finding -> finding.rule() + " " + finding.span() + " "
                        + finding.subsumedBy().orElse(told(finding)))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.severity().key() + " " + finding.fix().kind().key() + " " + finding.message();
    }

    @Test
    void itGivesExactlyTheseFindingsAtThesePlaces() throws UnreadableException {
        assertThat(found(false)).isEqualTo(expected("findings")).hasSize(23);
    }

    @Test
    void whatTheCommentFormCoversIsKeptAsSubsumed() throws UnreadableException {
        assertThat(found(true))
                .containsExactlyInAnyOrderElementsOf(expected("subsumed"))
                .hasSize(20);
    }

    @Test
    void safeFixesGiveTheFixedText() throws UnreadableException {
        Manuscript fixed = new Fixer(checker)
                .fix(Manuscript.read(Shared.bytes("fixtures/syria.txt")))
                .manuscript();
        String expected = new String(Shared.bytes("fixtures/syria-after-safe-fix.md"), UTF_8);

        assertThat(new String(fixed.bytes(), UTF_8)).isEqualTo(expected);
    }

    @Test
    void fixedItHasWhatAPersonMustDecideAndFixingAgainChangesNothing() throws UnreadableException {
        byte[] fixed = Shared.bytes("fixtures/syria-after-safe-fix.md");

        assertThat(new Fixer(checker).fix(Manuscript.read(fixed)).applied()).isZero();
        assertThat(checker.check(fixed).findings().stream()
                        .filter(Finding::stands)
                        .collect(Collectors.groupingBy(Finding::severity, Collectors.counting())))
                .containsOnly(entry(Severity.ERROR, 4L), entry(Severity.WARNING, 11L), entry(Severity.INFO, 1L));
    }

    @Test
    void itsGoldenRepairGivesNoFinding() {
        assertThat(checker.check(Syria.repaired().getBytes(UTF_8)).findings()).isEmpty();
    }

    @Test
    void broughtInItHasATitleAndOtherwiseTheSameFindingsOneLineLower() throws UnreadableException {
        Manuscript draft =
                Draft.of(Shared.bytes("fixtures/syria.txt"), Draft.Format.TEXT).manuscript();

        List<String> before =
                lines(checker.check(Shared.bytes("fixtures/syria.txt")).findings(), 1);
        List<String> after = lines(checker.check(draft), 0);

        before.removeIf(finding -> finding.startsWith("NR107"));
        assertThat(after).containsExactlyElementsOf(before);
    }

    private static List<String> lines(List<Finding> findings, int lower) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(finding.rule() + " on line " + (finding.span().line() + lower) + ": " + finding.message());
        }
        return lines;
    }
}
