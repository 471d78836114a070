package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationFormTest {
    private static final String RULE = "NR304";

    private static final String LIST = """

        ## Works Cited

        Belson, Ken. “Helmets.” *Sele Courier*, 2 Sept. 2016, www.courier.example/2016/helmets.

        Hill, Ann, et al. *The Dam*. Sele Press, 2011.
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Belson, 2016)|no|(Belson)",
                "(Belson 2016, p. 4)|no|(Belson 4)",
                "(Belson, p. 4)|safe|(Belson 4)",
                "(Belson p. 4)|safe|(Belson 4)",
                "(Belson, 4-5)|safe|(Belson 4-5)",
                "(Hill et al., pp. 4-5)|safe|(Hill et al. 4-5)"
            })
    void yearsCommasAndMarksOfPagesAreTold(String citation, String fix, String wanted) throws UnreadableException {
        String article = "It is so " + citation + ".\n" + LIST;
        assertThat(Desk.says(RULE, article))
                .isEqualTo("1:10-1:" + (10 + citation.length()) + " info " + fix + ": MLA cites author and page: \""
                        + wanted + "\"");
        assertThat(Desk.fixed(RULE, article))
                .isEqualTo(fix.equals("safe") ? article.replace(citation, wanted) : article);
    }

    @Test
    void anAddressInParenthesesIsToldWhereAnEntryIsOnThatSite() {
        assertThat(Desk.says(RULE, "It is so (www.courier.example/2016/helmets).\n" + LIST))
                .isEqualTo("1:11-1:43 info no: MLA cites the author, or the title, and not the address");
        assertThat(Desk.says(RULE, "It is so (www.elsewhere.example).\n" + LIST))
                .isEmpty();
        assertThat(Desk.says(RULE, "It is [so](http://courier.example/2016/helmets).\n" + LIST))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Belson 4)",
                "(Belson)",
                "(Hill et al. 4)",
                "(Belson, “Helmets” 4)",
                "(Ortega, 2016)",
                "(Ek, p. 4)",
                "`(Belson, 2016)`"
            })
    void citationsInFormAndParenthesesThatNameNobodyListedAreNot(String citation) {
        assertThat(Desk.says(RULE, "It is so " + citation + ".\n" + LIST)).isEmpty();
    }

    @Test
    void anotherStyleIsNotAskedForPages() throws UnreadableException {
        String apa = "It is so (Belson, 2016).\n\n## References\n\nBelson, K. (2016). *Helmets*. Sele Press.\n";
        assertThat(Desk.says(RULE, apa)).isEmpty();
        assertThat(Desk.says(RULE, "It is so (Belson, 2016).\n" + LIST, Desk.settings("style: apa7\n")))
                .isEmpty();
    }
}
