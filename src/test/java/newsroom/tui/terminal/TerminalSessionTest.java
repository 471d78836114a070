package newsroom.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import newsroom.tui.view.Size;
import org.junit.jupiter.api.Test;

/** The terminal around the screen: taken, left to others for a while, and given back. */
final class TerminalSessionTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting ines() {
        return Sitting.of(newsroom, "ines", 120, 40);
    }

    @Test
    void theTerminalIsTakenAndGivenBackAsItWas() {
        Sitting ines = ines();
        assertThat(ines.glass().modes()).startsWith("?1049h ?2004h 8l ");

        ines.presses("q").leaves();

        assertThat(ines.glass().modes()).endsWith("8h ?2004l ?25h ?1049l ");
        assertThat(ines.line()).containsExactly("taken", "given back");
    }

    @Test
    void aKeyThatComesInPiecesMovesTheCursor() {
        Sitting ines = ines();
        ines.sendsWithoutRest("\u001b").sends("[B");

        assertThat(ines.cursorRow()).contains("A Map Shows");
    }

    @Test
    void aResizeDrawsAnew() {
        ines().resizes(60, 15)
                .sees("13 of 14 articles", "? help")
                .resizes(120, 40)
                .sees("changes requested 1")
                .resizes(1, 1)
                .resizes(7, 3)
                .resizes(80, 24)
                .sees("13 of 14 articles");
    }

    @Test
    void ctrlLDrawsWhatSomethingElseHasOverwritten() {
        Sitting ines = ines();
        String before = ines.screen();
        ines.glass().resize(new Size(120, 40));
        assertThat(ines.screen()).isNotEqualTo(before);

        assertThat(ines.presses("ctrl-l").screen()).isEqualTo(before);
    }

    @Test
    void comingBackFromAStopTakesTheTerminalAgainAndDrawsAnew() {
        Sitting ines = ines();
        String before = ines.screen();
        ines.glass().resize(new Size(120, 40));
        ines.resumes();

        assertThat(ines.screen()).isEqualTo(before);
        assertThat(ines.line()).containsExactly("taken", "taken");
    }

    @Test
    void whoeverStopsTheScreenHasTheTerminalUntilItGoesOn() {
        Sitting ines = ines();
        String before = ines.screen();

        ines.presses("ctrl-z");

        assertThat(ines.line()).containsExactly("taken", "given back", "stopped", "taken");
        assertThat(ines.screen()).isEqualTo(before);
    }

    @Test
    void anEditorHasTheTerminalToItself() {
        Sitting ines = ines();
        ines.editsWith(file -> assertThat(ines.line()).endsWith("given back"));
        String before = ines.screen();

        ines.edits(Path.of("x.md"));

        assertThat(ines.line()).containsExactly("taken", "given back", "taken");
        assertThat(ines.screen()).isEqualTo(before);
    }

    @Test
    void anEditorThatIsMissingIsSaidAndTheScreenStaysUp() {
        Sitting ines = ines();
        ines.editsWith(file -> {
            throw Problem.usage("cannot start the editor: no such program", "Name another in $VISUAL");
        });
        ines.edits(Path.of("x.md"));

        ines.sees("cannot start the editor", "Name another in $VISUAL")
                .presses("esc")
                .sees("in review 3");
        assertThat(ines.line()).endsWith("taken");
    }

    @Test
    void nothingIsSentWhileNothingHappens() {
        Sitting ines = ines();
        long before = ines.bytes();
        ines.hears();

        assertThat(ines.bytes()).isEqualTo(before);
    }

    @Test
    void theFirstFrameAndAMovingCursorSendLittle() {
        Sitting ines = ines();
        assertThat(ines.bytes()).isLessThan(10_000);

        long before = ines.bytes();
        for (int i = 0; i < 10; i++) {
            ines.pressesWithoutRest("down").pressesWithoutRest("up");
        }
        assertThat((ines.bytes() - before) / 20).isLessThan(250);
    }

    @Test
    void aHangupEndsTheSession() {
        assertThat(ines().hangsUp().isOver()).isTrue();
    }
}
