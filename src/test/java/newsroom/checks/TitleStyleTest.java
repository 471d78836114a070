package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleStyleTest {
    private static final String RULE = "NR212";

    @Test
    void aContainerStandsInItalics() throws UnreadableException {
        String entry = "Ek, Bo. “Dam Holds.” The Guardian, 2 Apr. 2014, p. 4.";

        assertThat(WorksDesk.says(RULE, entry)).isEqualTo("3:22-3:34 warning ask: Put the container in italics");
        assertThat(WorksDesk.fixed(RULE, entry)).isEqualTo("Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014, p. 4.");
    }

    @Test
    void thePeriodStandsInside() throws UnreadableException {
        String entry = "Ek, Bo. “Dam Holds”. *The Guardian*, 2 Apr. 2014, p. 4.";

        assertThat(WorksDesk.says(RULE, entry))
                .isEqualTo("3:19-3:21 warning safe: Put the period inside the quotation marks");
        assertThat(WorksDesk.fixed(RULE, entry)).startsWith("Ek, Bo. “Dam Holds.” *The");
    }

    @Test
    void singleMarksBecomeDoubleOnes() throws UnreadableException {
        String entry = "Ek, Bo. ‘Bo’s Dam.’ *The Guardian*, 2 Apr. 2014, p. 4.";

        assertThat(WorksDesk.says(RULE, entry))
                .isEqualTo("3:9-3:20 warning ask: Put the title in double quotation marks");
        assertThat(WorksDesk.fixed(RULE, entry)).startsWith("Ek, Bo. “Bo’s Dam.” *The");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014, p. 4.",
                "Ek, Bo. “Who Won?” *The Guardian*, 2 Apr. 2014, p. 4.",
                "Ek, Bo. “On Dams.” Dam Convention, 9 Jan. 2016, www.dam.example/on.",
                "Ek, Bo. *The Dam*. Oxford UP, 2011.",
                "Ek, Bo. “Dam Holds.” Hill, *Dams*, pp. 23-31.",
                "Ek, Bo. “Dam Holds.” Hill 23-31.",
                "Ek, Bo. “Dam Holds.” The Guardian 2 Apr. 2014: 4. Print."
            })
    void whatIsRightOrMayBeIsNotTold(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }
}
