package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorFormTest {
    private static final String RULE = "NR209";
    private static final String BOOK = " *The Dam*. Oxford UP, 2011.";

    @Test
    void theFirstNameIsTurnedRound() {
        assertThat(WorksDesk.says(RULE, "Stephen Ek." + BOOK))
                .isEqualTo("3:1-3:11 warning no: Turn the first author's name round: \"Ek, Stephen\"");
    }

    @Test
    void theSecondNameIsNot() {
        assertThat(WorksDesk.says(RULE, "Ek, Bo, and Hill, Ann." + BOOK))
                .isEqualTo("3:13-3:22 warning no: Only the first author's name is turned round: \"Ann Hill\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ek, Bo & Ann Hill.", "Ek, Bo, & Ann Hill."})
    void andIsWrittenOut(String names) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, names + BOOK)).endsWith("warning safe: Write \"and\" for \"&\"");
        assertThat(WorksDesk.fixed(RULE, names + BOOK)).isEqualTo("Ek, Bo, and Ann Hill." + BOOK);
    }

    @Test
    void aCommaStandsBeforeIt() throws UnreadableException {
        assertThat(WorksDesk.says(RULE, "Ek, Bo and Ann Hill." + BOOK))
                .isEqualTo("3:7-3:12 warning ask: A comma stands before \"and\"");
        assertThat(WorksDesk.fixed(RULE, "Ek, Bo and Ann Hill." + BOOK)).isEqualTo("Ek, Bo, and Ann Hill." + BOOK);
    }

    @Test
    void aDashRepeatsSomebody() {
        assertThat(WorksDesk.says(RULE, "---." + BOOK))
                .isEqualTo("3:1-3:4 warning no: \"---\" repeats an author, and the entry above names none");
        assertThat(WorksDesk.says(RULE, "*A Dam*. Oxford UP, 2010.", "---." + BOOK))
                .startsWith("5:1-5:4");
        assertThat(WorksDesk.says(RULE, "Ek, Bo. *A Dam*. Oxford UP, 2010.", "---." + BOOK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo.",
                "Stephen B.",
                "Ek, Bo, and Ann Hill.",
                "Quine, W. V.",
                "Plato.",
                "Kim Jong-un.",
                "Dam Safety Watch.",
                "Mary Washington Hospital.",
                "Ek, Bo, Ann Hill, and Li Ng.",
                "Ek, Bo, et al."
            })
    void otherNamesAreGood(String names) {
        assertThat(WorksDesk.says(RULE, names + BOOK)).isEmpty();
    }

    @Test
    void aChannelMayBearAPersonsName() {
        assertThat(WorksDesk.says(RULE, "Stephen Ek. “Dam.” *Stephen Ek*, 2 Apr. 2014, www.dam.example/a."))
                .isEmpty();
    }
}
