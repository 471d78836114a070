package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class MissingWorksCitedTest {
    private static final String RULE = "NR101";
    private static final String LONG = "# T\n\n" + Desk.words(150);

    @Test
    void aLongArticleWithoutSourcesIsToldAtItsLastBlock() {
        assertThat(Desk.says(RULE, LONG + "\nThe end.\n")).isEqualTo("5:1-5:9 error ask: No works-cited section");
    }

    @Test
    void theFixBeginsASection() throws UnreadableException {
        assertThat(Desk.fixed(RULE, LONG + "\nThe end.\n")).isEqualTo(LONG + "\nThe end.\n\n## Works Cited\n");
        assertThat(Desk.fixed(RULE, LONG.strip())).endsWith(" word\n\n## Works Cited\n");
    }

    @Test
    void aSectionWithoutEntriesIsNone() {
        assertThat(Desk.says(RULE, LONG + "\n## Works Cited\n"))
                .isEqualTo("5:1-5:15 error no: The works-cited section has no entries");
    }

    @Test
    void sourcesInFootnotesAloneAreNoList() {
        String notes =
                "\nSee it.[^1] Or not.[^2]\n\n[^1]: Ek, Bo. *The Dam*. Oxford UP, 2011.\n\n[^2]: Or so he says.\n";

        assertThat(Desk.says(RULE, LONG + notes))
                .endsWith("error ask: No works-cited section: 1 source stands in footnotes alone");
    }

    @Test
    void aShortArticleNeedsNone() throws UnreadableException {
        assertThat(Desk.says(RULE, Desk.words(149))).isEmpty();
        assertThat(Desk.says(RULE, Desk.words(149) + "\n    program text\n\n{{ template }}\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, Desk.words(50), Desk.settings("min-words: 50\n")))
                .isNotEmpty();
    }

    @Test
    void aListedSourceIsEnough() {
        assertThat(Desk.says(RULE, LONG + "\n## Works Cited\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, LONG + "\nSources:\n\n- http://x.org/a\n")).isEmpty();
    }

    @Test
    void anArticleMaySayThatItHasNone() {
        String why = "---\nsources: none\nreason: the reporter was there\n---\n";
        String mute = "---\nsources: none\n---\n";

        assertThat(Desk.says(RULE, why + LONG)).isEmpty();
        assertThat(Desk.findings(RULE, mute + LONG, Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.note())
                        .isEqualTo("\"sources: none\" holds only with a \"reason:\" beside it"));
    }

    @Test
    void aWordIsAWordInEveryScript() {
        assertThat(Desk.says(RULE, "字".repeat(150) + "\n")).isNotEmpty();
        assertThat(Desk.says(RULE, "it's well-known ".repeat(74) + "\n")).isEmpty();
    }
}
