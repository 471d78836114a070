package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class HeadingNotHeadingTest {
    private static final String RULE = "NR102";
    private static final String ENTRIES =
            "\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n\nHill, Li. *The River*. Slate, 2012.\n";

    @Test
    void aPlainLineIsToldAndMadeAHeading() throws UnreadableException {
        assertThat(Desk.says(RULE, "text\n\n  Works Cited  " + ENTRIES))
                .isEqualTo("3:3-3:14 warning safe: \"Works Cited\" looks like a section title but is a paragraph");
        assertThat(Desk.fixed(RULE, "text\n\nWorks Cited" + ENTRIES)).isEqualTo("text\n\n## Works Cited" + ENTRIES);
    }

    @Test
    void aBoldLineLosesItsStars() throws UnreadableException {
        assertThat(Desk.says(RULE, "text\n\n**Works Cited**" + ENTRIES))
                .isEqualTo("3:3-3:14 warning safe: \"Works Cited\" looks like a section title but is a paragraph");
        assertThat(Desk.fixed(RULE, "text\n\n**Works Cited**" + ENTRIES)).isEqualTo("text\n\n## Works Cited" + ENTRIES);
        assertThat(Desk.fixed(RULE, "text\n\n__*Works Cited*__  " + ENTRIES))
                .isEqualTo("text\n\n## Works Cited  " + ENTRIES);
    }

    @Test
    void aTitleInOneBlockWithItsEntriesIsMadeAHeadingToo() throws UnreadableException {
        String article = "text\n\n**Works Cited**\nEk, Bo. *The Dam*. Oxford UP, 2011.\n";

        assertThat(Desk.fixed(RULE, article))
                .isEqualTo("text\n\n## Works Cited\nEk, Bo. *The Dam*. Oxford UP, 2011.\n");
    }

    @Test
    void aTitleInHtmlIsTold() throws UnreadableException {
        assertThat(Desk.says(RULE, "text\n\n<h3>Works Cited</h3>" + ENTRIES))
                .isEqualTo("3:5-3:16 warning safe: \"Works Cited\" looks like a section title but is HTML");
        assertThat(Desk.fixed(RULE, "text\n\n<h3>Works Cited</h3>" + ENTRIES))
                .isEqualTo("text\n\n## Works Cited" + ENTRIES);
    }

    @Test
    void htmlThatHoldsMoreIsLeftToAPerson() {
        assertThat(Desk.says(RULE, "text\n\n<h3>Works Cited</h3>\n<p>Ek, Bo. <i>The Dam</i>. 2011.</p>\n"))
                .isEqualTo("3:5-3:16 warning no: \"Works Cited\" looks like a section title but is HTML");
    }

    @Test
    void theDeskSaysHowDeepHeadingsAre() throws UnreadableException {
        assertThat(Desk.findings(RULE, "text\n\nWorks Cited" + ENTRIES, Desk.settings("section: {level: 3}\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix().edits())
                        .singleElement()
                        .satisfies(edit -> assertThat(edit.replacement()).isEqualTo("### ")));
    }

    @Test
    void aHeadingIsOneInBothForms() {
        assertThat(Desk.says(RULE, "text\n\n## Works Cited" + ENTRIES)).isEmpty();
        assertThat(Desk.says(RULE, "text\n\nWorks Cited\n===========" + ENTRIES))
                .isEmpty();
    }

    @Test
    void aLineWithoutEntriesUnderItIsNoTitle() {
        assertThat(Desk.says(RULE, "text\n\nSources\n\nThe people we asked did not want to be named.\n"))
                .isEmpty();
    }
}
