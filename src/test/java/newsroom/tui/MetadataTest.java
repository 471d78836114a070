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

final class MetadataTest {
    private final MemoryRepository newsroom = Sitting.rehearsal();
    private final String before = text();

    private Sitting opens(String person, int columns, int rows) {
        return Sitting.of(newsroom, person, columns, rows)
                .presses("/")
                .types("chess")
                .presses("enter enter");
    }

    private String text() {
        return newsroom.main()
                .file("articles/2026/11/chess-club/index.md", 1 << 20)
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminalAndSaysWhatIsWrong(int columns, int rows) {
        Sitting clara =
                opens("clara", columns, rows).presses("m tab tab ctrl-u").types("last May");

        Golden.matches("tui/metadata-" + columns + "x" + rows + ".txt", clara.screen());
        clara.presses("ctrl-s").sees("date: \"last May\" is no day");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theCursorStandsWhereItIsWrittenAndTheKeysAreAtHand() {
        Sitting clara = opens("clara", 120, 40).presses("m tab tab end").types("xx");

        assertThat(clara.beforeCursor()).endsWith("2026-11-22xx");
        clara.presses("enter").sees("date: \"2026-11-22xx\" is no day").presses("f1");
        clara.sees("Keys of this place", "Leave it; what was changed is kept").presses("esc esc");
    }

    @Test
    void onlyTheLinesThatWereChangedAreChanged() {
        Sitting clara = opens("clara", 120, 40).presses("m ctrl-u").types("A Cup at Last");
        clara.presses("tab end")
                .types("; Ines Ortega")
                .presses("down down down end")
                .types(", soup");
        clara.presses("enter tab enter").sees("save: The Oldest Player").sees("A Cup at Last");

        assertThat(text())
                .isEqualTo(before.replace(
                                "title: The Oldest Player Wins the Youngest Club’s First Cup", "title: A Cup at Last")
                        .replace("author: Clara Nunes", "author: [Clara Nunes, Ines Ortega]")
                        .replace("[sport, clubs]", "[sport, clubs, soup]"));
        clara.presses("m ctrl-s").sees("nothing was changed");
    }

    @Test
    void whatIsLeftIsKeptAndGoneOnWith() {
        Sitting clara = opens("clara", 120, 40).presses("m ctrl-u").types("A Cup at Last");
        clara.presses("esc").sees("is kept and not saved");
        assertThat(text()).isEqualTo(before);

        clara.sees("what you wrote is not saved")
                .presses("m")
                .sees("A Cup at Last")
                .presses("esc");
        clara.presses("s")
                .sees("You wrote this and it is not saved")
                .presses("enter")
                .sees("save: The Oldest");
        assertThat(text()).contains("title: A Cup at Last");
    }

    @Test
    void aCutLineTakesNothingAway() {
        Sitting clara = opens("clara", 120, 40).presses("m ctrl-u").types("A Cup at Last");
        clara.cutsTheLine();

        opens("clara", 120, 40).sees("it is not saved", "{+A+} Cup{+ at Last+}");
    }

    @Test
    void whenAnotherWasFasterBothAreKept() {
        Sitting clara = opens("clara", 120, 40).presses("m ctrl-u").types("A Cup at Last");
        opens("bo", 120, 40)
                .editsWith(file -> {
                    try {
                        Files.writeString(file, Files.readString(file).replace("nine boards", "ten boards"));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .presses("e")
                .sees("save: ");
        clara.presses("ctrl-s")
                .sees("Somebody else has changed the article")
                .presses("enter enter")
                .sees("save: ");

        assertThat(text()).contains("title: A Cup at Last", "ten boards");
    }

    @Test
    void messagesStayInReach() {
        opens("clara", 120, 40).presses("M").sees("What was said");
    }
}
