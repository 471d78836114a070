package newsroom.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {
    @Test
    void aByteThatIsNotUtf8IsNamedWithItsLine() {
        byte[] latin1 = ("one\n".repeat(13) + "caf\u00E9\n").getBytes(ISO_8859_1);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Source.read(latin1))
                .withMessage("line 14: byte 0xE9 is not UTF-8")
                .satisfies(unreadable -> assertThat(unreadable.place()).isEqualTo(new Span(14, 4, 14, 4)));
    }

    @Test
    void linesAreCountedTheSameWhateverEndsThem() {
        for (String ending : List.of("\n", "\r\n", "\r")) {
            byte[] broken = ("one" + ending + "two" + ending + "\u00FF").getBytes(ISO_8859_1);

            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> Source.read(broken))
                    .withMessage("line 3: byte 0xFF is not UTF-8");
        }
    }

    @Test
    void aReplacementCharacterThatIsReallyThereIsText() throws UnreadableException {
        assertThat(Source.read("a\uFFFDb".getBytes(UTF_8)).text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void anUnfinishedCharacterAtTheEndIsNotUtf8() {
        byte[] cut = {'a', '\n', (byte) 0xE2, (byte) 0x80};

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Source.read(cut))
                .withMessage("line 2: byte 0xE2 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n", "a\r\nb\r\n", "a\rb", "\uFEFFa\n", "\uFEFF", "a\r\nb\nc\rd", "é字😀\n"})
    void bytesComeBackAsTheyWere(String text) throws UnreadableException {
        assertThat(Source.read(text.getBytes(UTF_8)).bytes()).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws UnreadableException {
        Source source = Source.read("\uFEFFTitle\n".getBytes(UTF_8));

        assertThat(source.hasByteOrderMark()).isTrue();
        assertThat(source.text()).isEqualTo("Title\n");
        assertThat(source.span(0, 5)).isEqualTo(new Span(1, 1, 1, 6));
    }

    @Test
    void linesAreKnownWithoutTheirEndings() throws UnreadableException {
        Source source = Source.of("one\r\n\r\ntwo\rthree\nfour");

        assertThat(source.lineCount()).isEqualTo(5);
        assertThat(source.line(1)).isEqualTo("one");
        assertThat(source.line(2)).isEmpty();
        assertThat(source.line(3)).isEqualTo("two");
        assertThat(source.line(5)).isEqualTo("four");
        assertThat(source.hasFinalNewline()).isFalse();
        assertThat(source.lineEnding()).isEqualTo("\r\n");
    }

    @Test
    void aFinalNewlineOpensNoLine() throws UnreadableException {
        Source source = Source.of("one\ntwo\n");

        assertThat(source.lineCount()).isEqualTo(2);
        assertThat(source.hasFinalNewline()).isTrue();
        assertThat(source.span(4, 8)).isEqualTo(new Span(2, 1, 2, 5));
    }

    @Test
    void columnsAreUtf16Units() throws UnreadableException {
        Source source = Source.of("a😀b\n");

        assertThat(source.span(3, 4)).isEqualTo(new Span(1, 4, 1, 5));
    }

    @Test
    void aFileMayHave256KibibytesAndNoMore() throws UnreadableException {
        byte[] most = "a".repeat(Source.MAX_BYTES).getBytes(UTF_8);
        byte[] more = "a".repeat(Source.MAX_BYTES + 1).getBytes(UTF_8);

        assertThat(Source.read(most).length()).isEqualTo(Source.MAX_BYTES);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Source.read(more))
                .withMessageContaining("more than 262144 bytes");
    }

    @Test
    void aFileMayHave20000LinesAndNoMore() throws UnreadableException {
        assertThat(Source.of("\n".repeat(Source.MAX_LINES)).lineCount()).isEqualTo(Source.MAX_LINES);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Source.of("\n".repeat(Source.MAX_LINES + 1)))
                .withMessageContaining("20001 lines");
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Source.of("ab\n\uD83Dx"))
                .withMessageStartingWith("line 2: half of a surrogate pair");
    }

    @Test
    void editsChangeOnlyWhatTheyName() throws UnreadableException {
        Source source = Source.of("\uFEFFone two\r\nthree");

        Source edited =
                source.with(List.of(new TextEdit(9, 14, "drei"), new TextEdit(0, 0, "> "), new TextEdit(3, 7, "")));

        assertThat(edited.hasByteOrderMark()).isTrue();
        assertThat(edited.text()).isEqualTo("> one\r\ndrei");
    }

    @Test
    void editsThatOverlapAreRefused() throws UnreadableException {
        Source source = Source.of("one two");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.with(List.of(new TextEdit(0, 4, ""), new TextEdit(3, 5, ""))));
        assertThatIllegalArgumentException().isThrownBy(() -> source.with(List.of(new TextEdit(0, 8, ""))));
    }
}
