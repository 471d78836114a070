package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingBylineTest {
    private static final String RULE = "NR501";

    @Test
    void anArticleThatNobodySignsIsToldWhereItsTitleStands() {
        assertThat(Desk.says(RULE, "# Dam safety\n\nThe dam is old.\n")).isEqualTo("1:1-1:13 warning no: No byline");
        assertThat(Desk.says(RULE, "---\ntitle: Dam safety\nauthor:\n---\n\nThe dam is old.\n"))
                .startsWith("2:1-2:18 ");
    }

    @Test
    void aTitleOfTwoWordsIsNobodysName() {
        assertThat(Desk.says(RULE, "# Dam Reopens\n\nThe dam is open again.\n")).startsWith("1:1-1:14 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nauthor: Bo Ek\n---\n\n# Dam\n\ntext\n",
                "---\nauthors: [Bo Ek]\n---\n\n# Dam\n\ntext\n",
                "# Dam\n\nBy Bo Ek\n\ntext\n",
                "# Dam\n\n*Written by the desk*\n\ntext\n",
                "# Dam\n\nBo Ek\n\ntext\n",
                "Dam\n\nBo van Ek\n\nThe dam is old.\n",
                "# Dam\n\nBo Ek | 3 May 2025\n\ntext\n",
                "# Dam\n\nThe dam is old.\n\n— Bo Ek\n",
                "Name(s): Bo Ek\n\n# Dam\n\ntext\n",
                "<div author=\"Bo Ek\"></div>\n\n# Dam\n\ntext\n",
                "---\ntitle: [broken\n---\n\ntext\n",
                "# Works Cited\n\nEk, Bo. *The Dam*. Sele, 2011.\n",
                ""
            })
    void whoeverMayBeItsAuthorIsTakenForThat(String article) {
        assertThat(Desk.says(RULE, article)).isEmpty();
    }
}
