package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Workplace;
import newsroom.model.State;
import newsroom.testing.MemoryStorage;
import newsroom.testing.Shared;
import newsroom.testing.Syria;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference article from the file that a writer brings in to the readers, told from three chairs. */
final class WriterStoryTest {
    private static final String SLUG = "syrian-peace-talks-in-kazakhstan";
    private static final String OFFICIAL = "According to an anonymous rebel official";
    private static final String NAMED = "According to an anonymous official of the rebels’ delegation";

    private final Repository newsroom = Sitting.founded(new MemoryStorage(Optional.empty()), Path.of("nowhere"));

    private Desk desk() {
        return new Desk(newsroom, new Workplace(Sitting.NOON, new Random(5), Optional.of("ines"), Optional.empty()));
    }

    private State state() {
        return desk().reading().sheet(SLUG).state();
    }

    private String text() {
        return desk().reading().dossier(SLUG).text().source().text();
    }

    /** The editor's repair, with the line that says which article it is. */
    private static Consumer<Path> repairing() {
        return Writes.text(before -> {
            String id = before.lines()
                    .filter(line -> line.startsWith("id:"))
                    .findFirst()
                    .orElseThrow();
            return Syria.repaired().replaceFirst("---\n", "---\n" + id + "\n");
        });
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void theReferenceArticleIsBroughtInPutRightReviewedAndPublished(int columns, int rows) {
        Sitting gabriel = Sitting.of(newsroom, "gabriel", columns, rows, Shared.path("fixtures"));
        gabriel.sees("There is no article here yet")
                .presses("i")
                .types("syria.txt")
                .presses("enter");
        gabriel.sees("Brought in", "no date was found").presses("enter");
        gabriel.sees("After years of civil war in Syria").presses("tab");
        gabriel.sees("No publication date", "22").presses("down").sees("No-break space");
        gabriel.presses("G").sees("WordPress");

        gabriel.presses("f").sees("This puts 7 findings right").presses("enter").sees("save: Syrian Peace Talks");
        assertThat(text()).contains("## Works Cited", "Al Jazeera.").doesNotContain("Leave a Reply");
        gabriel.presses("S")
                .sees("stands in the way")
                .presses("enter")
                .sees("something stands in")
                .presses("esc");
        gabriel.editsWith(repairing())
                .presses("e")
                .sees("save: Syrian")
                .presses("tab")
                .sees("nothing was found in it");
        gabriel.presses("S").sees("Reviewers are asked").presses("enter").sees("submit: Syrian");
        assertThat(state()).isEqualTo(State.IN_REVIEW);

        Sitting mara = Sitting.of(newsroom, "mara", columns, rows).presses("r").sees("the whole text");
        for (int i = 0; i < 50 && !mara.cursorRow().contains(OFFICIAL); i++) {
            mara.presses("down");
        }
        mara.presses("c")
                .sees("comment:")
                .types("Whose official?")
                .presses("enter")
                .sees("1 open thr");
        mara.presses("}").sees("Mara Okafor, open", "Whose official?");
        mara.presses("X enter")
                .sees("it needs an answer")
                .types("Say whose official that is.")
                .presses("enter");
        mara.sees("↩ changes requested");

        gabriel.hears()
                .sees("changes requested")
                .presses("R")
                .sees("1 open thread")
                .presses("} r");
        gabriel.types("The delegation's; it says so now.")
                .presses("enter")
                .sees("Gabriel Morris:")
                .presses("esc");
        gabriel.editsWith(Writes.replacing(OFFICIAL, NAMED)).presses("e").sees("save: Syrian");
        gabriel.presses("S enter").sees("submit: Syrian");

        mara.hears().sees("1 change ·").presses("g ]");
        assertThat(mara.cursorRow()).contains("an anonymous");
        mara.presses("g } x").sees("0 open thr").presses("A");
        mara.types("Whose it is is said.").presses("enter").sees("● approved");

        Sitting ines = Sitting.of(newsroom, "ines", columns, rows).presses("L").sees("Readers see exactly this text");
        ines.presses("enter")
                .sees("that is not " + SLUG)
                .types(SLUG)
                .presses("enter")
                .sees("publish: Syrian", "live");
        assertThat(state()).isEqualTo(State.LIVE);
        assertThat(text()).contains(NAMED);
        gabriel.hears().sees("★ live");
    }

    /** Somebody who knows the arrows, Enter, Esc and {@code ?}, and types only where they are asked something. */
    private record Beginner(Sitting sitting) {
        private static final Set<String> KNOWN = Set.of("up", "down", "left", "right", "enter", "esc", "?");
        private static final int MOST_LINES = 60;

        Beginner presses(String keys) {
            assertThat(KNOWN).contains(keys.split(" ", -1));
            sitting.presses(keys);
            return this;
        }

        Beginner answers(String text) {
            assertThat(sitting.place()).isIn("prompt", "move", "import");
            sitting.types(text).presses("enter");
            return this;
        }

        /** Goes down to a line. */
        Beginner downTo(String line) {
            for (int i = 0; i < MOST_LINES && !sitting.selected().contains(line); i++) {
                presses("down");
            }
            assertThat(sitting.selected()).contains(line);
            return this;
        }

        Beginner upToTheTop() {
            for (int i = 0; i < MOST_LINES; i++) {
                presses("up");
            }
            return this;
        }

        /** Finds in the help what can be done here, and does it. */
        Beginner does(String help) {
            return presses("?").sees("Keys of this place").downTo(help).presses("enter");
        }

        Beginner sees(String... texts) {
            sitting.sees(texts);
            return this;
        }
    }

    private Beginner beginner(String person, int columns, int rows) {
        return new Beginner(Sitting.of(newsroom, person, columns, rows, Shared.path("fixtures")));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void whoKnowsOnlyTheArrowsEnterEscAndHelpGetsThereToo(int columns, int rows) {
        Beginner gabriel =
                beginner("gabriel", columns, rows).downTo("Bring in a file").presses("enter");
        gabriel.answers("syria.txt").sees("Brought in").presses("enter").does("Fix what can be fixed safely");
        gabriel.sees("This puts 7 findings right").presses("enter").sees("save: Syrian");
        gabriel.sitting().editsWith(repairing());
        gabriel.does("Write in it")
                .sees("save: Syrian")
                .does("Submit it")
                .presses("enter")
                .sees("submit: Syrian");

        Beginner mara =
                beginner("mara", columns, rows).does("Read what changed").downTo(OFFICIAL);
        mara.does("Comment on").answers("Whose official?").sees("1 open thr");
        mara.does("Go to the next thread").sees("Mara Okafor, open", "Whose official?");
        mara.does("Request changes").answers("Say whose official that is.").sees("changes requested");

        gabriel.sitting().hears().editsWith(Writes.replacing(OFFICIAL, NAMED));
        gabriel.does("Read what changed").downTo("Mara Okafor, open").does("Answer");
        gabriel.answers("The delegation's.").sees("Gabriel Morris:").presses("esc");
        gabriel.does("Write in it")
                .sees("save: Syrian")
                .does("Submit it")
                .presses("enter")
                .sees("submit: Syrian");

        mara.sitting().hears();
        mara.sees("1 change ·")
                .upToTheTop()
                .downTo("Mara Okafor, open")
                .does("Settle")
                .sees("0 open");
        mara.does("Approve exactly this text").answers("Said now.").sees("approved");

        Beginner ines =
                beginner("ines", columns, rows).does("Move the article on").sees("There is no way back");
        ines.presses("enter").sees("that is not " + SLUG).answers(SLUG).sees("publish: Syrian");
        assertThat(state()).isEqualTo(State.LIVE);
    }
}
