package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private final Sitting ines = Sitting.of(Sitting.rehearsal(), "ines", 120, 40);

    @Test
    void anArticleIsFoundByAFewLettersAndGoneTo() {
        ines.presses("ctrl-p").types("damins").sees("Go to dam-inspection").presses("enter");

        assertThat(ines.cursorRow()).contains("★ Cracks in the Upper");
    }

    @Test
    void aFilterThatHidesItIsGivenUp() {
        ines.presses("/").types("tram").presses("enter :").types("carrots").presses("enter");

        assertThat(ines.cursorRow()).contains("What Happened to th");
        ines.sees("in review 3");
    }

    @Test
    void anArticleIsFoundByWhoWroteItAndByWhatStandsInIt() {
        ines.presses(":").types("samir").sees("Go to archive-fire").doesNotSee("Go to tram-line");
        ines.presses("ctrl-u")
                .types("two rests on the wall")
                .sees("In tram-line, line ")
                .presses("enter");

        assertThat(ines.cursorRow()).contains("The Tram Reaches");
    }

    @Test
    void anActionIsDoneAndOneThatIsNotPossibleSaysWhy() {
        ines.presses("/").types("nothing at all").presses("enter :").types("move the article on");
        ines.sees("(not now: no article is selected)").presses("enter").sees("! no article is selected");
        ines.presses(":").types("sort").presses("enter").sees("sorted by");
    }
}
