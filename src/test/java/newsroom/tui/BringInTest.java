package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.testing.Golden;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file becomes an article, named by its path on the board. */
final class BringInTest {
    private static final String HARBOUR = "Harbour Gets a Lift\n\nBy Tomas Reyes\n\nIt lifts two boats at once.\n";

    @TempDir
    Path home;

    private final MemoryRepository newsroom = Sitting.rehearsal();

    @BeforeEach
    void textsLieAtHome() throws IOException {
        Files.createDirectories(home.resolve("texts/old"));
        write("texts/harbour-lift.txt", HARBOUR);
        write("texts/harbour-notes.md", "# Notes\n");
        write("texts/.hidden.txt", "x");
        write("letter.txt", "Dear desk,\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text, UTF_8);
    }

    private Sitting opens(int columns, int rows) {
        return Sitting.of(newsroom, "tomas", columns, rows, home).presses("i");
    }

    private Sitting opens() {
        return opens(120, 40).sees("Bring in a file", "letter.txt", "texts/");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting tomas = opens(columns, rows).types("texts/hrabour").presses("enter");

        Golden.matches("tui/import-" + columns + "x" + rows + ".txt", tomas.screen());
    }

    @Test
    void tabCompletesAsAShellDoes() {
        Sitting tomas = opens().types("t").presses("tab").sees("texts/", "harbour-lift.txt", "old/");
        tomas.doesNotSee(".hidden.txt").types("h").presses("tab").sees("texts/harbour-", "harbour-notes.md");
        tomas.types("l").presses("tab").doesNotSee("harbour-notes.md").presses("enter");
        tomas.sees("create: Harbour Gets a Lift");
    }

    @Test
    void theNewArticleIsOpenedAndSelectedOnTheBoardAndWhatCouldNotBePlacedIsSaid() {
        Sitting tomas = opens().types("~/texts/harbour-lift.txt").presses("enter");
        tomas.sees("Brought in", "harbour-lift.txt is in", "no date was found").presses("enter");
        tomas.sees("It lifts two boats at once.", "findings");

        tomas.presses("esc").sees("harbour-gets-a-lift · Tomas Reyes");
        assertThat(tomas.cursorRow()).contains("Harbour Gets a Lift");
    }

    @Test
    void theArrowsAndEnterAreEnough() {
        Sitting tomas = opens().presses("down").sees("letter.txt").presses("down enter");
        tomas.sees("harbour-lift.txt").presses("down enter").sees("create: Harbour Gets a Lift");
    }

    @Test
    void whatIsWrongIsSaidAndThePathStaysToBeMended() throws IOException {
        write("broken.md", "---\ntitle: [never closed\n---\n\nText\n");
        Files.write(home.resolve("picture.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
        try (RandomAccessFile huge =
                new RandomAccessFile(home.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(17L << 20);
        }

        Sitting tomas = opens().presses("enter").sees("no file is named");
        tomas.types("nowhere.txt").presses("enter").sees("✗ there is no file nowhere.txt");
        tomas.presses("ctrl-u").types("broken.md").presses("enter").sees("✗ broken.md:3: ", "Mend that");
        tomas.presses("ctrl-u").types("picture.txt").presses("enter").sees("✗ picture.txt:1: ");
        tomas.presses("ctrl-u").types("huge.txt").presses("enter").sees("the most that is read");
        tomas.presses("ctrl-u")
                .types("texts")
                .presses("enter")
                .sees("harbour-lift.txt")
                .doesNotSee("the most that is read");
        tomas.presses("esc").doesNotSee("Bring in a file").presses("m").doesNotSee("create:");
    }

    @Test
    void aPastedPathIsTextAndWaitsForEnter() {
        Sitting tomas = opens().pastes("texts/harbour-lift.txt\rq\r").sees("texts/harbour-lift.txt q");
        tomas.presses("enter").sees("there is no file").presses("ctrl-u");
        tomas.pastes("texts/harbour-lift.txt\n")
                .sees("Bring in a file")
                .presses("enter")
                .sees("create: Harbour");
    }

    @Test
    void namesThatCannotBeTypedAreNotOffered() throws IOException {
        write("evil\u001b[2J.txt", "x");
        write("evil\u202e.txt", "x");

        opens().types("evil").sees("no file begins like this");
    }
}
