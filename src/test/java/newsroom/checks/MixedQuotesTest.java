package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.model.Span;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MixedQuotesTest {
    private static final String RULE = "NR603";

    @Test
    void theFewerAreTold() {
        String article = "“It is old,” she said. “It isn't safe.”\n\nIt's not.\n";
        assertThat(Desk.findings(RULE, article, Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span()).isEqualTo(new Span(1, 31, 1, 32));
                    assertThat(finding.message())
                            .isEqualTo("Straight and curly quotation marks are mixed: 2 straight, 4 curly");
                    assertThat(finding.related()).containsExactly(new Span(3, 3, 3, 4));
                });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "“A” “B” \"C\"|“A” “B” “C”",
                "“A” “B” it's|“A” “B” it’s",
                "“A” “B” (\"C\")|“A” “B” (“C”)",
                "\"A\" \"B\" it’s|\"A\" \"B\" it's",
                "\"A\" \"B\" “C”|\"A\" \"B\" \"C\"",
                "“A” “B” 'tis it's|“A” “B” 'tis it’s"
            })
    void theyAreMadeLikeTheOthersWhereThatIsSure(String text, String fixed) throws UnreadableException {
        assertThat(Desk.fixed(RULE, text)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“A” isn’t",
                "\"A\" isn't",
                "“A” 6'2\" tall",
                "“A” `it's`",
                "“A” &quot;B&quot;",
                "“A” [b](http://x.org/a'b \"title\")",
                "“A” <span class=\"x\">b</span>",
                "“A” https://x.org/it's",
                "---\ntitle: \"It's\"\n---\n\n“A”"
            })
    void onlyTheWordsOfTheTextCount(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @Test
    void otherLanguagesHaveMarksOfTheirOwn() {
        assertThat(Desk.says(RULE, "---\nlang: de\n---\n\n„A“ „B“ \"C\"\n")).contains("warning no:");
    }
}
