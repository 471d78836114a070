package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Change;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Dossier;
import newsroom.desk.Workplace;
import newsroom.model.Blob;
import newsroom.model.Signature;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;

final class UndoTest {
    private final MemoryRepository newsroom = Sitting.rehearsal();

    private Sitting at(String person, String article) {
        return Sitting.of(newsroom, person, 120, 40).presses("/").types(article).presses("enter");
    }

    private static Sitting doing(Sitting sitting, String command) {
        return sitting.presses(":").types(command).presses("enter");
    }

    @Test
    void anApprovalIsTakenBackAndGivenAgain() {
        Sitting bo = at("bo", "tram-line")
                .presses("L")
                .types("Walked it.")
                .presses("enter")
                .sees("approved 1");
        bo.presses("z").sees("undo: approve tram-line", "Your approval counts no more.", "nothing stands in the way");
        bo.presses("enter").sees("withdraw: The Tram", "in review 1");
        bo.presses("Z").sees("redo: withdraw tram-line", "You approve exactly this text again.");
        bo.presses("enter").sees("approved 1");
        bo.presses("z enter").sees("in review 1").presses("z").sees("you have done nothing here");
    }

    @Test
    void holdsSchedulesAndSpikesComeBackAsTheyWere() {
        Sitting ines = at("ines", "hospital-parking");
        doing(ines, "unschedule")
                .presses("enter")
                .sees("approved 1", "● The Hospital")
                .presses("z");
        ines.sees("It goes out at 2026-11-25 06:30").presses("enter").sees("scheduled · due 2026");

        doing(ines, "hold")
                .types("The lawyers.")
                .presses("enter")
                .sees("held")
                .presses("z enter")
                .doesNotSee("held ·");
        doing(ines, "schedule")
                .types("tomorrow")
                .presses("enter")
                .sees("is no time")
                .presses("ctrl-u");
        ines.types("2026-11-30 07:00")
                .presses("enter z")
                .sees("It goes out at 2026-11-25 06:30")
                .presses("enter");
        ines.presses("Z").sees("It goes out at 2026-11-30 07:00").presses("esc");

        ines.presses("/ ctrl-u").types("chess").presses("enter");
        doing(ines, "spike")
                .presses("enter")
                .doesNotSee("○ The Oldest")
                .presses("z enter")
                .sees("○ The Oldest");
    }

    @Test
    void anEmbargoThatWasReleasedIsPutBack() {
        Sitting ines = at("ines", "seagrass");
        doing(ines, "release")
                .presses("enter")
                .doesNotSee("embargo")
                .presses("z")
                .sees("It is held again, now by you.");
        ines.presses("enter").sees("embargo 2026-11-26");
        doing(ines, "embargo")
                .types("2026-12-01 10:00")
                .presses("enter")
                .types("The journal.")
                .presses("enter");
        ines.presses("z").sees("cannot be undone: a release would end the hold that was there before");
    }

    @Test
    void whatReadersHaveSeenIsNotUndoneAndTheReasonIsSaid() {
        Sitting ines = at("ines", "language-school")
                .presses("L")
                .types("language-school")
                .presses("enter");
        ines.sees("live 1").presses("z");
        ines.sees("publish language-school cannot be undone: readers have seen it", "correcting or retracting");
        ines.presses("enter z").sees("you have done nothing here");
    }

    @Test
    void onlyTheLastThingDoneToAnArticleIsUndone() {
        Sitting bo = at("bo", "tram-line").presses("L enter").sees("approved 1");
        at("mara", "tram-line").presses("r A enter");
        bo.hears().presses("z").sees("approve tram-line cannot be undone: more was done to it since");
    }

    @Test
    void aBeginningGoesOffTheBoardAndASaveGivesTheTextBack() {
        Sitting ines = at("ines", "nothing-fits")
                .presses("esc n")
                .types("A New Bridge")
                .presses("enter");
        ines.sees("A New Bridge")
                .presses("z")
                .sees("It goes off the board")
                .presses("enter")
                .doesNotSee("○ A New Bridge");

        Desk desk =
                new Desk(newsroom, new Workplace(Sitting.NOON, new Random(4), Optional.of("ines"), Optional.empty()));
        Dossier before = desk.reading().dossier("chess-club");
        Blob longer = Blob.of(before.text().source().text() + "\nMore.\n");
        Done saved = desk.drafts().replace("chess-club", before.content(), longer, "");
        Done undone = desk.undo().make(saved.event());
        assertThat(desk.reading().dossier("chess-club").content()).isEqualTo(before.content());
        desk.undo().make(undone.event());
        assertThat(desk.reading().dossier("chess-club").text().source().text()).endsWith("More.\n");
    }

    @Test
    void aFixOfAnArticleThatCameByPlainGitIsTakenBack() {
        String path = "articles/2026/11/bees/index.md";
        commit(path, "---\nid: 20261122-b33sss\ntitle: Bees\nauthor: Tomas Reyes\n---\n\nThey\u00a0hum.\n");
        Sitting tomas = at("tomas", "bees").presses("enter f").sees("This puts 1 finding right");
        tomas.presses("enter").sees("save: Bees");
        assertThat(text(path)).contains("They hum.");

        tomas.presses("z").sees("undo: save bees", "Its text becomes what it was before", "nothing stands in the way");
        tomas.presses("enter").sees("save: Bees");
        assertThat(text(path)).contains("They\u00a0hum.");
        tomas.presses("Z enter");
        assertThat(text(path)).contains("They hum.");
    }

    @Test
    void whatWasCommittedByHandBeforeASaveStays() {
        String path = "articles/2026/11/chess-club/index.md";
        commit(path, text(path).replace("nine boards", "ten boards"));
        Sitting clara = at("clara", "chess-club")
                .editsWith(Writes.replacing("ten boards", "eleven boards"))
                .presses("enter e")
                .sees("eleven boards");

        clara.presses("z enter").sees("ten boards");
        assertThat(text(path)).contains("ten boards");
    }

    private String text(String path) {
        return newsroom.main().file(path, 1 << 20).orElseThrow().text();
    }

    /** Somebody commits a text with plain Git. */
    private void commit(String path, String text) {
        newsroom.commit(
                new Signature("Yuki Arden", "yuki@aldmere.example"),
                ZonedDateTime.now(Sitting.NOON),
                "By hand\n",
                List.of(new Change.Edit.Put(path, Blob.of(text))));
    }
}
