package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InvertedOrganizationTest {
    private static final String RULE = "NR206";

    @Test
    void aBodyThatTheEntryNamesAgainIsTurnedBack() throws UnreadableException {
        String entry = "Watch, Dam Safety. “Levels Rise.” *Levels | Dam Safety Watch*, 2 Apr. 2014, www.dam.example/a.";

        assertThat(WorksDesk.says(RULE, entry))
                .isEqualTo("3:1-3:18 error safe: \"Watch, Dam Safety\" is an organisation name turned round;"
                        + " write \"Dam Safety Watch\"");
        assertThat(WorksDesk.fixed(RULE, entry)).startsWith("Dam Safety Watch. “Levels");
    }

    @Test
    void aKnownOutletOrAgencyIsKnownByItsName() {
        assertThat(WorksDesk.says(RULE, "Press, Associated. “Dam Holds.” *Dam News*, 2 Apr. 2014, www.dam.example/a."))
                .endsWith("write \"Associated Press\"");
        assertThat(WorksDesk.says(RULE, "Times, New York. “Dam Holds.” *Dam News*, 2 Apr. 2014, www.dam.example/a."))
                .endsWith("write \"New York Times\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. “Dam Holds.” *Bo Ek*, 2 Apr. 2014, www.boek.example/a.",
                "Church, Ann. “Dam Holds.” *Ann Church*, 2 Apr. 2014, www.church.example/a.",
                "Press, Dam. “Dam Holds.” *The Guardian*, 2 Apr. 2014, p. 4.",
                "Dam Safety Watch. “Levels Rise.” *Dam Safety Watch*, 2 Apr. 2014, www.dam.example/a."
            })
    void aPersonsSiteAndABodyAsItIsAreGood(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }
}
