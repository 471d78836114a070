package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.desk.Repository;
import newsroom.testing.Golden;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HistoryTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting history(String article) {
        return history(article, 120, 40);
    }

    private Sitting history(String article, int columns, int rows) {
        return Sitting.of(newsroom, "ines", columns, rows)
                .presses("/")
                .types(article)
                .presses("enter t");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting ines = history("dam-inspection", columns, rows).presses("up up");

        Golden.matches("tui/history-" + columns + "x" + rows + ".txt", ines.screen());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void theAuditFitsTheTerminal(int columns, int rows) {
        Sitting ines = history("dam-inspection", columns, rows).presses("a");

        Golden.matches("tui/audit-" + columns + "x" + rows + ".txt", ines.screen());
    }

    @Test
    void whatAnEventSaysAndDidIsShownBesideIt() {
        Sitting ines = history("dam-inspection").presses("g down down");
        ines.sees(
                "> The longest is 4.2 metres long", "The longest, or all three together?", "the text stayed as it was");
    }

    @Test
    void theLastLineSaysWhatHasBecomeOfTheApproval() {
        history("tree-heat-map").sees("so the approval of Mara Okafor no\n", "longer holds");
    }

    @Test
    void twoEventsAreComparedAndEscComesBack() {
        Sitting ines = history("dam-inspection").presses("/").types("publish").presses("enter");
        ines.presses("d").sees("marked; d on another event").presses("up d");
        ines.sees("publish by ines → publish by bo", "~ The cracks", "[-4.2-]{+2.4+}")
                .presses("esc")
                .sees("filter");
        ines.presses("esc").sees("Tomas Reyes began it");
    }

    @Test
    void anOldTextIsBroughtBackAsASaveAndUndone() {
        Sitting ines = history("tree-heat-map")
                .presses("G b")
                .sees("that is the text as it is now")
                .presses("esc");
        ines.presses("g down down b").sees("bring back tree-heat-map", "becomes the text, as a save in your name");
        ines.presses("enter").sees("save: A Map").presses("G");
        ines.sees("so the approval of Mara Okafor holds\n", "again", "Brings back the text of 2026");
        ines.presses("z").sees("Its text becomes what it was before").presses("enter G");
        ines.sees("so the approval of Mara Okafor no longer\n", "holds", "Takes back: save");
    }

    @Test
    void tabGoesToTheTextAndBack() {
        Sitting ines = history("dam-inspection").presses("up up tab ]");
        ines.presses("u")
                .sees("what changed is shown line by line")
                .presses("esc")
                .sees("history dam-inspection  tab text");
    }

    @Test
    void whatWentOutIsProven() {
        Sitting ines = history("dam-inspection").presses("a").sees("2 of 2 changes of live proven");
        ines.sees("✓ proven", "dam-inspection v2", "Approved by bo on");
        Sitting board = Sitting.of(newsroom, "ines", 120, 40)
                .presses(":")
                .types("audit")
                .presses("enter");
        assertThat(board.screen()).contains("school-meals v1", "river-swimming retracted");
    }
}
