package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.desk.Repository;
import newsroom.desk.Workplace;
import newsroom.model.Blob;
import newsroom.testing.Golden;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewTest {
    private final Repository newsroom = Sitting.rehearsal();

    private Sitting reviews(String person, String article) {
        return reviews(person, article, 120, 40);
    }

    private Sitting reviews(String person, String article, int columns, int rows) {
        return Sitting.of(newsroom, person, columns, rows)
                .presses("/")
                .types(article)
                .presses("enter r");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Sitting samir = reviews("samir", "tram-line", columns, rows);

        Golden.matches("tui/review-" + columns + "x" + rows + ".txt", samir.screen());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void aChangeIsShownWordByWordLineByLineAndSideBySide(int columns, int rows) {
        Sitting mara = reviews("mara", "tree-heat-map", columns, rows);

        Golden.matches("tui/review-words-" + columns + "x" + rows + ".txt", mara.screen());
        Golden.matches(
                "tui/review-lines-" + columns + "x" + rows + ".txt",
                mara.presses("W j k").screen());
        Golden.matches(
                "tui/review-sides-" + columns + "x" + rows + ".txt",
                mara.presses("u j k").screen());
    }

    @Test
    void aSentenceIsCommentedOnAndTheThreadStandsUnderIt() {
        Sitting mara = reviews("mara", "tree-heat-map").presses("down");
        assertThat(mara.cursorRow()).contains("On the afternoon of 12 August");
        mara.presses("c").types("Which thermometer?").presses("enter");
        mara.sees("┌ Mara Okafor, open, on “On the afternoon of 12 August 2025 they were 17 degrees apart.”");

        Sitting yuki = reviews("yuki", "tree-heat-map").presses("}").sees("│ Which thermometer?");
        yuki.presses("enter")
                .sees("answer Mara Okafor:")
                .types("The college’s.")
                .presses("enter");
        yuki.sees("│ Yuki Arden: The college’s.", "comment: A Map");

        mara.hears().sees("│ Yuki Arden: The college’s.");
        assertThat(mara.cursorRow()).contains("On the afternoon of 12 August");
        mara.presses("} x").sees("0 open threads, 1 settled").doesNotSee("┌ Mara");
        mara.presses("s").sees("┌ Mara Okafor, settled, on");
    }

    @Test
    void severalSentencesAreSelectedAndEscSelectsOneAgain() {
        Sitting mara = reviews("mara", "tram-line").presses("} up up v down c");
        mara.types("Both?").presses("enter").sees("on “It recommended the lift. The council chose the walkway");
        mara.presses("v esc").sees("review tram-line");
    }

    @Test
    void sendingBackNeedsAReason() {
        Sitting mara =
                reviews("mara", "tram-line").presses("X").sees("It goes back to its author", "what has to change:");
        mara.presses("enter")
                .sees("it needs an answer")
                .types("Ask the hospital, too.")
                .presses("enter");
        mara.sees("request-changes: The Tram", "↩ changes requested");
    }

    @Test
    void anEditTakesAnApprovalAwayAndItIsRenewedWithOneKey() {
        Sitting mara = reviews("mara", "tree-heat-map");
        mara.sees(
                "mara approved another text: since then it was changed by bo",
                "1 change · 0 open threads · since you approved it");
        mara.presses("A")
                .sees("nothing stands in the way")
                .presses("enter")
                .sees("● approved", "nothing changed · 0 open");
    }

    @Test
    void whatNobodyHasReadIsNotApproved() {
        Sitting mara = reviews("mara", "tram-line").presses("A").types("Read it.");
        edit("tram-line");
        mara.presses("enter").sees("tram-line was changed since you read it", "Read what changed");

        Sitting samir = reviews("samir", "tram-line");
        edit("tram-line");
        samir.presses("A")
                .sees("was changed since you read it")
                .presses("esc")
                .hears()
                .sees("2 changes · 1 open thread");
    }

    private void edit(String article) {
        Desk desk =
                new Desk(newsroom, new Workplace(Sitting.NOON, new Random(9), Optional.of("yuki"), Optional.empty()));
        Dossier dossier = desk.reading().dossier(article);
        String text = dossier.text().source().text() + "\n<!-- seen -->\n";
        desk.drafts().replace(article, dossier.content(), Blob.of(text), "");
    }

    @Test
    void theReaderChoosesWhatToCompareWith() {
        Sitting ines = reviews("ines", "tree-heat-map").sees("the whole text · 0 open threads");
        ines.presses("b").sees("1 change · 0 open threads · since Mara Okafor approved it on 2026-11-20 14:30");
    }

    @Test
    void changesAndThreadsAreGoneToAndTheirEndsSaid() {
        Sitting mara = reviews("mara", "tree-heat-map").presses("G [");
        assertThat(mara.cursorRow()).contains("The hottest pavement");
        mara.presses("[").sees("no change before this").presses("]").sees("no change after this");
        mara.presses("}").sees("no thread after this").presses("r").sees("no thread is selected");
    }

    @Test
    void whatWasTakenOutIsShownAndCannotBeCommentedOn() {
        Desk desk =
                new Desk(newsroom, new Workplace(Sitting.NOON, new Random(9), Optional.of("yuki"), Optional.empty()));
        Dossier dossier = desk.reading().dossier("tree-heat-map");
        String text = dossier.text().source().text().replaceFirst("Under old plane trees[^\n]*\n\n", "");
        desk.drafts().replace("tree-heat-map", dossier.content(), Blob.of(text), "");

        Sitting mara = reviews("mara", "tree-heat-map")
                .sees("2 changes", "- Under old plane trees")
                .presses("]");
        assertThat(mara.cursorRow()).contains("- Under old plane trees");
        mara.presses("c").sees("a comment needs a sentence that stands in the text now");
    }
}
