package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import newsroom.desk.Repository;
import newsroom.git.GitStorage;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written arrives, in a real repository with its files on disk, whatever lies there and whoever was faster. */
final class DiskStoryTest {
    private static final String BEES =
            "Bees Hum\n\nBy Tomas Reyes\n\nThe town hall has nine hives. They hum.\n\nIt rains.\n";

    @TempDir
    Path home;

    private Repository newsroom;
    private Repository elsewhere;

    @BeforeEach
    void tomasBringsAnArticleIn() throws IOException {
        Sitting.founded(new GitStorage(), home.resolve("desk")).close();
        newsroom = new GitStorage().open(home.resolve("desk"));
        elsewhere = new GitStorage().open(home.resolve("desk"));
        Files.writeString(home.resolve("bees.txt"), BEES);
        tomas().presses("i").types("bees.txt").presses("enter").sees("create: Bees Hum");
    }

    @AfterEach
    void close() {
        newsroom.close();
        elsewhere.close();
    }

    private Sitting tomas() {
        return Sitting.of(newsroom, "tomas", 100, 30, home);
    }

    private Sitting opens() {
        return tomas().presses("enter");
    }

    private Path file() {
        try (Stream<Path> files = Files.walk(home.resolve("desk/articles"))) {
            return files.filter(each -> each.endsWith("index.md")).findFirst().orElseThrow();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private String onDisk() throws IOException {
        return Files.readString(file());
    }

    private String committed() {
        String path = home.resolve("desk").relativize(file()).toString();
        return newsroom.main().file(path, 1 << 20).orElseThrow().text();
    }

    /** Tomas makes ten hives of nine; while his editor is open, Ines changes something from another clone of the screen. */
    private Sitting meetsInes(String old, String other) {
        return opens().editsWith(file -> {
                    Sitting.of(elsewhere, "ines", 100, 30, home)
                            .presses("enter")
                            .editsWith(Writes.replacing(old, other))
                            .presses("e")
                            .sees("save: ");
                    Writes.replacing("nine hives", "ten hives").accept(file);
                })
                .presses("e")
                .sees("Somebody else has changed the article since");
    }

    @Test
    void bothTextsAreComparedPutTogetherAndSaved() throws IOException {
        Sitting tomas = meetsInes("It rains.", "It pours.").sees("[-nine-]", "{+ten+}");
        tomas.presses("enter")
                .sees("both are kept; look at it and save it")
                .presses("enter")
                .sees("save: ");

        assertThat(committed()).contains("ten hives", "It pours.").isEqualTo(onDisk());
    }

    @Test
    void whatClashesStandsBetweenMarksUntilItIsSettled() throws IOException {
        Sitting tomas = meetsInes("nine hives", "no hives").presses("b").sees("Both texts are here between marks");
        tomas.editsWith(file -> {}).presses("enter").sees("Both texts are here between marks");
        assertThat(committed()).contains("no hives").doesNotContain("<<<<");
        tomas.editsWith(
                Writes.text(both -> both.replaceAll("(?s)<<<<<<< yours\n(.*?)=======\n.*?>>>>>>> theirs\n", "$1")));

        tomas.presses("enter").sees("save: ");
        assertThat(committed())
                .contains("ten hives")
                .doesNotContain("no hives", "<<<<")
                .isEqualTo(onDisk());
    }

    @Test
    void whatIsDiscardedIsKeptForOnceAndTheirsStands() throws IOException {
        Sitting tomas = meetsInes("nine hives", "no hives").presses("x").sees("discarded; it is kept in");

        assertThat(committed()).contains("no hives").isEqualTo(onDisk());
        tomas.doesNotSee("not saved").sees("no hives");
    }

    @Test
    void whatACutLineLeftIsOfferedAndSaved() throws IOException {
        Sitting tomas = opens();
        tomas.editsWith(file -> {
                    Writes.replacing("nine hives", "ten hives").accept(file);
                    tomas.cutsTheLine();
                })
                .presses("e");
        assertThat(tomas.isOver()).isTrue();
        assertThat(committed()).contains("nine hives");

        opens().sees("You wrote this and it is not saved", "{+ten+}")
                .presses("enter")
                .sees("save: Bees Hum");
        assertThat(committed()).contains("ten hives").isEqualTo(onDisk());
    }

    @Test
    void whatWasChangedOnDiskIsInTheWayOfTheEditorUntilItIsSaved() throws IOException {
        Sitting tomas = opens().presses("D").sees("has no change to save").presses("esc");
        Writes.replacing("It rains.", "It pours.").accept(file());

        tomas.editsWith(file -> {
            throw new AssertionError("the editor was opened");
        });
        tomas.presses("e")
                .sees("was changed on disk, and that is not saved", "D does that")
                .presses("esc");
        assertThat(onDisk()).contains("It pours.");

        tomas.presses("D").sees("save: Bees Hum", "It pours.");
        assertThat(committed()).contains("It pours.").isEqualTo(onDisk());
        tomas.editsWith(Writes.replacing("nine hives", "ten hives"))
                .presses("e")
                .sees("save: Bees Hum");
        assertThat(committed()).contains("ten hives", "It pours.").isEqualTo(onDisk());
    }

    @Test
    void whatIsNotSavedOnDiskStandsInTheWayOfASubmission() throws IOException {
        Sitting tomas = opens();
        Writes.replacing("It rains.", "It pours.").accept(file());

        tomas.presses("S").sees("index.md has changes that are not saved", "D on the screen");
        tomas.presses("esc D").sees("save: Bees Hum").presses("S").doesNotSee("not saved");
    }

    @Test
    void whatChangesOnDiskWhileTheEditorIsOpenIsNotWrittenOver() throws IOException {
        Sitting tomas = opens().editsWith(file -> {
            Writes.replacing("nine hives", "ten hives").accept(file);
            Writes.replacing("It rains.", "It pours.").accept(file());
        });
        tomas.presses("e").sees("index.md").presses("esc").sees("not saved; s shows it");

        assertThat(onDisk()).contains("It pours.", "nine hives");
        assertThat(committed()).contains("It rains.", "nine hives");
        tomas.presses("D").sees("save: Bees Hum").presses("s");
        tomas.sees("Somebody else has changed")
                .presses("enter")
                .sees("both are kept")
                .presses("enter")
                .sees("save: ");
        assertThat(committed()).contains("It pours.", "ten hives").isEqualTo(onDisk());
    }
}
