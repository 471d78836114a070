package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.model.Finding;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class ListOrderTest {
    private static final String RULE = "NR216";
    private static final String EK = "Ek, Bo. *The Dam*. Oxford UP, 2011.";
    private static final String HILL = "Hill, Li. *The\nRiver*. Oxford UP, 2012.";
    private static final String SEA = "*The Sea*. Oxford UP, 2013.";

    @Test
    void theEntryThatMovesIsToldAndTheListSorted() throws UnreadableException {
        assertThat(WorksDesk.says(RULE, HILL, EK, SEA))
                .isEqualTo("6:1-6:36 warning safe: Out of order: \"Ek\" sorts before \"Hill\"");
        assertThat(WorksDesk.fixed(RULE, HILL, EK, SEA)).isEqualTo(String.join("\n\n", EK, HILL, SEA));
    }

    @Test
    void oneThatStandsTooEarlyIsToldOnce() {
        String zoo = "Zoo, Al. *The Bear*. Oxford UP, 2010.";

        assertThat(WorksDesk.says(RULE, zoo, EK, HILL, SEA))
                .isEqualTo("5:1-5:36 warning safe: Out of order: \"Ek\" sorts before \"Zoo\"");
    }

    @Test
    void severalAreSortedAtOnce() throws UnreadableException {
        Fixer fixer = new Fixer(new Checker(Settings.DEFAULT, Desk.TODAY));
        String sorted = WorksDesk.article(EK, HILL, SEA);

        assertThat(WorksDesk.says(RULE, SEA, HILL, EK).lines()).hasSize(2);
        assertThat(fixer.fix(Manuscript.of(Source.of(WorksDesk.article(SEA, HILL, EK))))
                        .manuscript()
                        .source()
                        .text())
                .isEqualTo(sorted);
    }

    @Test
    void aListInOrderIsGood() {
        assertThat(WorksDesk.says(RULE, EK, HILL, SEA)).isEmpty();
    }

    @Test
    void worksOfOneAuthorAreToldByTheirTitles() {
        String dams = "Ek, Bo. *Dams*. Oxford UP, 2014.";

        assertThat(WorksDesk.says(RULE, dams, "---. *A Bank*. Oxford UP, 2010."))
                .contains("Out of order: \"A Bank\" sorts before \"Dams\"");
    }

    @Test
    void bulletsMoveWithTheirMarks() throws UnreadableException {
        assertThat(WorksDesk.fixed(
                        RULE, "- " + HILL.replace('\n', ' ') + "\n- " + SEA + "\n- *A Pond*. Oxford UP, 2014."))
                .isEqualTo("- " + HILL.replace('\n', ' ') + "\n- *A Pond*. Oxford UP, 2014.\n- " + SEA);
    }

    @Test
    void eachSubheadingBeginsAnOrder() {
        assertThat(WorksDesk.says(RULE, HILL, "### Films", EK)).isEmpty();
        assertThat(WorksDesk.says(RULE, HILL, "Films:", EK)).isEmpty();
    }

    @Test
    void worksOfOneAuthorMayStandByYear() {
        String later = "---. *A Bank*. Oxford UP, 2014.";

        assertThat(WorksDesk.says(RULE, EK, later)).isEmpty();
        assertThat(WorksDesk.says(RULE, later.replace("---", "Ek, Bo").replace("A Bank", "Zoo"), EK))
                .contains("warning safe");
    }

    @Test
    void whatIsNotUnderstoodOrMayBeListedOtherwiseIsLeftOut() {
        assertThat(WorksDesk.says(RULE, HILL, "*1984*. Oxford UP, 2011.")).isEmpty();
        assertThat(WorksDesk.says(RULE, HILL, "Bo Ek. *The Dam*. Oxford UP, 2011."))
                .isEmpty();
        assertThat(WorksDesk.says(RULE, HILL, "Zed, Al. The Sea. Oxford UP, 2012.", EK))
                .contains("warning no: ");
    }

    @Test
    void anAuthorIsEnoughToTellWhereAnEntryStands() {
        String unmarked = "Zed, Al. The Sea. Oxford UP, 2012.";

        assertThat(WorksDesk.says(RULE, unmarked, EK)).contains("warning no: Out of order: \"Ek\"");
        assertThat(WorksDesk.says(RULE, unmarked, unmarked.replace("The Sea", "A Sea")))
                .isEmpty();
        assertThat(WorksDesk.says(RULE, unmarked.replace("Zed", "van Zed"), EK)).isEmpty();
        assertThat(WorksDesk.says(RULE, "Zed, Al.", EK)).isEmpty();
    }

    @Test
    void anInitialMoreOrLessIsNoOtherPerson() {
        String sea = "Ek, Bo L. *The Sea*. Knopf, 2013.";
        String bay = "Ek, Bo. *The Bay*. Knopf, 2015.";

        assertThat(WorksDesk.says(RULE, sea, bay)).isEmpty();
        assertThat(WorksDesk.says(RULE, sea.replace("Bo L.", "Li"), bay)).isNotEmpty();
    }

    @Test
    void aStraightNameWithAnInitialIsNoBody() {
        assertThat(WorksDesk.says(RULE, "Zed, Al. *The Sea*. Knopf, 2013.", "Jena R. Zwack. *The Bay*. Knopf, 2015."))
                .isEmpty();
    }

    @Test
    void titlesInAListOfReadingsMayHaveAnotherOrder() {
        assertThat(WorksDesk.says(RULE, "*The Sea* by Al Zed", "*The Bay* by Li Hill"))
                .isEmpty();
    }

    @Test
    void whatBeginsWithABrokenLinkStandsUnderNoLetter() {
        assertThat(WorksDesk.says(RULE, EK, "[‘Bo Ek’](https://dams.example/ek]. *Dams*, 2014."))
                .isEmpty();
    }

    @Test
    void otherLanguagesHaveOtherAlphabets() {
        String swedish = WorksDesk.article("Zed, Al. *Dammen*. Sele, 2011.", "Åberg, Li. *Floden*. Sele, 2012.");
        String czech = WorksDesk.article("Hora, Al. *Hráz*. Sele, 2011.", "Chalupa, Li. *Voda*. Sele, 2012.");

        assertThat(Desk.says(RULE, swedish)).contains("\"Åberg\" sorts before \"Zed\"");
        assertThat(Desk.says(RULE, "---\nlang: sv\n---\n" + swedish)).isEmpty();
        assertThat(Desk.says(RULE, "---\nlang: sv\n---\n" + WorksDesk.article(HILL, EK)))
                .contains("\"Ek\"");
        assertThat(Desk.says(RULE, "---\nlang: cs\n---\n" + czech)).isEmpty();
    }

    @Test
    void nothingMovesWhileAnAuthorIsWrong() {
        Finding finding = Desk.findings(
                        RULE,
                        WorksDesk.article(
                                "Jazeera, Al. “A Dam.” *Al Jazeera*, 2 Apr. 2014, p. 4.",
                                "AFP. “The Eel.” *Slate*, 2 Apr. 2014, p. 4."),
                        Settings.DEFAULT)
                .get(0);

        assertThat(finding.fix().edits()).isEmpty();
        assertThat(finding.note()).endsWith("once those authors give way to the titles, the list is in order");
    }

    @Test
    void notesAndNumbersHaveAnOrderOfTheirOwn() {
        assertThat(WorksDesk.says(RULE, "[1] " + HILL, "[2] " + EK)).isEmpty();
        assertThat(WorksDesk.says(RULE, "(1) " + HILL, "(2) " + EK)).isEmpty();
        assertThat(WorksDesk.says(RULE, "1. " + HILL.replace('\n', ' ') + "\n2. " + EK))
                .isEmpty();
    }
}
