package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CmsCruftTest {
    private static final String RULE = "NR601";
    private static final String FORM = "Leave a Reply\n\nConnecting to %s\n\n\n";

    @Test
    void aCommentFormIsToldAsOneAndRemovedAtTheEnd() throws UnreadableException {
        assertThat(Desk.says(RULE, "# T\n\ntext\n\n\n" + FORM))
                .isEqualTo("6:1-8:17 error safe: 2 blocks of WordPress comment-form text");
        assertThat(Desk.fixed(RULE, "# T\n\ntext\n\n\n" + FORM)).isEqualTo("# T\n\ntext\n");
        assertThat(Desk.fixed(RULE, "# T\r\n\r\ntext\r\n\r\n" + FORM.replace("\n", "\r\n")))
                .isEqualTo("# T\r\n\r\ntext\r\n");
    }

    @Test
    void threeSignsOfAnyPageAreEnough() {
        assertThat(Desk.says(RULE, "text\n\nShare this:\n\n- Twitter\n\nLike\u00A0Loading...\n\nRelated\n"))
                .isEqualTo("3:1-9:8 error safe: 4 blocks of text from a web page's frame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n\nRelated\n",
                "text\n\nLeave a Reply\n",
                "text\n\nShare this:\n\ntext that goes on for more than forty characters here\n\nRelated\n\nPosted in News\n",
                "The dam was posted in the news.\n\nWe use cookies when we bake.\n"
            })
    void aWordOrTwoAreNoSign(String article) {
        assertThat(Desk.says(RULE, article)).isEmpty();
    }

    @Test
    void inTheMidstOfATextItIsLeftToAPerson() {
        assertThat(Desk.says(RULE, FORM + "text that is worth keeping because somebody wrote it here\n"))
                .isEqualTo("1:1-3:17 error no: 2 blocks of WordPress comment-form text");
    }

    @Test
    void buttonsAtTheTopHideNothingBelow() {
        String article = "Share this:\n\nRelated\n\nPosted in News\n\n# T\n\n" + Desk.words(200)
                + "\n## Works Cited\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n\n" + FORM;

        assertThat(Desk.says(RULE, article).lines().map(line -> line.substring(0, 3)))
                .containsExactly("1:1", "15:");
        assertThat(Desk.says("NR101", article)).isEmpty();
    }

    @Test
    void whatItHoldsIsSubsumed() {
        assertThat(Desk.findings(
                        "NR602", "text\n\nLeave a Reply\n\nChange\u00A0)\n\nConnecting to %s\n", Settings.DEFAULT))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.subsumedBy()).contains(RULE);
                    assertThat(finding.stands()).isFalse();
                });
    }

    @Test
    void anArticleOfNothingElseIsEmptied() throws UnreadableException {
        assertThat(Desk.fixed(RULE, FORM)).isEmpty();
        assertThat(Desk.fixed(RULE, "---\ntitle: T\n---\n\n" + FORM)).isEqualTo("---\ntitle: T\n---\n");
    }
}
