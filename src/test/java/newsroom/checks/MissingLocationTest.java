package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingLocationTest {
    private static final String RULE = "NR202";

    @Test
    void anEntryThatStopsAtACommaHasLostItsLocation() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014,"))
                .isEqualTo("3:45-3:46 error no: No URL, DOI or pages; the entry stops at a dangling comma");
    }

    @Test
    void anArticleOfAKnownOutletSaysWhereItIs() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014."))
                .isEqualTo("3:1-3:50 error no: No URL, DOI or pages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014, p. A4.",
                "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014, theguardian.com/dam.",
                "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 2014. Web. 3 May 2015.",
                "Ek, Bo. “Dam Holds.” *The Guardian*, 2 Apr. 1954.",
                "Ek, Bo. *The Dam*. Oxford UP, 2011.",
                "“The One with the Dam.” *Friends*, season 1, episode 5, NBC, 3 Nov. 1994.",
                "Ek, Bo. “On Dams.” Dam Convention, 9 Jan. 2016, Boston.",
                "Hill, Li. Personal interview. 5 May 2019."
            })
    void whatIsLocatedOrCannotBeIsNotTold(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }
}
