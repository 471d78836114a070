package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EtAlTest {
    private static final String RULE = "NR208";
    private static final String BOOK = " *The Dam*. Oxford UP, 2011.";

    @Test
    void anOrganisationIsAloneAndLosesIt() throws UnreadableException {
        assertThat(WorksDesk.says(RULE, "Afp, et al." + BOOK))
                .isEqualTo("3:6-3:12 error ask: \"et al.\" cannot follow an organisation");
        assertThat(WorksDesk.fixed(RULE, "Afp, et al." + BOOK)).isEqualTo("Afp." + BOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ek, Bo, et al", "Ek, Bo, et. al.", "Ek, Bo et al."})
    void spellingAndCommaArePutRight(String names) throws UnreadableException {
        String end = names.endsWith(".") ? "" : ",";
        String entry = names + (end.isEmpty() ? "" : ", editors.") + BOOK;

        assertThat(WorksDesk.says(RULE, entry)).contains("error safe");
        assertThat(WorksDesk.fixed(RULE, entry)).startsWith("Ek, Bo, et al.");
    }

    @Test
    void itStandsForAllButTheFirst() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo, Li Hill, et al." + BOOK))
                .isEqualTo("3:18-3:24 error no: \"et al.\" stands for all authors but the first");
    }

    @Test
    void behindOneWordTheGivenNameIsMissing() {
        assertThat(WorksDesk.says(RULE, "Ek, et al." + BOOK))
                .isEqualTo("3:5-3:11 error no: \"et al.\" follows \"Ek\", which lacks a given name");
    }

    @Test
    void theRightFormIsGood() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo, et al." + BOOK)).isEmpty();
        assertThat(WorksDesk.says(RULE, "Ek, Bo, et al., editors." + BOOK)).isEmpty();
    }
}
