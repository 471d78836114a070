package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AmbiguousCitationTest {
    private static final String RULE = "NR303";

    private static final String LIST = """

        ## Works Cited

        Hill, Ann. *The Dam*. Sele Press, 2011.

        ---. *Zebras at Night*. Sele Press, 2012.

        Hill, Ann, and Bo Ek. *The Roof*. Sele Press, 2013.

        “Water for All.” *Sele Courier*, 3 May 2014, p. 4.

        “Water for Some.” *Sele Courier*, 3 May 2015, p. 4.
        """;

    private static String says(String text) {
        return Desk.says(RULE, text + "\n" + LIST);
    }

    @Test
    void aCitationThatFitsTwoEntriesIsTold() {
        assertThat(says("It broke (Hill 4)."))
                .isEqualTo("1:10-1:18 warning no: \"(Hill 4)\" fits two entries; add a short title");
        assertThat(says("It broke (Hill).")).contains("\"(Hill)\" fits two entries");
        assertThat(says("It is so (“Water” 4)."))
                .isEqualTo("1:10-1:21 warning no: \"(“Water” 4)\" fits two entries; give more of the title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It broke (Hill, *Zebras* 4).",
                "It broke (Hill, “Dam” 4).",
                "It broke (Hill and Ek 4).",
                "It broke (Hill 2012).",
                "In *Zebras at Night* it broke (Hill 4).",
                "It is so (“Water for All”).",
                "It broke (Quill 4)."
            })
    void whatSaysWhichIsNot(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void aWorkThatIsListedTwiceAndStylesWithYearsAreNot() {
        String twice = """
            It broke (Hill 4).

            ## Works Cited

            Hill, Ann. *The Dam*. Sele, 2011.

            Hill, Ann. *The Dam*. Sele, 2012.
            """;
        String years = """
            It broke (Hill).

            ## References

            Hill, A. (2011). *The dam*. Sele.

            Hill, A. (2012). *The roof*. Sele.
            """;
        assertThat(Desk.says(RULE, twice)).isEmpty();
        assertThat(Desk.says(RULE, years)).isEmpty();
    }
}
