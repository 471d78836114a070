package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.util.List;
import newsroom.desk.Change;
import newsroom.model.Blob;
import newsroom.model.Signature;
import newsroom.testing.Golden;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorksCitedTest {
    private static final String PATH = "articles/2026/11/weir-report/index.md";
    private static final String TEXT = """
            ---
            id: "20261120-w3r7qd"
            title: The weir that nobody owns
            author: Clara Nunes
            date: 2026-11-20
            desk: news
            ---

            The weir leaks, an engineer wrote forty years ago (Baptiste 88). It has leaked since, and the county has
            known it for as long (Baptiste 91; “Minutes of the River Board”).

            ## Works Cited

            Baptiste, Noor. *Small Weirs*. Gable Press, 1986, pp. 80–95.

            “Minutes of the River Board.” *Aldmere City Council*, October 21, 2025, <https://council.example.org/river/minutes?utm_source=mail>.

            Abiodun, Walter. *Walls in Water*. Gable Press, 2001.
            """;

    private final MemoryRepository newsroom = Sitting.rehearsal();

    private Sitting clara(int columns, int rows) {
        newsroom.commit(
                new Signature("Clara Nunes", "clara@aldmere.example"),
                ZonedDateTime.now(Sitting.NOON),
                "Begin the weir",
                List.of(new Change.Edit.Put(PATH, Blob.of(TEXT.getBytes(UTF_8)))));
        return opens("clara", columns, rows).presses("w");
    }

    private Sitting opens(String person, int columns, int rows) {
        return Sitting.of(newsroom, person, columns, rows)
                .presses("/")
                .types("weir")
                .presses("enter enter");
    }

    private static void goesDownTo(Sitting sitting, String words) {
        for (int i = 0; i < 40 && !sitting.cursorRow().contains(words); i++) {
            sitting.presses("down");
        }
        assertThat(sitting.cursorRow()).contains(words);
    }

    private String text() {
        return newsroom.main().file(PATH, 1 << 20).orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting clara = clara(columns, rows).presses("down");

        Golden.matches("tui/works-cited-" + columns + "x" + rows + ".txt", clara.screen());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void anEntryIsAskedForFieldByField(int columns, int rows) {
        Sitting clara =
                clara(columns, rows).presses("a").types("Rivers and Weirs").presses("enter");
        clara.types("Ek, Bo")
                .presses("up up down down down tab tab tab tab tab tab tab")
                .types("last May");
        clara.presses("enter").sees("Date: the date \"last May\" is not one");

        Golden.matches("tui/entry-" + columns + "x" + rows + ".txt", clara.screen());
    }

    @Test
    void anEntryIsTakenApartWithItsUses() {
        Sitting clara = clara(120, 40);

        clara.sees("Works Cited, line 12 · 3 entries · 1 never cited");
        clara.sees("author     Baptiste, Noor", "title      Small Weirs", "publisher  Gable Press", "date       1986");
        clara.sees("line 9, parenthetical: (Baptiste 88)", "line 10, parenthetical: ");
        clara.presses("G").sees("used       nowhere");
    }

    @Test
    void itGoesToWhereAnEntryIsUsedAndToWhereItStands() {
        Sitting clara = clara(120, 40).presses("tab");
        goesDownTo(clara, "(Baptiste 88)");
        clara.presses("enter").sees("Clara Nunes · ");
        assertThat(clara.cursorRow()).contains("The weir leaks");

        clara.presses("w G enter");
        assertThat(clara.cursorRow()).contains("Abiodun, Walter");
    }

    @Test
    void onlyWhatIsNeverCitedOrHasFindingsIsShown() {
        Sitting clara = clara(120, 40);

        clara.presses("u").sees("only never cited", "Abiodun").doesNotSee("Baptiste, Noor. *");
        clara.presses("!").sees("never cited, with findings").presses("u");
        clara.sees("only with findings", "Minutes of the River").presses("!").doesNotSee(" only ");
    }

    @Test
    void aFixIsShownBeforeItIsMade() {
        Sitting clara = clara(120, 40)
                .presses("down f")
                .sees("Nothing is changed yet", "Oct.")
                .presses("esc");
        assertThat(text()).contains("October 21");

        clara.presses("f enter").sees("save: The weir");
        assertThat(text()).contains("21 Oct. 2025").doesNotContain("utm_source");
        clara.presses("f").sees("no fix is known for this");
    }

    @Test
    void oneFindingOfAnEntryIsFixedAlone() {
        Sitting clara = clara(120, 40).presses("down tab");
        goesDownTo(clara, "NR215");
        clara.presses("f enter").sees("save: ");

        assertThat(text()).contains("October 21").doesNotContain("utm_source");
    }

    @Test
    void theEntriesAreSorted() {
        Sitting clara = clara(120, 40)
                .presses("G")
                .sees("! NR216")
                .presses("s")
                .sees("This moves")
                .presses("enter");

        assertThat(text().indexOf("Abiodun, Walter")).isLessThan(text().indexOf("Baptiste, Noor"));
        clara.presses("s").sees("the entries are in order");
    }

    @Test
    void anEntryIsAddedAtItsPlaceAndWhatIsWrongIsSaid() {
        Sitting clara =
                clara(120, 40).presses("a").types("The Dam").presses("enter").types("Ek, Bo; Hill, Li");
        clara.presses("ctrl-s").sees("does not say where it appeared").presses("esc");
        clara.sees("The Dam", "Ek, Bo; Hill, Li").presses("esc").doesNotSee("Hill, Li");
        clara.presses("esc")
                .sees("an entry that you began is not added")
                .presses("a")
                .sees("Ek, Bo; Hill, Li");
        for (int i = 0; i < 8; i++) {
            clara.presses("tab");
        }
        clara.types("Oxford UP")
                .presses("enter")
                .types("2011")
                .presses("ctrl-s")
                .sees("save: The weir");

        assertThat(text()).contains("Ek, Bo, and Li Hill. *The Dam*. Oxford UP, 2011.");
        assertThat(clara.cursorRow()).contains("Ek, Bo, and Li Hill");
        clara.presses("a").types("The Dam").presses("enter").types("Ek, Bo; Hill, Li");
        clara.presses("tab tab tab tab tab tab tab tab")
                .types("Oxford UP")
                .presses("ctrl-s")
                .sees("listed already");
    }

    @Test
    void anEntryIsWrittenAnew() {
        Sitting clara = clara(120, 40)
                .presses("G e backspace")
                .types(", 2nd ed.")
                .presses("enter")
                .sees("save: ");

        assertThat(text()).contains("Gable Press, 2001, 2nd ed.");
        clara.presses("e enter").sees("nothing was changed");
    }

    @Test
    void whoeverWritesAnEntryAnewLosesNothingWhenAnotherWasFaster() {
        Sitting clara = clara(120, 40).presses("G e").types(" Second printing.");
        opens("bo", 120, 40)
                .editsWith(file -> {
                    try {
                        Files.writeString(file, Files.readString(file).replace("forty years", "fifty years"));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .presses("e")
                .sees("save: ");
        clara.presses("enter")
                .sees("Somebody else has changed the article")
                .presses("enter enter")
                .sees("save: ");

        assertThat(text()).contains("fifty years", "Second printing.");
    }

    @Test
    void theAddressIsShownInFull() {
        Sitting clara = clara(60, 15).presses("down o");

        clara.sees("Address", "https://council.example.org/river/minutes?utm_source")
                .presses("esc up o");
        clara.sees("this entry has no address");
    }

    @Test
    void anArticleWithoutAListSaysHowToBeginOne() {
        Sitting.of(newsroom, "clara", 80, 24)
                .presses("/")
                .types("chess")
                .presses("enter enter w")
                .sees("no works cited · 0 entries", "There is no entry yet; a adds one")
                .presses("a")
                .types("Rules of Chess")
                .presses("tab tab tab tab tab tab tab tab tab")
                .types("FIDE")
                .presses("ctrl-s")
                .sees("save: ", "*Rules of Chess*. FIDE.");
    }

    @Test
    void theEditorBeginsAtTheEntryAndAtThePlaceInTheText() {
        Sitting clara = clara(120, 40).editsWith(file -> {}).presses("down E");
        assertThat(clara.editedLine()).isEqualTo(lineOf("“Minutes of the River Board.”"));

        clara.presses("tab");
        goesDownTo(clara, "used");
        clara.presses("E");
        assertThat(clara.editedLine()).isEqualTo(lineOf("known it for as long"));
        clara.presses("enter e");
        assertThat(clara.editedLine()).isEqualTo(lineOf("known it for as long"));
    }

    private static int lineOf(String words) {
        return 1
                + (int) TEXT.substring(0, TEXT.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
