package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "0, \\u{0}",
        "7, \\u{7}",
        "9, \\u{9}",
        "10, \\u{a}",
        "13, \\u{d}",
        "27, \\u{1b}",
        "127, \\u{7f}",
        "133, \\u{85}",
        "155, \\u{9b}",
        "157, \\u{9d}",
        "173, \\u{ad}",
        "1564, \\u{61c}",
        "8203, \\u{200b}",
        "8206, \\u{200e}",
        "8232, \\u{2028}",
        "8238, \\u{202e}",
        "8294, \\u{2066}",
        "65279, \\u{feff}",
        "55357, \\u{d83d}",
        "56832, \\u{de00}",
        "917569, \\u{e0041}"
    })
    void whatSteersOrDeceivesIsShownByItsNumber(int codePoint, String shown) {
        String text = "a" + Character.toString(codePoint) + "b";

        assertThat(Visible.line(text)).isEqualTo("a" + shown + "b");
        assertThat(Visible.isPlain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é字😀", "a\u00A0b", "می\u200Cخواهم", "👩\u200D🚀", "עברית العربية"})
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(Visible.line(text)).isEqualTo(text);
        assertThat(Visible.isPlain(text)).isTrue();
    }

    @Test
    void aTextOfSeveralLinesKeepsThemAndItsTabs() {
        assertThat(Visible.lines("a\n\tb\r\n\u001B[31mc\rd")).isEqualTo("a\n\tb\n\\u{1b}[31mc\\u{d}d");
    }
}
