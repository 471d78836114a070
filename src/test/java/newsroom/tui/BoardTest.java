package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.desk.Repository;
import newsroom.testing.Golden;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting ines() {
        return Sitting.of(newsroom, "ines", 120, 40);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting ines = Sitting.of(newsroom, "ines", columns, rows);

        Golden.matches("tui/board-" + columns + "x" + rows + ".txt", ines.screen());
    }

    @Test
    void whatWaitsForThePersonIsSelectedFirst() {
        assertThat(ines().cursorRow()).contains(">◐ The Tram Reaches");
    }

    @Test
    void theArrowsMoveThroughColumnsAndTheArticleIsShown() {
        Sitting ines = ines().presses("down").sees("A Map Shows Where Aldmere");
        ines.presses("left").presses("up").sees("mussel-fishery · Tomas Reyes");
    }

    @Test
    void typingFiltersAndEscShowsAllAgain() {
        Sitting ines = ines().presses("/").types("reyes dam").sees("filter: reyes dam", "Cracks in the Upper");
        ines.doesNotSee("The Tram Reaches").presses("enter").doesNotSee("filter:");
        ines.presses("esc").sees("The Tram Reaches");
    }

    @Test
    void anArticleIsApprovedAndSeenInItsNewColumn() {
        Sitting bo = Sitting.of(newsroom, "bo", 120, 40);
        bo.presses("L").sees("approve tram-line", "nothing stands in the way", "what you looked at:");
        bo.types("Walked it.").presses("enter").sees("approve: The Tram Reaches the Hospital", "approved 5");
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        Sitting ines = ines().presses("/").types("chess").presses("enter L");
        ines.sees("submit chess-club", "What stands in the way:", "only an author submits it");
        ines.presses("enter").sees("something stands in the way").presses("esc").sees("draft 1");
    }

    @Test
    void publishingNeedsTheSlugAndNoOtherKey() {
        Sitting ines = ines().presses("/").types("language-school").presses("enter L");
        ines.sees("Type language-school to do it").presses("enter").sees("that is not language-school");
        ines.types("y").presses("enter").sees("that is not language-school").presses("backspace");
        ines.types("language-school").presses("enter").sees("publish: A escola", "live 1");
    }

    @Test
    void anotherPersonsMoveIsSeenAndTheLineUnderTheCursorStays() {
        Sitting ines = ines().presses("down");
        String line = ines.cursorRow();

        Sitting.of(newsroom, "bo", 80, 24).presses("L").presses("enter");
        ines.hears();

        assertThat(ines.cursorRow()).contains("A Map Shows");
        assertThat(line).contains("A Map Shows");
        ines.sees("in review 2", "approved 5");
    }

    @Test
    void helpListsTheKeysOfThePlaceAndDoesTheSelectedOne() {
        Sitting ines = ines().presses("?").sees("Keys of this place", "Move the article on");
        ines.types("sort").presses("enter").sees("sorted by the last move").doesNotSee("Keys of this place");
    }

    @Test
    void whatWasSaidCanBeReadAgain() {
        ines().presses("s").presses("down").doesNotSee("sorted by").presses("m").sees("sorted by the last move");
    }

    @Test
    void qLeavesAndEscDoesNot() {
        Sitting ines = ines().presses("esc").sees("q leaves");
        assertThat(ines.isOver()).isFalse();
        assertThat(ines.presses("q").isOver()).isTrue();
    }

    @Test
    void pastedTextRunsNoCommand() {
        Sitting ines = ines().sends("\u001b[200~q\rn\u001b[201~").sees("pasted text does nothing here");
        assertThat(ines.isOver()).isFalse();
    }

    @Test
    void anArticleIsGivenToAnotherWriter() {
        Sitting ines = ines().presses("/").types("chess").presses("enter a").sees("assign chess-club", "mara, samir");
        ines.types("nobody")
                .presses("enter")
                .sees("nobody is called that")
                .presses("ctrl-u")
                .types("tomas")
                .presses("enter");
        ines.sees("save: The Oldest Player", "chess-club · Tomas Reyes");
        ines.presses("z enter").sees("chess-club · Clara Nunes");
    }
}
