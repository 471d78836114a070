package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newsroom.desk.Repository;
import newsroom.testing.Golden;
import newsroom.testing.MemoryStorage;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first time in a newsroom that was just made. */
final class FirstStepsTest {
    private final Repository newsroom = Sitting.founded(new MemoryStorage(Optional.empty()), Path.of("nowhere"));

    private Sitting tomas() {
        return Sitting.of(newsroom, "tomas", 80, 24).sees("There is no article here yet", "Bring in a file");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting tomas = Sitting.of(newsroom, "tomas", columns, rows);

        Golden.matches("tui/first-" + columns + "x" + rows + ".txt", tomas.screen());
    }

    @Test
    void eachKeyDoesWhatItsLineSays() {
        tomas().presses("i").sees("no file begins like this").presses("esc").sees("no article here");
        tomas().presses("?").sees("Keys of this place").presses("esc").sees("no article here");
        tomas().presses("n")
                .types("The First")
                .presses("enter")
                .sees("create: The First")
                .doesNotSee("no article");
    }

    @Test
    void theArrowsAndEnterDoTheSame() {
        tomas().presses("down down down enter").sees("Keys of this place");
        Sitting tomas =
                tomas().presses("enter").types("The First").presses("enter").sees("create: The First");
        assertThat(tomas.cursorRow()).contains("The First");
    }

    @Test
    void aNewsroomToTryIsVisitedAndOneComesBack() {
        Sitting tomas = tomas().presses("d").sees("you are back; the one to try lies in nowhere", "no article here");

        assertThat(tomas.line()).endsWith("given back", "visited the demo", "taken");
    }

    @Test
    void anotherPersonsArticleIsSeenAtOnce(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("bees.txt"), "Bees Hum\n\nBy Ines Ortega\n\nThey hum.\n");
        Sitting tomas = tomas();
        Sitting.of(newsroom, "ines", 80, 24, home)
                .presses("i")
                .types("bees.txt")
                .presses("enter");

        tomas.hears().sees("Bees Hum").doesNotSee("no article here");
    }
}
