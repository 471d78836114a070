package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoTitleTest {
    private static final String RULE = "NR107";

    @Test
    void aFirstLineThatIsOnlyAParagraphIsToldAndMayBecomeTheTitle() throws UnreadableException {
        assertThat(Desk.says(RULE, "\n  Dam safety\n\ntext\n"))
                .isEqualTo("2:3-2:13 warning ask: Article has no title heading or front-matter title");
        assertThat(Desk.fixed(RULE, "Dam safety\n\ntext\n")).isEqualTo("# Dam safety\n\ntext\n");
    }

    @Test
    void aParagraphOfTextIsNotMadeATitle() {
        assertThat(Desk.says(RULE, "The dam is safe.\n"))
                .isEqualTo("1:1-1:17 warning no: Article has no title heading or front-matter title");
        assertThat(Desk.says(RULE, "one\ntwo\n")).startsWith("1:1-2:4 warning no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Dam safety\n\ntext\n",
                "Dam safety\n===\n\ntext\n",
                "<h1>Dam</h1>\n\ntext\n",
                "text\n\n# Dam safety\n",
                "---\ntitle: Dam safety\n---\n\ntext\n",
                "<!-- x -->\n\n## Section first\n\ntext\n",
                "- a list\n",
                "---\ntitle: [broken\n---\n\ntext\n",
                ""
            })
    void aTitleStandsInAHeadingOrInTheFrontMatter(String article) {
        assertThat(Desk.says(RULE, article)).isEmpty();
    }

    @Test
    void anEmptyTitleIsNone() {
        assertThat(Desk.says(RULE, "---\ntitle: \"  \"\n---\n\ntext\n")).startsWith("5:1-5:5");
        assertThat(Desk.says(RULE, "---\ntitle:\n---\n\n<!-- x -->\n\ntext\n")).startsWith("7:1-7:5");
    }
}
