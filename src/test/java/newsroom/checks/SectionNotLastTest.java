package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class SectionNotLastTest {
    private static final String RULE = "NR105";
    private static final String SECTION = "# T\n\n## Works Cited\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n\n";

    @Test
    void whatComesAfterIsToldFromItsFirstBlockToItsLast() {
        assertThat(Desk.says(RULE, SECTION + "## Background\n\nOnce.\n\n- upon\n\n***\n"))
                .isEqualTo("7:1-11:7 warning no: Content after the works-cited section");
    }

    @Test
    void notesOnTheArticleMayFollow() throws UnreadableException {
        assertThat(Desk.says(RULE, SECTION + "## Corrections\n\nThe dam is in Astana.\n\n### Older\n\nNone.\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, SECTION + "## NOTES:\n\nOne.\n\n## Acknowledgments\n\nTwo.\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, SECTION + "## Works Consulted\n\nHill, Li. *The River*. Slate, 2012.\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, SECTION + "## Credits\n\nOne.\n", Desk.settings("section: {after: [Credits]}\n")))
                .isEmpty();
        assertThat(Desk.says(RULE, SECTION + "## Notes\n\nOne.\n", Desk.settings("section: {after: []}\n")))
                .isNotEmpty();
    }

    @Test
    void onlyWhatFollowsANoteIsTold() {
        assertThat(Desk.says(RULE, SECTION + "## Notes\n\nOne.\n\n# Another story\n\nTwo.\n"))
                .isEqualTo("11:1-13:5 warning no: Content after the works-cited section");
    }

    @Test
    void aHeadingOverNothingButFootnotesIsNoContent() {
        assertThat(Desk.says(RULE, SECTION + "## Remarks\n\n[^1]: See above.\n\n[^2]: Ibid.\n"))
                .isEmpty();
    }

    @Test
    void whatNoReaderSeesIsNoContent() {
        assertThat(
                        Desk.says(
                                RULE,
                                SECTION
                                        + "# \n\n<!-- end -->\n\n{% include foot %}\n\n[a]: http://x.org\n\n[^1]: note\n\n***\n"))
                .isEmpty();
    }

    @Test
    void headingsMayBeWrittenInHtml() {
        assertThat(Desk.says(RULE, SECTION + "<h2>Notes</h2>\n\n<p>1. See above.</p>\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, SECTION + "<h2>Appendix</h2>\n\n<p>1. See above.</p>\n"))
                .isNotEmpty();
    }

    @Test
    void thePartsOfTheSectionBelongToIt() {
        assertThat(Desk.says(RULE, SECTION + "### Interviews\n\nHill, Li. Personal interview. 3 May 2012.\n"))
                .isEmpty();
    }

    @Test
    void aListThatIsTheWholePageHasNothingAfterIt() {
        assertThat(Desk.says(
                        RULE, "---\ntitle: Works Cited\n---\n\n## A\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n\n## B\n"))
                .isEmpty();
    }
}
