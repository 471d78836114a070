package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "dam, 3",
        "é, 1",
        "e\u0301, 1",
        "水坝, 4",
        "ｱ, 1",
        "Ａ, 2",
        "한국, 4",
        "😀, 2",
        "עברית, 5",
        "می\u200Cخ, 3",
        "…, 1",
        "“x”, 3",
        "ไทย, 3",
        "हि, 2"
    })
    void aTextTakesSoManyColumns(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void whatDoesNotFitIsCutWithAnEllipsis() {
        assertThat(Columns.cut("dam safety", 10)).isEqualTo("dam safety");
        assertThat(Columns.cut("dam safety", 9)).isEqualTo("dam safe…");
        assertThat(Columns.cut("水坝安全", 6)).isEqualTo("水坝…");
        assertThat(Columns.cut("水坝安全", 5)).isEqualTo("水坝…");
        assertThat(Columns.cut("dam", 1)).isEqualTo("…");
        assertThat(Columns.cut("dam", 0)).isEmpty();
        assertThat(Columns.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
    }

    @Test
    void aColumnIsFilledUpToItsWidth() {
        assertThat(Columns.fit("dam", 5)).isEqualTo("dam  ");
        assertThat(Columns.fit("水坝安全", 6)).isEqualTo("水坝… ");
        assertThat(Columns.width(Columns.fit("水坝安全", 6))).isEqualTo(6);
    }
}
