package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.desk.Repository;
import newsroom.testing.Golden;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting calendar() {
        return Sitting.of(newsroom, "ines", 120, 40).presses("c");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting ines = Sitting.of(newsroom, "ines", columns, rows).presses("c");

        Golden.matches("tui/calendar-" + columns + "x" + rows + ".txt", ines.screen());
    }

    @Test
    void theArrowsGoThroughTheWeekAndToOthers() {
        Sitting ines = calendar();
        assertThat(ines.cursorRow()).contains(">06:30");
        ines.presses("down").sees("The Meadow under the Ferry");
        ines.presses("right")
                .sees("Week 49, 2026-11-30", "nothing goes out", "2 before")
                .presses("T")
                .sees("Week 48");
    }

    @Test
    void anArticleIsOpenedAndEscComesBack() {
        calendar()
                .presses("enter")
                .sees("For eleven weeks the car park")
                .presses("esc")
                .sees("Week 48");
    }

    @Test
    void itIsScheduledAnewAndMovesToItsWeek() {
        Sitting ines = calendar()
                .presses("s")
                .sees("schedule hospital-parking")
                .types("2026-12-02 07:15")
                .presses("enter");
        ines.sees("1 after")
                .presses("right")
                .sees("Week 49", ">07:15")
                .presses("z enter")
                .sees("2 before");
    }

    @Test
    void whatCannotGoOutIsSaid() {
        Sitting ines = calendar()
                .presses(":")
                .types("hold")
                .presses("enter")
                .types("The lawyers.")
                .presses("enter");
        ines.sees("✗ it will not go out as it stands: held");
    }
}
