package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.model.Finding;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever comments follow, what nobody may let stand is still reported, and what is let stand has its reason. */
public final class SuppressionsFuzzTest {
    private static final Checker CHECKER = new Checker(Settings.DEFAULT, Desk.TODAY);
    private static final String ARTICLE = "# Dam\n\nThe plan\u202E <http://127.0.0.1/plan> \u00A0is secret.\n\n";

    public static void fuzzerTestOneInput(byte[] comments) {
        Fuzzing.withinLimit(() -> {
            List<Finding> findings = CHECKER.check((ARTICLE + new String(comments, UTF_8)).getBytes(UTF_8))
                    .findings();
            assertThat(findings)
                    .allMatch(finding ->
                            finding.suppression().filter(String::isBlank).isEmpty());
            boolean unreadable =
                    findings.stream().anyMatch(finding -> finding.rule().equals(Checks.UNREADABLE.id()));
            for (String rule : unreadable ? List.<String>of() : List.of("NR403", "NR602")) {
                assertThat(findings)
                        .filteredOn(finding -> finding.rule().equals(rule)
                                && finding.span().line() == 3
                                && finding.span().column() < 40)
                        .anyMatch(Finding::stands);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(SuppressionsFuzzTest.class, SuppressionsFuzzTest::fuzzerTestOneInput);
    }
}
