package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import newsroom.testing.Golden;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixesTest {
    private final MemoryRepository newsroom = Sitting.rehearsal();

    /** Clara has put something into her text that can be put right without her. */
    private Sitting clara(int columns, int rows) {
        return Sitting.of(newsroom, "clara", columns, rows)
                .presses("/")
                .types("chess")
                .presses("enter enter")
                .editsWith(file -> {
                    try {
                        Files.writeString(
                                file, Files.readString(file).replace("The club meets", "The\u00a0club\u00a0meets"));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .presses("e");
    }

    private String text() {
        return newsroom.main()
                .file("articles/2026/11/chess-club/index.md", 1 << 20)
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void whatWouldBecomeOfTheTextIsShownFirst(int columns, int rows) {
        Sitting clara = clara(columns, rows).presses("f");

        Golden.matches("tui/fixes-" + columns + "x" + rows + ".txt", clara.screen());
    }

    @Test
    void enterMakesThemAndEscDoesNot() {
        Sitting clara =
                clara(120, 40).presses("f").sees("Nothing is changed yet").presses("esc");
        assertThat(text()).contains("The\u00a0club");
        clara.presses("f enter").sees("save: The Oldest Player");

        assertThat(text()).contains("The club meets");
        clara.presses("f").sees("nothing was found that can be fixed safely");
    }
}
