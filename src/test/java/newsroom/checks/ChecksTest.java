package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChecksTest {
    private static final List<Rule> RULES =
            Checks.all().stream().map(Check::rule).toList();

    @Test
    void everyRuleHasItsOwnIdAndAliasInOrder() {
        assertThat(RULES)
                .extracting(Rule::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("NR[1-69]\\d\\d"));
        assertThat(RULES)
                .extracting(Rule::alias)
                .doesNotHaveDuplicates()
                .allMatch(alias -> alias.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleSaysWhatItWantsInOneSentence() {
        assertThat(RULES).extracting(Rule::summary).allMatch(summary -> summary.matches("[A-Z].{20,90}[^.]"));
    }

    @Test
    void aRuleIsKnownByItsId() {
        assertThat(Checks.rule("NR107")).contains(new NoTitle().rule());
        assertThat(Checks.rule("NR903")).get().extracting(Rule::alias).isEqualTo("unreadable");
        assertThat(Checks.rule("NR999")).isEmpty();
    }
}
