package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.testing.Golden;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written arrives, whatever becomes of the editor, the line and the others. */
final class WritingTest {
    private final MemoryRepository newsroom = Sitting.rehearsal();

    private Sitting opens(String person, int columns, int rows) {
        return opens(Sitting.of(newsroom, person, columns, rows), "chess");
    }

    private static Sitting opens(Sitting sitting, String article) {
        return sitting.presses("/").types(article).presses("enter enter");
    }

    private String text() {
        return newsroom.main()
                .file("articles/2026/11/chess-club/index.md", 1 << 20)
                .orElseThrow()
                .text();
    }

    @Test
    void whatIsWrittenInTheEditorIsSavedWhenItIsClosed() {
        Sitting clara = opens("clara", 120, 40).editsWith(Writes.replacing("nine boards", "ten boards"));
        clara.presses("e").sees("save: The Oldest Player", "ten boards");

        assertThat(text()).contains("ten boards");
        clara.editsWith(file -> {}).presses("e").sees("nothing was changed").doesNotSee("not saved");
    }

    @Test
    void whatWasJustWrittenIsSubmittedAtOnce() {
        Sitting tomas = opens(Sitting.of(newsroom, "tomas", 120, 40), "bus-strike");
        tomas.editsWith(file -> {
                    Writes.replacing("four mornings", "five mornings").accept(file);
                    tomas.typesAhead("S");
                })
                .presses("e")
                .sees("submit bus-strike", "nothing stands in the way")
                .presses("enter")
                .sees("submit: Bus Drivers");
    }

    @Test
    void whatAKilledEditorLeftIsThereAtTheNextSitting() {
        Sitting clara = opens("clara", 120, 40).editsWith(Writes.killed(Writes.replacing("nine boards", "ten boards")));
        clara.presses("e").sees("the editor ended with 137").presses("esc").sees("what you wrote is not saved");
        clara.presses("q");
        assertThat(text()).contains("nine boards");

        opens("bo", 120, 40).doesNotSee("not saved");
        opens("clara", 80, 24)
                .sees("You wrote this and it is not saved", "1 change", "{+ten+}")
                .presses("enter")
                .sees("save: The Oldest Player")
                .doesNotSee("not saved");
        assertThat(text()).contains("ten boards");
    }

    @Test
    void aCutLineTakesNothingAway() {
        Sitting clara = opens("clara", 120, 40);
        clara.editsWith(file -> {
                    Writes.replacing("nine boards", "ten boards").accept(file);
                    clara.cutsTheLine();
                })
                .presses("e");

        assertThat(clara.isOver()).isTrue();
        opens("clara", 120, 40).sees("it is not saved").presses("esc").sees("not saved; s shows it");
    }

    @Test
    void somebodyElseWasFasterElsewhereAndBothAreKept() {
        Sitting clara = meetsAnother("Rhea Solano, who had lost none", "Rhea Solano, who had won all");
        clara.sees("Somebody else has changed the article since").presses("enter");
        clara.sees("both are kept; look at it and save it", "You wrote this")
                .presses("enter")
                .sees("save: ");

        assertThat(text()).contains("ten boards", "who had won all");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void aConflictFitsTheTerminal(int columns, int rows) {
        Sitting clara = meetsAnother("nine boards", "eleven boards", columns, rows);

        Golden.matches("tui/conflict-" + columns + "x" + rows + ".txt", clara.screen());
    }

    @Test
    void somebodyElseWasFasterInTheSameLineAndBothAreKeptBetweenMarks() {
        Sitting clara = meetsAnother("nine boards", "eleven boards").presses("b");
        clara.sees("both are kept, and clash in 1 place", "Both texts are here between marks");
        clara.editsWith(Writes.text(text -> {
                    assertThat(text).contains("<<<<<<< yours", "ten boards", "=======", "eleven boards");
                    return text.replaceAll("(?s)<<<<<<< yours\n(.*?)=======\n.*?>>>>>>> theirs\n", "$1");
                }))
                .presses("enter")
                .sees("save: ");

        assertThat(text()).contains("ten boards").doesNotContain("eleven", "<<<<");
    }

    @Test
    void whatIsDiscardedLiesOnDiskForOnce() throws IOException {
        Sitting clara =
                meetsAnother("nine boards", "eleven boards").presses("x").sees("discarded; it is kept in");
        String message = clara.session()
                .messages()
                .get(clara.session().messages().size() - 1)
                .text();
        Path kept = Path.of(message.replaceAll(".*kept in (.*) until.*", "$1"));

        assertThat(Files.readString(kept)).contains("ten boards");
        clara.doesNotSee("not saved");
        opens("clara", 80, 24).sees("eleven boards").doesNotSee("not saved");
    }

    private Sitting meetsAnother(String old, String other) {
        return meetsAnother(old, other, 120, 40);
    }

    /** Clara changes the number of boards; while her editor is open, Bo changes something. */
    private Sitting meetsAnother(String old, String other, int columns, int rows) {
        return opens("clara", columns, rows)
                .editsWith(file -> {
                    opens("bo", 120, 40)
                            .editsWith(Writes.replacing(old, other))
                            .presses("e")
                            .sees("save: ");
                    Writes.replacing("nine boards", "ten boards").accept(file);
                })
                .presses("e");
    }

    @Test
    void aTextThatCannotBeReadIsRefusedAndKept() {
        Sitting clara = opens("clara", 120, 40).editsWith(Writes.replacing("title: The", "title: [The"));
        clara.presses("e").sees("index.md:", "Mend that line").presses("esc").sees("not saved; s shows it");
        clara.editsWith(Writes.replacing("title: [The", "title: The"))
                .presses("e")
                .sees("nothing was changed")
                .doesNotSee("not saved");
    }

    @Test
    void whatNanoKeptWhenItWasKilledIsSaid() {
        Sitting clara = opens("clara", 120, 40).editsWith(Writes.killed(file -> {
            try {
                Files.writeString(file.resolveSibling("index.md.save"), "more");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }));
        clara.presses("e esc s").sees("kept something for itself", "index.md.save");
    }
}
