package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.model.Finding;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No-break spaces stand for whatever a desk may want to let stand. */
final class SuppressionsTest {
    private static final String SPACE = "5\u00A0km";

    /** Lines in which NR602 is found, those let stand with the reason; and what is said of the comments. */
    private static List<String> found(String article, Settings settings) {
        return new Checker(settings, Desk.TODAY)
                .check(article.getBytes(UTF_8)).findings().stream()
                        .filter(finding ->
                                finding.rule().equals("NR602") || finding.rule().startsWith("NR90"))
                        .map(SuppressionsTest::told)
                        .toList();
    }

    private static List<String> found(String article) {
        return found(article, Settings.DEFAULT);
    }

    private static String told(Finding finding) {
        String line = String.valueOf(finding.span().line());
        return finding.rule().equals("NR602")
                ? line
                        + finding.suppression()
                                .map(reason -> " stands: " + reason)
                                .orElse("")
                : line + " " + finding.rule() + " " + finding.message();
    }

    @Test
    void aCommentAboveABlockLetsFindingsStandInThatBlockOnly() {
        assertThat(found("<!-- newsroom-disable-next-block NR602 -- typeset by hand -->\n\n" + SPACE + "\n\n" + SPACE
                        + "\n"))
                .containsExactly("3 stands: typeset by hand", "5");
        assertThat(found("- " + SPACE + "\n\n  <!-- newsroom-disable-next-block NR602 -- x -->\n\n  " + SPACE + "\n"))
                .containsExactly("1", "5 stands: x");
        assertThat(found("<!-- newsroom-disable-next-block NR602 -- x -->\n<!-- more -->\n" + SPACE + "\n"))
                .containsExactly("3 stands: x");
    }

    @Test
    void aCommentAtTheEndOfALineLetsThemStandInThatLine() {
        assertThat(found(SPACE + " <!-- newsroom-disable-line NR602 -- x -->\n" + SPACE + "\n"))
                .containsExactly("1 stands: x", "2");
    }

    @Test
    void aFindingOverSeveralLinesStandsByItsLastLine() {
        String article = """
            Bees.

            ## Works Cited

            Ek, Bo. *The Dam*.
            Sele, 2011. <!-- newsroom-disable-line NR301 -- x -->
            """;
        assertThat(Desk.findings("NR301", article, Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.suppression()).contains("x"));
    }

    @Test
    void twoCommentsLetThemStandInBetween() {
        assertThat(found(SPACE + "\n\n<!-- newsroom-disable NR602 NR107 -- quoted -->\n\n" + SPACE + "\n\n"
                        + "<!-- newsroom-enable NR602 NR107 -->\n\n" + SPACE + "\n"))
                .containsExactly("1", "3 NR902 Nothing of NR107 is found here any more", "5 stands: quoted", "9");
        assertThat(found(SPACE + " <!-- newsroom-disable NR602 -- x --> " + SPACE + " <!-- newsroom-enable NR602 --> "
                        + SPACE))
                .containsExactly("1", "1 stands: x", "1");
    }

