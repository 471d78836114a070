package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedundantOrganizationTest {
    private static final String RULE = "NR210";

    @Test
    void aPublisherCalledLikeTheSiteGoes() throws UnreadableException {
        String entry = "Ek, Bo. “Dam Holds.” *The Dam Times*, Dam Times, 2 Apr. 2014, www.dam.example/a.";

        assertThat(WorksDesk.says(RULE, entry)).isEqualTo("3:39-3:48 warning ask: Publisher repeats the site name");
        assertThat(WorksDesk.fixed(RULE, entry))
                .isEqualTo("Ek, Bo. “Dam Holds.” *The Dam Times*, 2 Apr. 2014, www.dam.example/a.");
    }

    @Test
    void anAgencyDoesNotPublishANewspaper() {
        assertThat(WorksDesk.says(RULE, "“Dam Holds.” *The Guardian*, AP, 2 Apr. 2014, p. 4."))
                .isEqualTo("3:30-3:32 warning ask: Publisher is not given for a newspaper; AP is an agency");
    }

    @Test
    void aBodyThatWroteAndPublishedIsNamedOnce() throws UnreadableException {
        String entry = "Dam Safety Watch. *Levels Rise*. Dam Safety Watch, 2014.";

        assertThat(WorksDesk.says(RULE, entry))
                .isEqualTo("3:34-3:50 warning ask: Publisher repeats the author; start with the title");
        assertThat(WorksDesk.fixed(RULE, entry)).isEqualTo("*Levels Rise*. Dam Safety Watch, 2014.");
    }

    @Test
    void aBusinessWordIsOnlyInformation() throws UnreadableException {
        String entry = "Ek, Bo. *The Dam*. Dam Books Ltd., 2011.";

        assertThat(WorksDesk.says(RULE, entry)).isEqualTo("3:20-3:33 info ask: Write \"Dam Books\"");
        assertThat(WorksDesk.fixed(RULE, entry)).isEqualTo("Ek, Bo. *The Dam*. Dam Books, 2011.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dam & Company Ltd", "Dam and Co.", "Dam & Co., Inc.", "Dam and Company"})
    void anAndGoesWithTheWordBehindIt(String publisher) {
        assertThat(WorksDesk.says(RULE, "Ek, Bo. *The River*. " + publisher + ", 2011."))
                .endsWith("Write \"Dam\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. *The Dam*. River Broadcasting Corporation, 2011.",
                "Ek, Bo. *The Dam*. Royal River Company, 2011.",
                "Ek, Bo. *The Dam*. Oxford UP, 2011.",
                "“Dam Holds.” *BBC News*, BBC, 2 Apr. 2014, www.bbc.com/a.",
                "Ek, Bo. *The Dam*. Bo Ek, 2011."
            })
    void aPublisherThatSaysSomethingIsGood(String entry) {
        assertThat(WorksDesk.says(RULE, entry)).isEmpty();
    }
}
