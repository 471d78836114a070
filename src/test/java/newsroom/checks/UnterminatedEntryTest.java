package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnterminatedEntryTest {
    private static final String RULE = "NR201";

    @Test
    void aLocatedEntryGetsItsPeriod() throws UnreadableException {
        String entry = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, pp. 4-7";

        assertThat(WorksDesk.says(RULE, entry)).isEqualTo("3:53-3:54 error safe: Entry does not end with a period");
        assertThat(WorksDesk.fixed(RULE, entry)).isEqualTo(entry + ".");
    }

    @Test
    void thePeriodGoesBehindALinkAsAWhole() throws UnreadableException {
        String linked = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, [www.dam.example/a](https://dam.example/a)";
        String bracketed = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, <https://dam.example/a>";

        assertThat(WorksDesk.fixed(RULE, linked)).isEqualTo(linked + ".");
        assertThat(WorksDesk.fixed(RULE, bracketed)).isEqualTo(bracketed + ".");
    }

    @Test
    void whereMoreMayBeMissingAPersonHasToLook() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. *The Dam*. Oxford UP, 2011")).contains("error no");
        assertThat(WorksDesk.says(RULE, "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, pp. 4-7;"))
                .contains("error no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. *The Dam*. Oxford UP, 2011.",
                "Ek, Bo. “Dam Holds.” *Dam News*, 2014, <https://dam.example/a>.",
                "“Dam Holds.” *Dam News*, 2014, “Who Won?”",
                "[Ek, Bo. *The Dam*. Oxford UP, 2011.]{.mark}",
                "Pennington, 90-91",
                "*The Dams of Rome* by Livy",
                "Ek, B. (2014). Dam holds. *Dam News*, *4*(2), 3–5. https://doi.org/10.1000/182"
            })
    void anEntryThatEndsOrIsNotUnderstoodOrIsOfAnotherStyleIsNotTold(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }

    @Test
    void aDanglingCommaIsToldOnceAsALostLocation() {
        assertThat(Desk.findings(
                        RULE, WorksDesk.article("Ek, Bo. “Dam Holds.” *Slate*, 2 Apr. 2014,"), Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subsumedBy()).contains("NR202"));
    }
}
