package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.desk.Repository;
import newsroom.desk.Workplace;
import newsroom.model.Blob;
import newsroom.model.State;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days at the desk, each told from several chairs, on a terminal of every size. */
final class ScreenStoryTest {
    private static final String SENTENCE = "needed fourteen, with two rests";

    private final Repository newsroom = Sitting.rehearsal();
    private int columns;
    private int rows;

    private void terminals(int width, int height) {
        columns = width;
        rows = height;
    }

    private Sitting sitsDown(String person, String article) {
        return Sitting.of(newsroom, person, columns, rows)
                .presses("/")
                .types(article)
                .presses("enter");
    }

    private Desk desk(String person) {
        return new Desk(newsroom, new Workplace(Sitting.NOON, new Random(5), Optional.of(person), Optional.empty()));
    }

    private State state(String article) {
        return desk("ines").reading().sheet(article).state();
    }

    /** Somebody changes the text, with whatever editor they like. */
    private void edits(String person, String article, String before, String after) {
        Desk desk = desk(person);
        Dossier dossier = desk.reading().dossier(article);
        String text = dossier.text().source().text();
        assertThat(text).contains(before);
        desk.drafts().replace(article, dossier.content(), Blob.of(text.replace(before, after)), "");
    }

    private static Sitting does(Sitting sitting, String command) {
        return sitting.presses(":").types(command).presses("enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void aTextGoesToAndFroUntilItIsRightAndGoesOut(int width, int height) {
        terminals(width, height);

        Sitting tomas = sitsDown("tomas", "mussel-fishery").presses("L").sees("Reviewers are asked to read it");
        tomas.presses("enter").sees("submit: Warm Water", "in review");

        Sitting mara = sitsDown("mara", "mussel-fishery").presses("r").sees("the whole text");
        mara.presses("down down down c")
                .sees("comment:")
                .types("Says who?")
                .presses("enter")
                .sees("Mara Okafor, open");
        mara.presses("X enter")
                .sees("it needs an answer")
                .types("Name the source.")
                .presses("enter");
        mara.sees("changes requested");

        tomas.hears()
                .sees("changes requested")
                .presses("r")
                .sees("1 open thread")
                .presses("} r");
        tomas.types("The harbour master. It is in now.").presses("enter").sees("Tomas Reyes:");
        edits("tomas", "mussel-fishery", "one of seven growers", "one of seven mussel growers");
        tomas.hears().presses("S enter").sees("in review");

        mara.hears().sees("1 change ·").presses("]").presses("g } x").sees("0 open thr");
        mara.presses("A").types("The source is named.").presses("enter").sees("● approved");

        edits("ines", "mussel-fishery", "one of seven mussel", "one of the seven mussel");
        Sitting bo = sitsDown("bo", "mussel-fishery").presses("r P");
        bo.sees("mara approved another text: since then it was", "ines")
                .presses("enter")
                .sees("something stands in");
        bo.presses("esc b").sees("compared: since Mara Okafor approved it").presses("esc");
        assertThat(state("mussel-fishery")).isEqualTo(State.IN_REVIEW);

        mara.hears().sees("1 change ·").presses("A enter").sees("● approved");

        bo.hears()
                .presses("L")
                .sees("Readers see exactly this text")
                .presses("enter")
                .sees("that is not mussel-fishery");
        bo.types("mussel-fishery").presses("enter").sees("publish: Warm Water", "live");
        assertThat(state("mussel-fishery")).isEqualTo(State.LIVE);
        bo.presses("z").sees("cannot be undone: readers have");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void whatIsWrongIsCorrectedAndReadersAreToldSo(int width, int height) {
        terminals(width, height);

        Sitting mara =
                does(sitsDown("mara", "school-meals"), "correct").sees("A note for readers goes under Corrections");
        mara.types("The price is 2.80, not 3.80.")
                .presses("enter")
                .sees("correct: ")
                .presses("z")
                .sees("cannot be undone");
        mara.presses("esc");

        Sitting yuki = sitsDown("yuki", "school-meals").presses("r").sees("1 change ·");
        yuki.presses("G")
                .sees("The price is 2.80, not 3.80.")
                .presses("A enter")
                .sees("● approved");

        Sitting bo = sitsDown("bo", "school-meals")
                .presses("L")
                .types("school-meals")
                .presses("enter")
                .sees("live v2");
        bo.presses("t").sees("published it as version 2").presses("a").sees("2 of 2 changes of live proven");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void aRetractionTakesTwoPeopleAndTheSlug(int width, int height) {
        terminals(width, height);

        Sitting bo = does(sitsDown("bo", "dam-inspection"), "retract")
                .types("It was another dam.")
                .presses("enter");
        bo.presses("enter")
                .sees("that is not dam-inspection")
                .types("dam-inspection")
                .presses("enter")
                .sees("retract: ");
        assertThat(state("dam-inspection")).isEqualTo(State.LIVE);

        Sitting ines = does(sitsDown("ines", "dam-inspection"), "retract")
                .types("It was another dam.")
                .presses("enter");
        ines.types("dam-inspection").presses("enter").sees("retracted");
        assertThat(state("dam-inspection")).isEqualTo(State.RETRACTED);
        ines.presses("z").sees("retract dam-inspection cannot be undone");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void whateverOneLooksForIsFoundAndWhatOneDidIsTakenBack(int width, int height) {
        terminals(width, height);

        Sitting mara = Sitting.of(newsroom, "mara", columns, rows)
                .presses(":")
                .types(SENTENCE)
                .sees("In tram-line, line");
        mara.presses("enter")
                .presses("r A")
                .types("Walked it.")
                .presses("enter")
                .sees("● approved");
        mara.presses("z").sees("Your approval counts no more").presses("enter").sees("◐ in review");
        mara.presses("Z enter").sees("● approved");

        mara.presses("?").types("story").presses("enter").sees("Yuki Arden");
        assertThat(mara.presses("q").isOver()).isTrue();
    }
}
