package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleCaseTest {
    private static final String RULE = "NR213";
    private static final String REST = ".” *Slate*, 2 Apr. 2014, slate.com/a.";

    @Test
    void aWordThatIsAlwaysPrincipalWantsACapital() throws UnreadableException {
        assertThat(WorksDesk.says(RULE, "“Dam Talks are Set for next Week" + REST))
                .isEqualTo("3:12-3:15 info ask: Capitalise \"are\" in the title\n"
                        + "3:24-3:28 info ask: Capitalise \"next\" in the title");
        assertThat(WorksDesk.fixed(RULE, "“Dam Talks are Set for next Week" + REST))
                .startsWith("“Dam Talks Are Set for Next Week.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam Talks in the Valley of the Sun",
                "The House next to the Dam",
                "Dam talks are set for next week",
                "the dam"
            })
    void smallWordsAndTitlesInSmallLettersAreNotTold(String title) {
        assertThat(WorksDesk.says(RULE, "“" + title + REST)).isEmpty();
    }

    @Test
    void otherLanguagesHaveOtherRules() {
        assertThat(Desk.says(RULE, "---\nlang: fr\n---\n" + WorksDesk.article("“Dam Talks are Set for Week" + REST)))
                .isEmpty();
    }
}
