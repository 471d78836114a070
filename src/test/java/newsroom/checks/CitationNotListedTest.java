package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationNotListedTest {
    private static final String RULE = "NR302";

    private static final String LIST = """

        ## Works Cited

        Hill, Ann. *The Dam*. Sele Press, 2011.

        World Health Organization. “Water.” *WHO*, 2012, p. 4.
        """;

    private static String says(String text) {
        return Desk.says(RULE, text + "\n" + LIST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It broke (Smith et al. 4).|(Smith et al. 4)",
                "It broke (Smith and Jones 12).|(Smith and Jones 12)",
                "It broke (qtd. in Smith).|(qtd. in Smith)",
                "It broke (Smith, p. 4).|(Smith, p. 4)",
                "It broke (Smith, “Dams” 4-5).|(Smith, “Dams” 4-5)",
                "It held (Hill 3) and broke (Smith 4).|(Smith 4)",
                "It held (Hill, 2011) and broke (Smith, 2012).|(Smith, 2012)"
            })
    void aCitationWithoutAnEntryIsTold(String text, String citation) {
        int column = text.indexOf(citation) + 1;
        assertThat(says(text))
                .isEqualTo("1:" + column + "-1:" + (column + citation.length()) + " error no: \"" + citation
                        + "\" has no entry");
    }

    @Test
    void oneOfSeveralInOnePairOfParenthesesIsPointedTo() {
        assertThat(says("It broke (Hill 3; Smith 4).")).isEqualTo("1:19-1:26 error no: \"(Smith 4)\" has no entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It broke (Hill 4), it did (Hill et al. 5), and again (HILL 3).",
                "It broke (WHO 4; World Health 5).",
                "Ann Smith (45) and Bo Ek (Smith 12) saw it.",
                "It broke (Hill 3); see the plan (Table 4), (Figure 2), (January 15) and (Boeing 747).",
                "It broke (Hill 3), as John says (John 3:16).",
                "It broke (Hill 3); it is text (Base64), a score (Sele 4, Aldmere 2), a year (2011).",
                "It broke (`Smith et al. 4`).",
                "It broke {{ (Smith et al. 4) }}.",
                "It broke (Smith).",
                "It broke (Hill 3) in the north (Athens 430); Ek flew (MH 370) and voted (Lab 12,004).",
                "It was filmed (Kubrick, 1968)."
            })
    void whatIsListedAndWhatMayBeSomethingElseIsNotAccused(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void aNameThatStandsAnywhereInAListOrAFootnoteIsListed() {
        assertThat(says("It broke (Sele et al. 4).")).isEmpty();
        assertThat(says("It broke (Smith et al. 4).[^1]\n\n[^1]: Jane Smith, *Dams*, 2009."))
                .isEmpty();
        assertThat(says("It broke (Smith et al. 4).") + says("")).contains("has no entry");
    }

    @Test
    void anArticleWithoutAListIsNotAccused() {
        assertThat(Desk.says(RULE, "It broke (Smith et al. 4).[^3]\n")).isEmpty();
    }

    @Test
    void aMarkWithoutAFootnoteIsTold() {
        assertThat(says("It broke.[^3]")).isEqualTo("1:10-1:14 error no: \"[^3]\" has no footnote");
        assertThat(says("It broke.[^3]\n\n[^3]: Long ago.")).isEmpty();
        assertThat(says("It broke.\\[^3]")).isEmpty();
        assertThat(says("`[^3]` and [^a b]")).isEmpty();
    }

    @Test
    void aKeyOfANameAndAYearIsTold() {
        assertThat(says("It broke [@smith2011].")).isEqualTo("1:11-1:21 error no: \"@smith2011\" has no entry");
        assertThat(says("It broke [@hill2011; @hill2012, p. 3].")).isEmpty();
        assertThat(says("It broke [@fig:dam] [@sec-1] [@smith].")).isEmpty();
        assertThat(says("---\nbibliography: works.bib\n---\n\nIt broke [@smith2011]."))
                .isEmpty();
    }
}
