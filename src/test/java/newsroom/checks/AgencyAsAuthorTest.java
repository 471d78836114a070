package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyAsAuthorTest {
    private static final String RULE = "NR207";
    private static final String STORY = "“Dam Holds.” *The Guardian*, 2 Apr. 2014, p. 4.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afp. | 3:1-3:4 | AFP",
                "Agence France-Presse. | 3:1-3:21 | Agence France-Presse",
                "Reuters Staff. | 3:1-3:14 | Reuters Staff",
                "'Press, Associated.' | 3:1-3:18 | Associated Press"
            })
    void theStoryOfAnAgencyBeginsWithItsTitle(String author, String place, String name) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, author + " " + STORY))
                .isEqualTo(place + " warning ask: " + name
                        + " is a news agency: MLA treats the story as anonymous; start with the title");
        assertThat(WorksDesk.fixed(RULE, author + " " + STORY)).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Perry, Tom. ", "Dam Safety Watch. "})
    void anybodyElseMayBeTheAuthor(String author) {
        assertThat(WorksDesk.says(RULE, author + STORY)).isEmpty();
    }

    @Test
    void otherStylesKeepTheAgency() throws UnreadableException {
        assertThat(Desk.says(RULE, WorksDesk.article("AFP. " + STORY), Desk.settings("style: chicago-nb")))
                .isEmpty();
    }
}
