package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlFormTest {
    private static final String RULE = "NR215";
    private static final String ENTRY = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, ";

    @ParameterizedTest
    @CsvSource({
        "www.dam.example/a?utm_source=x&utm_medium=y, www.dam.example/a",
        "www.dam.example/a?id=4&fbclid=IwAR_0-x, www.dam.example/a?id=4",
        "www.dam.example/a?utm_source=x&id=4, www.dam.example/a?id=4",
        "www.dam.example/a?utm_source=x&amp;id=4, www.dam.example/a?id=4",
        "[here](https://dam.example/a?gclid=x#top), [here](https://dam.example/a#top)",
        "<https://dam.example/a?gclid=x>, <https://dam.example/a>"
    })
    void whatFollowsTheReaderGoes(String address, String right) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, ENTRY + address + "."))
                .endsWith("warning safe: The address carries a parameter that follows its reader");
        assertThat(WorksDesk.fixed(RULE, ENTRY + address + ".")).isEqualTo(ENTRY + right + ".");
    }

    @Test
    void aShortAddressHidesWhereItLeads() {
        assertThat(WorksDesk.says(RULE, ENTRY + "bit.ly/3abc."))
                .isEqualTo("3:47-3:58 warning no: Shortened address: give the one it leads to");
    }

    @Test
    void bracketsThatAReaderSees() {
        assertThat(WorksDesk.says(RULE, ENTRY + "&lt;http://dam.example/a&gt;."))
                .endsWith("warning no: MLA 9 puts no angle brackets around an address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doi:10.1000/182", "DOI: 10.1000/182", "10.1000/182"})
    void aBareDoiIsOnlyInformation(String doi) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, ENTRY + doi + "."))
                .endsWith("info safe: Write the DOI as an address, \"https://doi.org/10.1000/182\"");
        assertThat(WorksDesk.fixed(RULE, ENTRY + doi + ".")).isEqualTo(ENTRY + "https://doi.org/10.1000/182.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://doi.org/10.1000/182",
                "<https://dam.example/a>",
                "http://dam.example/a?id=4",
                "dam.org/a"
            })
    void otherAddressesAreGood(String address) {
        assertThat(WorksDesk.says(RULE, ENTRY + address + ".")).isEmpty();
    }

    @Test
    void anAddressOfNothingButSignsIsReadInNoTime() {
        String address = "[here](https://dam.example/a?" + "&".repeat(100_000) + ")";

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> WorksDesk.says(RULE, ENTRY + address + ".")))
                .isEmpty();
    }
}
