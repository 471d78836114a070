package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InvisibleCharacterTest {
    private static final String RULE = "NR602";

    @Test
    void aNoBreakSpaceIsWorthKnowing() throws UnreadableException {
        assertThat(Desk.says(RULE, "# T\n\n5\u00A0km\n"))
                .isEqualTo("3:2-3:3 info safe: No-break space (U+00A0) between words");
        assertThat(Desk.fixed(RULE, "5\u00A0km\n")).isEqualTo("5 km\n");
    }

    @ParameterizedTest
    @CsvSource({
        "8203, 'Invisible character U+200B'",
        "8205, 'Invisible character U+200D'",
        "173, 'Invisible character U+00AD'",
        "917569, 'Invisible character U+E0041'",
        "8238, 'Invisible U+202E can turn round the order in which text is shown'",
        "8294, 'Invisible U+2066 can turn round the order in which text is shown'",
        "8206, 'Invisible U+200E can turn round the order in which text is shown'",
        "27, 'Control character U+001B, which a terminal may obey'",
        "155, 'Control character U+009B, which a terminal may obey'",
        "127, 'Control character U+007F, which a terminal may obey'"
    })
    void whatDeceivesOrSteersIsAnErrorAndTakenOut(int codePoint, String message) throws UnreadableException {
        String article = "1" + Character.toString(codePoint) + "0 people\n";
        int end = 2 + Character.charCount(codePoint);

        assertThat(Desk.says(RULE, article)).isEqualTo("1:2-1:" + end + " error safe: " + message);
        assertThat(Desk.fixed(RULE, article)).isEqualTo("10 people\n");
    }

    @Test
    void theFrontMatterIsLookedAtToo() {
        assertThat(Desk.says(RULE, "---\ntitle: Dam\u202E safety\n---\n")).startsWith("2:11-2:12 error");
    }

    @Test
    void whatTheFrontMatterHoldsAsAnEscapeIsNoBetter() {
        assertThat(Desk.says(RULE, "---\ntitle: \"Dam\\u202e safety\"\n---\n"))
                .isEqualTo("2:8-2:26 error no: Invisible U+202E can turn round the order in which text is shown");
        assertThat(Desk.says(RULE, "---\ntags: [dams, \"\\e[31m\"]\n---\n"))
                .isEqualTo("2:14-2:22 error no: Control character U+001B, which a terminal may obey");
        assertThat(Desk.says(RULE, "---\ntitle: \"One\\ntwo \\\"three\\\" \\u00e9\"\nsummary: |\n  a\n  b\n---\n"))
                .isEmpty();
    }

    @Test
    void aLineSeparatorBecomesALineEnding() throws UnreadableException {
        assertThat(Desk.fixed(RULE, "one\u2028two\r\n")).isEqualTo("one\r\ntwo\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\there\n",
                "é字😀\n",
                "👩\u200D🚀 up\n",
                "می\u200Cخواهم\n",
                "क्\u200Dष\n",
                "---\nlang: fr\n---\n«\u00A0Oui\u00A0» dit-il\u202F; non\u00A0!\n",
                "---\nlang: he\n---\nשלום\u200F (\u2067abc\u2069) \u202Bx\u202C\n",
                "---\nlang: ar\n---\nمرحبا بالعالم\u200E\n"
            })
    void whatAScriptNeedsIsMeant(String article) {
        assertThat(Desk.says(RULE, article)).isEmpty();
    }

    @Test
    void evenThereALineClosesWhatItOpens() {
        assertThat(Desk.says(RULE, "---\nlang: he\n---\nשלום \u202Eabc\n")).startsWith("4:6-4:7 error");
        assertThat(Desk.says(RULE, "---\nlang: he\n---\n\u2067abc\u202C\n")).isNotEmpty();
    }

    @Test
    void inFrenchOnlySomeBlanksAreMeant() {
        assertThat(Desk.says(RULE, "---\nlang: fr\n---\n5\u00A0km\n")).startsWith("4:2-4:3 info");
    }

    @Test
    void aFileOfNothingElseDoesNotDrownItsReader() throws UnreadableException {
        String article = "\u00A0".repeat(3000) + "a\n";

        assertThat(Desk.findings(RULE, article, Settings.DEFAULT)).hasSize(1001);
        assertThat(Desk.says(RULE, article)).endsWith("2000 more characters that cannot be seen from here on");
        assertThat(Desk.fixed(RULE, article)).isEqualTo(" ".repeat(3000) + "a\n");
    }
}
