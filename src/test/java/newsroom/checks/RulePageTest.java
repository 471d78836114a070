package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulePageTest {
    static List<Rule> rules() {
        return Checks.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageBeginsWithWhatItsRuleIs(Rule rule) {
        String fix = switch (rule.fix()) {
            case SAFE -> "safe fix";
            case ASK -> "fix to confirm";
            case NO -> "no fix";
        };

        assertThat(RulePage.of(rule))
                .startsWith("# " + rule.id() + " " + rule.alias() + "\n\n"
                        + rule.severity().key() + " · " + fix + "\n\n")
                .endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageShowsAnExampleAndFitsATerminal(Rule rule) {
        assertThat(RulePage.of(rule).lines())
                .anyMatch(line -> line.startsWith("    "))
                .allMatch(line -> line.length() <= 110);
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().stream().map(rule -> rule.id() + ".md").toList());
        }
    }
}
