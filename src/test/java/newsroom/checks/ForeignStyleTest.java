package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignStyleTest {
    private static final String RULE = "NR214";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ek, B. (2014). Dam holds. *Dam Review*, *4*(2), 3–5. | APA, not MLA 9: the date stands second",
                "Ek, Bo. *The Dam*. Oxford UP, 2014. Print. | MLA 7, not MLA 9: it names the medium, \"Print\"",
                "Ek, Bo. *The Dam*. London: Penguin, 2014. | MLA 7, not MLA 9: it names the place of publication",
                "Ek, Bo. “Dam.” *Dams*, May 3, 2014. https://dam.example/a. | Chicago, not MLA 9: its elements are"
                        + " joined otherwise",
                "Stephen Ek, “Dam,” *Dams*, 2014, p. 3. | Chicago, not MLA 9: its elements are joined otherwise",
                "Ek, Bo. \"Dam.\" *Dams* 4.2 (2014): 3-5. | MLA 7, not MLA 9: its elements are joined otherwise"
            })
    void theFormOfAnotherManualIsToldOnce(String entry, String message) {
        assertThat(WorksDesk.says(RULE, entry))
                .endsWith("warning no: Looks like " + message)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. *The Dam*. Oxford UP, 2014.",
                "Ek, Bo. “Dam.” *Dams*, vol. 4, no. 2, 2014, pp. 3-5.",
                "B. Ek and L. Hill, “Dam holds,” *Dams*, vol. 4, pp. 3–5, 2014.",
                "Ek, B. 2014. Dam holds"
            })
    void mlaAndWhatIsNotUnderstoodAreNot(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }

    @Test
    void aDeskWithAnotherManualIsNotAsked() throws UnreadableException {
        String entry = WorksDesk.article("Ek, B. (2014). Dam holds. *Dam Review*, *4*(2), 3–5.");

        assertThat(Desk.says(RULE, entry, Desk.settings("style: apa7"))).isEmpty();
    }
}
