package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingElementTest {
    private static final String RULE = "NR203";

    @Test
    void anAddressAloneNamesNoSource() {
        assertThat(WorksDesk.says(RULE, "<https://www.dam.example/a>"))
                .isEqualTo("3:2-3:27 error no: Entry has no title: it is only an address");
    }

    @Test
    void anAddressMayGoOnWithTheParagraphAbove() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. The Dam. Oxford UP, 2011.", "<https://www.dam.example/a>"))
                .isEmpty();
    }

    @Test
    void aTitleInQuotationMarksStandsInSomething() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. “Dam Holds.” 2 Apr. 2014, www.dam.example/a."))
                .endsWith("error no: Entry has no container: nothing says where the title appeared");
    }

    @Test
    void aBookHasAPublisherOrAYear() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. *The Dam*.")).endsWith("error no: Entry has no publisher and no year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. *The Dam*. 1811.",
                "Ek, Bo. *The Dam*. Oxford UP.",
                "Ek, Bo. *The Dam*. Translated by Li Hill.",
                "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, www.dam.example/a.",
                "Ek, Bo. “On Dams.” Lecture, 2 Apr. 2014.",
                "Hill, Li. Personal interview. 5 May 2019.",
                "Dam news, seen in 2014.",
                "Ek, Bo. “Dam Holds.” Accessed May 3, 2019. https://www.dam.example/a.",
                "Ek, Bo. Dam Holds. 2 Apr. 2014, www.dam.example/a."
            })
    void whatNamesItsSourceOrIsNotUnderstoodIsNotTold(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }

    @Test
    void nothingElseIsSaidOfAnEntryThatIsNotUnderstood() {
        assertThat(Desk.rules(WorksDesk.article("Ek Bo & Hill. “The Dam. Slate Dec 14, 2020, bit.ly/3abc")))
                .noneMatch(rule -> rule.startsWith("NR2"));
    }
}
