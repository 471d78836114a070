package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateFormatTest {
    private static final String RULE = "NR204";

    private static String entry(String date) {
        return "Ek, Bo. “Dam Holds.” *Dam News*, " + date + ", www.dam.example/a.";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 14, 2017 | 14 Feb. 2017",
                "14 February 2017 | 14 Feb. 2017",
                "14th Feb. 2017 | 14 Feb. 2017",
                "2017-02-14 | 14 Feb. 2017",
                "3 Sep. 2019 | 3 Sept. 2019",
                "14 Feb 2017 | 14 Feb. 2017",
                "June. 2017 | June 2017"
            })
    void aDateOfAnotherFormIsWrittenAnew(String date, String right) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, entry(date)))
                .isEqualTo("3:34-3:" + (34 + date.length()) + " warning safe: Write \"" + right + '"');
        assertThat(WorksDesk.fixed(RULE, entry(date))).isEqualTo(entry(right));
    }

    @Test
    void figuresThatMayBeTwoDatesAreLeftToAPerson() {
        assertThat(WorksDesk.says(RULE, entry("04/05/2017")))
                .isEqualTo("3:34-3:44 warning no: \"04/05/2017\" may be two dates; write the month as a word");
        assertThat(WorksDesk.says(RULE, entry("25/12/2017"))).isEqualTo("3:34-3:44 warning no: Write \"25 Dec. 2017\"");
    }

    @Test
    void anUnknownDateIsLeftOut() throws UnreadableException {
        assertThat(WorksDesk.says(RULE, entry("n.d.") + " Accessed 3 May 2019."))
                .isEqualTo("3:34-3:38 warning ask: MLA 9 does not use \"n.d.\"; leave it out");
        assertThat(WorksDesk.fixed(RULE, entry("n.d.")))
                .isEqualTo("Ek, Bo. “Dam Holds.” *Dam News*, www.dam.example/a.");
    }

    @Test
    void theDayOfAccessIsADateToo() {
        assertThat(WorksDesk.says(RULE, entry("14 Feb. 2017") + " Accessed Dec 14, 2020."))
                .endsWith("warning safe: Write \"14 Dec. 2020\"");
    }

    @Test
    void anUndatedPageIsCitedWithTheDayItWasSeen() {
        String entry = "Ek, Bo. “Dam Holds.” *Dam News*, www.dam.example/a.";

        assertThat(WorksDesk.says(RULE, entry)).startsWith("3:1-3:52 warning no: No date: ");
        assertThat(WorksDesk.says(RULE, entry + " Accessed 3 May 2019.")).isEmpty();
        assertThat(WorksDesk.says(RULE, entry.replace("Holds", "Holds in 2014")))
                .isEmpty();
    }

    @Test
    void aSeasonWithACapitalIsOnlyInformation() {
        assertThat(WorksDesk.says(RULE, entry("Fall 2015"))).isEqualTo("3:34-3:43 info safe: Write \"fall 2015\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 Feb. 2017", "3 Sept. 2019", "May 2015", "fall 2015", "2015", "Jan.-Feb. 2015", "s. d."})
    void theRightFormsAreGood(String date) {
        assertThat(WorksDesk.says(RULE, entry(date))).isEmpty();
    }

    @Test
    void otherLanguagesAndStylesHaveOtherForms() throws UnreadableException {
        assertThat(Desk.says(RULE, "---\nlang: fr\n---\n" + WorksDesk.article(entry("14 février 2017"))))
                .isEmpty();
        assertThat(WorksDesk.says(RULE, "Ek, Bo. *The Dam*. Oxford: Oxford UP, February 2014. Print."))
                .isEmpty();
        assertThat(Desk.says(RULE, WorksDesk.article(entry("February 14, 2017")), Desk.settings("style: apa7")))
                .isEmpty();
    }
}
