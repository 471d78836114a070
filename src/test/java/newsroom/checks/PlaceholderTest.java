package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholderTest {
    private static final String RULE = "NR604";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Connecting to %s now.|15-17|Placeholder \"%s\" was left in the text",
                "It has %1$s rooms.|8-12|Placeholder \"%1$s\" was left in the text",
                "Says {{Name of Mayor}}.|6-23|Placeholder \"{{Name of Mayor}}\" was left in the text",
                "It cost XXX crowns.|9-12|Placeholder \"XXX\" was left in the text",
                "Lorem ipsum dolor.|1-12|Placeholder \"Lorem ipsum\" was left in the text",
                "It broke [citation needed].|10-27|Placeholder \"[citation needed]\" was left in the text",
                "It cost TK crowns.|9-11|\"TK\" says that something is still to come"
            })
    void whatWasToBeFilledInIsTold(String text, String columns, String message) {
        assertThat(Desk.says(RULE, text + "\n"))
                .isEqualTo("1:" + columns.replace("-", "-1:") + " warning no: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 5%so far, 100%% and 7% south.",
                "`%s` and `XXX`",
                "```\n%s {{Name}} lorem ipsum\n```",
                "Super Bowl XXX and Psalm XXX, in XXXL, XXX-rated.",
                "{{ site.title }} {{ root_url }} {{TOC}} {{< figure >}} {{% note %}}",
                "{% raw %}{{Name}}{% endraw %}",
                "<https://example.org/XXX> and https://example.org/%s"
            })
    void codeTemplatesNumbersAndAddressesAreNot(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @Test
    void theFrontMatterMayHoldThingsToComeToo() {
        String said = "warning no: \"TK\" says that something is still to come";

        assertThat(Desk.says(RULE, "---\ntitle: Dam holds TK\nauthor: [Bo Ek, TKTK]\n---\n"))
                .isEqualTo("2:8-2:20 " + said + "\n3:17-3:21 " + said);
        assertThat(Desk.says(RULE, "---\ntitle: ATK of TKO\ntags: [TK]\nsummary:\n---\n"))
                .isEmpty();
    }
}
