package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {
    private static String found(String text) throws UnreadableException {
        return Placeholders.toCome(Document.of(Manuscript.of(Source.of(text)))).toString();
    }

    @Test
    void whatIsToComeIsFoundWhereItStands() throws UnreadableException {
        assertThat(found("The dam holds TK tonnes.\n\n- (TKTK)\n\n> **TK**\n"))
                .isEqualTo("[1:15-1:17, 3:4-3:8, 5:5-5:7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATK and TKO and tk\n",
                "`TK`\n",
                "    TK\n",
                "```\nTK\n```\n",
                "http://x.org/TK/a\n",
                "<http://x.org/TK>\n",
                "[a](http://x.org/TK)\n",
                "{{ TK }}\n",
                "<!-- TK -->\n"
            })
    void otherLettersAddressesAndProgramTextAreNone(String text) throws UnreadableException {
        assertThat(found(text)).isEqualTo("[]");
    }
}
