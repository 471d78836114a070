package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingTextTest {
    private static final String RULE = "NR103";
    private static final String ONE = "\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n";
    private static final String TWO = ONE + "\nHill, Li. *The River*. Slate, 2012.\n";

    @ParameterizedTest
    @CsvSource({
        "Works cited, 1:10-1:15",
        "works cited, 1:4-1:15",
        "WORKS CITED, 1:4-1:15",
        "Works Cited:, 1:10-1:16",
        "Work Cited, 1:4-1:8",
        "References, 1:4-1:14",
        "Bibliography, 1:4-1:16",
        "Works  Cited, 1:10-1:16",
        "Selected Sources, 1:4-1:20"
    })
    void theWordsThatDifferAreToldAndReplaced(String title, String place) throws UnreadableException {
        assertThat(Desk.says(RULE, "## " + title + TWO))
                .isEqualTo(place + " warning safe: Use \"Works Cited\" (MLA, 2 entries); found \"" + title + "\"");
        assertThat(Desk.fixed(RULE, "## " + title + TWO)).isEqualTo("## Works Cited" + TWO);
    }

    @Test
    void oneEntryIsOneWork() throws UnreadableException {
        assertThat(Desk.says(RULE, "## Works Cited" + ONE))
                .isEqualTo("1:4-1:9 warning safe: Use \"Work Cited\" (MLA, 1 entry); found \"Works Cited\"");
        assertThat(Desk.fixed(RULE, "## Works Cited" + ONE)).isEqualTo("## Work Cited" + ONE);
        assertThat(Desk.says(RULE, "## Work Cited" + ONE)).isEmpty();
    }

    @Test
    void theRightTitleIsRightHoweverItIsWritten() {
        assertThat(Desk.says(RULE, "## Works Cited" + TWO)).isEmpty();
        assertThat(Desk.says(RULE, "## **Works Cited** ##" + TWO)).isEmpty();
        assertThat(Desk.says(RULE, "Works Cited\n---" + TWO)).isEmpty();
        assertThat(Desk.says(RULE, "## Works Cited {#works-cited .unnumbered}" + TWO))
                .isEmpty();
    }

    @Test
    void anotherLanguageHasItsOwnTitle() {
        String french = "---\nlang: fr-CA\n---\n";

        assertThat(Desk.says(RULE, french + "## Ouvrages cités" + TWO)).isEmpty();
        assertThat(Desk.says(RULE, french + "## Works Cited" + TWO))
                .isEqualTo("4:4-4:15 warning safe: Use \"Ouvrages cités\" (MLA, 2 entries); found \"Works Cited\"");
        assertThat(Desk.says(RULE, "---\nlang: tlh\n---\n## References" + TWO)).isEmpty();
    }

    @Test
    void anotherStyleHasItsOwnTitle() throws UnreadableException {
        assertThat(Desk.says(RULE, "## References" + TWO, Desk.settings("style: apa7\n")))
                .isEmpty();
        assertThat(Desk.says(RULE, "## Works Cited" + TWO, Desk.settings("style: chicago-nb\n")))
                .isEqualTo("1:4-1:15 warning safe: Use \"Bibliography\" (Chicago, 2 entries); found \"Works Cited\"");
        assertThat(Desk.says(RULE, "## Quellen" + TWO, Desk.settings("style: any\n")))
                .isEmpty();
    }

    @Test
    void aDeskMayHaveATitleOfItsOwn() throws UnreadableException {
        Settings own = Desk.settings("section: {headings: [What we read, What we read]}\n");

        assertThat(Desk.says(RULE, "## What We Read" + TWO, own))
                .isEqualTo("1:9-1:16 warning safe: Use \"What we read\" (2 entries); found \"What We Read\"");
        assertThat(Desk.says(RULE, "## What we read" + ONE, own)).isEmpty();
    }

    @Test
    void aSectionWithoutEntriesIsNotJudged() {
        assertThat(Desk.says(RULE, "## References\n")).isEmpty();
    }
}
