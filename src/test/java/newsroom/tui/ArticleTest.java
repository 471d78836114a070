package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.desk.Repository;
import newsroom.testing.Golden;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting reads(String slug, int columns, int rows) {
        return Sitting.of(newsroom, "ines", columns, rows)
                .presses("/")
                .types(slug)
                .presses("enter enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting ines = reads("chess", columns, rows);

        Golden.matches("tui/article-" + columns + "x" + rows + ".txt", ines.screen());
    }

    @Test
    void enterOpensItAtItsFirstWordsAndEscGoesBackToItsLineOnTheBoard() {
        Sitting ines = reads("tram", 120, 40).sees("Yuki Arden · 350 words · nothing found");
        assertThat(ines.cursorRow()).contains("From the last stop of the new tram line");
        ines.presses("esc");

        assertThat(ines.cursorRow()).contains("The Tram Reaches");
    }

    @Test
    void theTextFollowsFromFindingToFinding() {
        Sitting ines = reads("chess", 120, 40).presses("g");
        assertThat(ines.cursorRow()).startsWith("     1 ---");
        ines.presses("tab");
        assertThat(ines.cursorRow()).contains("│ ✗   22 No works-cited section");
        ines.presses("down enter");
        assertThat(ines.cursorRow()).contains("In Fuller Street they come");
    }

    @Test
    void itIsSubmittedAndWhatStandsInTheWayIsSaid() {
        reads("chess", 120, 40)
                .presses("S")
                .sees("submit chess-club", "only an author submits it")
                .presses("esc")
                .sees("findings 1");
        reads("tram", 120, 40)
                .presses("A")
                .sees("approve tram-line")
                .presses("enter")
                .sees("approve: The Tram Reaches", "● approved · Yuki");
    }

    @Test
    void everyMoveIsInTheHelp() {
        Sitting ines = reads("meadow", 120, 40).presses("?").types("release").presses("enter");
        ines.sees("release seagrass-study");
    }

    @Test
    void anotherPersonsEditIsSeenAndThePersonStaysAtTheSameWords() {
        Sitting ines = reads("tram", 80, 24).presses("down down down down");
        String line = ines.cursorRow();
        Sitting.of(newsroom, "bo", 80, 24).presses("/").types("tram").presses("enter L enter");
        ines.hears();

        ines.sees("● approved");
        assertThat(ines.cursorRow()).isEqualTo(line);
    }

    @Test
    void whereNothingIsHeardOfOthersDrawingAnewShowsWhatTheyDid() {
        Sitting ines = reads("tram", 80, 24);
        Sitting.of(newsroom, "bo", 80, 24).presses("/").types("tram").presses("enter L enter");

        ines.doesNotSee("● approved").presses("ctrl-l").sees("● approved");
    }

    @Test
    void aFindingIsFixedAndWrittenAtItsOwnPlace() {
        Sitting ines =
                reads("mussel", 120, 40).sees("findings 2", "tab f shows a fix").editsWith(file -> {});
        ines.presses("f").sees("nothing was found that can be fixed safely").presses("tab");
        assertThat(ines.screen()).contains("AFP. “Estuary Mussels Fetch Record Prices.”");
        ines.presses("e");
        assertThat(ines.editedLine()).isEqualTo(26);

        ines.presses("f")
                .sees("This puts 1 finding right", "[-AFP. -]")
                .presses("enter")
                .sees("save: Warm Water");
    }
}
