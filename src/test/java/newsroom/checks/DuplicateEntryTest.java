package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DuplicateEntryTest {
    private static final String RULE = "NR217";
    private static final String ENTRY = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, www.dam.example/a.";

    @Test
    void theSameTitleAtTheSameAddressIsTheSameWork() throws UnreadableException {
        String other = "Ek, B. “Dam Holds.” *The Dam News*, 2014, <https://dam.example/a/>.";

        assertThat(WorksDesk.says(RULE, ENTRY, other)).isEqualTo("5:1-5:68 error ask: Same work as line 3");
        assertThat(WorksDesk.fixed(RULE, ENTRY, other)).isEqualTo(ENTRY);
    }

    @Test
    void soIsTheSameInAllThatTellsIt() {
        String entry = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, p. 4.";

        assertThat(WorksDesk.says(RULE, entry, ENTRY, entry)).isEqualTo("7:1-7:52 error ask: Same work as line 3");
    }

    @Test
    void soIsWhatHasTheSameDoi() {
        String entry = "Ek, Bo. “Dam Holds.” *Dam News*, vol. 4, 2014, https://doi.org/10.1000/dam.4.";
        String other = "Ek, Bo. “The Dam Holds.” *Dam News*, vol. 4, 2014, doi:10.1000/DAM.4.";

        assertThat(WorksDesk.says(RULE, entry, other)).endsWith("error ask: Same work as line 3");
    }

    @Test
    void whatFollowsAReaderIsNoPartOfAnAddress() {
        String other = "Hill, Li. “Dam Holds.” *Dams*, 2014, https://www.dam.example/a?utm_source=post#top.";

        assertThat(WorksDesk.says(RULE, ENTRY, other)).endsWith("error ask: Same work as line 3");
    }

    @Test
    void aNoteNamesItsSourceEachTime() throws UnreadableException {
        assertThat(Desk.says(
                        RULE, "A dam[^1] and a river[^2].\n\n## Works Cited\n\n[^1]: " + ENTRY + "\n[^2]: " + ENTRY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hill, Li. “River Holds.” *Dam News*, 3 Apr. 2014, www.dam.example/a.",
                "Ek, Bo. “Dam Holds.” *Dam News*, 3 Apr. 2014, www.dam.example/b.",
                "Ek, Bo. “Dam Holds.” *River News*, 2 Apr. 2014, www.river.example."
            })
    void anotherTitleDayOrPlaceIsAnotherWork(String other) {
        assertThat(WorksDesk.says(RULE, ENTRY, other)).isEmpty();
    }
}