    @Test
    void oneLetsThemStandInTheWholeFileAndSoDoesTheFrontMatter() {
        assertThat(found(SPACE + "\n\n<!-- newsroom-disable-file NR602 -- x -->\n"))
                .containsExactly("1 stands: x");
        assertThat(found("---\nchecks: {disable: [NR602], reason: typeset}\n---\n\n" + SPACE + "\n"))
                .containsExactly("5 stands: typeset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "newsroom-disable-file NR602|A directive says why, after two hyphens: -- and the reason",
                "newsroom-disable-file NR602 --|A directive says why, after two hyphens: -- and the reason",
                "newsroom-disable-file NR602 \u2014 x|A directive says why, after two hyphens: -- and the reason",
                "Newsroom-disable-file NR602 -- x|There is no directive Newsroom-disable-file; did you mean"
                        + " newsroom-disable-file?",
                "newsroom-disable-file -- x|A directive names the rules that it is for, such as NR301",
                "newsroom-disable-file NR999 -- x|Unknown rule NR999",
                "newsroom-disable-fil NR602 -- x|There is no directive newsroom-disable-fil; did you mean"
                        + " newsroom-disable-file?",
                "newsroom-disable NR602 -- x|newsroom-disable is not closed; write <!-- newsroom-enable NR602 -->"
                        + " where it ends",
                "newsroom-enable NR602|No newsroom-disable NR602 stands before this",
                "newsroom-disable-file NR503 -- x|No comment lets NR503 stand",
                "newsroom-disable-file NR902 -- x|No comment lets NR902 stand",
                "newsroom-disable-next-block NR602 -- x|newsroom-disable-next-block stands alone on a line above a"
                        + " block"
            })
    void aFlawedCommentIsAnErrorAndDoesNothing(String comment, String message) {
        assertThat(found(SPACE + "\n\n<!-- " + comment + " -->\n")).containsExactly("1", "3 NR901 " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checks: {disable: [NR602]}",
                "checks: {disable: [NR999], reason: x}",
                "checks: {disabled: [NR602], reason: x}",
                "checks: {disable: [NR503], reason: x}",
                "checks: {disable: [], reason: x}",
                "checks: off"
            })
    void theFrontMatterIsHeldToTheSame(String checks) {
        assertThat(found("---\n" + checks + "\n---\n\n" + SPACE + "\n"))
                .hasSize(2)
                .satisfies(told -> assertThat(told.get(0)).startsWith("2 NR901 "))
                .last()
                .isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<!-- newsroom-disable-file NR602 -- x -->`",
                "```\n<!-- newsroom-disable-file NR602 -- x -->\n```",
                "<!-- see newsroom-disable-file NR602 -- x -->",
                "&lt;!-- newsroom-disable-file NR602 -- x -->"
            })
    void codeAndOtherCommentsSayNothing(String text) {
        assertThat(found(SPACE + "\n\n" + text + "\n")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- newsroom-disable-line NR602 -- x",
                "The end. <!--newsroom-disable-line NR602 -- x",
                "- <!-- newsroom-disable NR602 -- x\n\n\tMore.",
                "<!-- newsroom-disable-next-block NR602 -- x\n\nMore.\n"
            })
    void aCommentWithoutAnEndIsAnErrorAndDoesNothing(String text) {
        assertThat(found(SPACE + "\n\n" + text + "\n"))
                .containsExactly("1", "3 NR901 The comment has no end; write --> after the reason");
    }

    @Test
    void commasBetweenIdsAndAfterThemAreGood() {
        assertThat(found("<!-- newsroom-disable-file NR602, -- x -->\n\n" + SPACE + "\n"))
                .containsExactly("3 stands: x");
    }

    @Test
    void aCommentWithNothingToLetStandIsTold() {
        String article = "5 km <!-- newsroom-disable-line NR602 -- x -->\n";

        assertThat(found(article)).containsExactly("1 NR902 Nothing of NR602 is found here any more");
    }

    @Test
    void nobodyIsToldAboutARuleThatWasNotAsked() throws UnreadableException {
        String article = "5 km <!-- newsroom-disable-line NR602 -- x -->\n";

        assertThat(found(article, Desk.settings("rules: {NR602: off}\n"))).isEmpty();
        assertThat(found(article, Desk.settings("rules: {NR902: off}\n"))).isEmpty();
    }

    @Test
    void charactersThatTurnTextRoundAreLetStandByNobody() {
        assertThat(found("<!-- newsroom-disable-file NR602 -- x -->\n\n5\u00A0km, a\u202Eb\n"))
                .containsExactly("3 stands: x", "3");
        assertThat(found("a\u202Eb <!-- newsroom-disable-line NR602 -- x -->\n"))
                .containsExactly("1", "1 NR902 No comment lets stand what NR602 finds here");
    }

    @Test
    void theDeskDecidesWhetherReasonsAreWantedAndWhatIsNeverLetStand() throws UnreadableException {
        Settings settings = Desk.settings("require-reason: false\nnever-suppress: [NR107]\n");

        assertThat(found("<!-- newsroom-disable-file NR602 -->\n\n" + SPACE + "\n", settings))
                .containsExactly("3 stands: no reason given");
        assertThat(found("a\u202Eb <!-- newsroom-disable-line NR602 -->\n", settings))
                .containsExactly("1 stands: no reason given");
        assertThat(found("<!-- newsroom-disable-file NR107 -->\n", settings))
                .containsExactly("1 NR901 No comment lets NR107 stand");
    }

    @Test
    void whatIsLetStandCoversNothing() {
        String form = "Leave a Reply\n\nYou are commenting using your account.\n\n" + SPACE + "\n\nConnecting to %s\n";
        String article = "# T\n\ntext\n\n<!-- newsroom-disable-file NR601 -- an article about forms -->\n\n" + form;

        assertThat(Desk.findings("NR602", article, Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subsumedBy()).isEmpty());
    }
}
