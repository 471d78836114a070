package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingDateTest {
    private static final String RULE = "NR502";

    @Test
    void anArticleWithoutADateIsToldWhereItsTitleStands() {
        assertThat(Desk.says(RULE, "# Dam safety\n\nThe dam is old.\n"))
                .isEqualTo("1:1-1:13 warning no: No publication date");
        assertThat(Desk.says(RULE, "---\nlang: en\ntitle: Dam safety\n---\n\nThe dam is old.\n"))
                .startsWith("3:1-3:18 ");
    }

    @Test
    void whatOnlyADateCanResolveIsNamed() {
        assertThat(Desk.findings(
                        RULE, "# Dam\n\nIt broke last month.\nIt reopens in the next two days.\n", Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("No publication date; 2 relative dates cannot be resolved");
                    assertThat(finding.related()).containsExactly(new Span(3, 10, 3, 20), new Span(4, 12, 4, 32));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It broke yesterday.|1",
                "It broke two weeks ago, or a few days ago.|2",
                "It opens next Tuesday or later this year.|2",
                "Over the past 12 months it held.|1",
                "It broke in January, after years of war, since the beginning in 2011.|0",
                "The last week of May was wet, and the next day it broke.|0",
                "This is finally happening; in the past it was not.|0"
            })
    void timesAreRelativeOnlyWhenTheyNeedADay(String text, int count) {
        assertThat(Desk.findings(RULE, "# Dam\n\n" + text + "\n", Settings.DEFAULT)
                        .get(0)
                        .related())
                .hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndate: 2017-02-14\n---\n\n# Dam\n\ntext\n",
                "---\npublishDate: 2017-02-14\n---\n\n# Dam\n\ntext\n",
                "# Dam\n\n14 February 2017\n\ntext\n",
                "# Dam\n\nBy Bo Ek | Feb. 14, 2017\n\ntext\n",
                "# Dam\n\nPosted on 2017/02/14 by the desk\n\ntext\n",
                "# Dam\n\nOPUNTIA, Feb. 14 — The dam is old.\n",
                "# Notes of 3 March 2017\n\ntext\n",
                "# Dam\n\ntext\n\ntext\n\ntext\n\ntext\n\ntext\n\ntext\n\ntext\n\nLast updated: May 2017\n",
                "---\nlang: fr\n---\n\n# Barrage\n\nle 14 février 2017\n\ntexte\n",
                "---\ntitle: [broken\n---\n\ntext\n",
                ""
            })
    void aDateIsTakenWhereverItStands(String article) {
        assertThat(Desk.says(RULE, article)).isEmpty();
    }

    @Test
    void theDatesOfSourcesAreNotTheArticles() {
        String article = "# Dam\n\nEk is old.\n\n## Work Cited\n\nEk, Bo. *The Dam*. Sele, 14 Feb. 2017.\n";
        assertThat(Desk.says(RULE, article)).isNotEmpty();
    }
}
