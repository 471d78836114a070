package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsroom.tui.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyDecoderTest {
    private final List<String> read = new ArrayList<>();
    private final KeyDecoder decoder = new KeyDecoder(input -> read.add(said(input)));

    private static String said(Input input) {
        return input instanceof Input.Press press ? press.key().name() : "<" + ((Input.Paste) input).text() + ">";
    }

    private KeyDecoderTest sends(String text) {
        decoder.read(text.getBytes(UTF_8));
        return this;
    }

    /** Nothing more comes for as long as the decoder waits. */
    private KeyDecoderTest rests() {
        if (decoder.patience().isPresent()) {
            decoder.giveUp();
        }
        return this;
    }

    private void reads(String... keys) {
        assertThat(read).containsExactly(keys);
    }

    @Test
    void aBareCarriageReturnIsEnterAndSwallowsNothing() {
        sends("\rx\n").reads("enter", "x", "enter");
    }

    @Test
    void aSequenceThatComesInPiecesIsOneKey() {
        sends("\u001b");
        assertThat(decoder.patience()).isPresent();
        sends("[").sends("B").reads("down");
        assertThat(decoder.patience()).isEmpty();
    }

    @Test
    void escAloneIsAKey() {
        sends("\u001b").rests().sends("x").reads("esc", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "[A,up",
        "OB,down",
        "[1;5C,ctrl-right",
        "[1;3D,alt-left",
        "[H,home",
        "[4~,end",
        "[5~,pgup",
        "[6~,pgdn",
        "[3~,delete",
        "[Z,shift-tab",
        "OP,f1",
        "[15~,f5",
        "[24~,f12",
        "x,alt-x",
        "X,alt-X",
        "[1;2A,shift-up",
        "[13;2u,shift-enter",
        "[112;5u,ctrl-p",
        "[27;5;112~,ctrl-p",
        "é,alt-é"
    })
    void sequencesAreKeys(String rest, String key) {
        sends("\u001b" + rest).reads(key);
    }

    @Test
    void controlCharactersAreKeys() {
        sends("\t\u007f\b\u0010\u0000 \u001a\u001c")
                .reads("tab", "backspace", "backspace", "ctrl-p", "ctrl-space", "space", "ctrl-z", "ctrl-\\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[I",
                "[O",
                "[?62;22c",
                "[>41;390;0c",
                "[<0;10;5M",
                "[<0;10;5m",
                "[M !!",
                "[24;80R",
                "[?2004;1$y",
                "[200;300;400q",
                "]11;rgb:0000/0000/0000\u0007",
                "]11;rgb:0000/0000/0000\u001b\\",
                "P1$r0m\u001b\\",
                "_Gi=1;OK\u001b\\",
                "[?1;2;4c"
            })
    void whatATerminalAnswersIsNeverTyped(String answer) {
        sends("a\u001b" + answer + "b").reads("a", "b");
    }

    @Test
    void aSequenceThatIsCutOffIsDropped() {
        sends("\u001b[1;").rests().sends("x").reads("x");
    }

    @Test
    void altAndALetterThatCouldBeginASequenceIsAKey() {
        sends("\u001b[")
                .rests()
                .sends("\u001bO")
                .rests()
                .sends("\u001bP")
                .rests()
                .reads("alt-[", "alt-O", "alt-P");
    }

    @Test
    void pastedTextIsTextWhateverStandsInIt() {
        sends("\u001b[200~q\r\u001b[Ax\r\n\u001b[20").sends("1~j").reads("<q\n\u001b[Ax\n>", "j");
    }

    @Test
    void aPasteWithoutAnEndEnds() {
        sends("\u001b[200~q").rests().sends("j").reads("<q>", "j");
    }

    @Test
    void aCharacterMayComeByteByByte() {
        for (byte each : "é世😀".getBytes(UTF_8)) {
            decoder.read(new byte[] {each});
        }
        reads("é", "世", "😀");
    }

    @Test
    void bytesThatAreNoCharacterAreDropped() {
        decoder.read("a\u00ff\u00e9".getBytes(ISO_8859_1));
        decoder.read(new byte[] {(byte) 0xC2, (byte) 0x9B, 'b'});
        rests();

        assertThat(read).startsWith("a").allMatch(key -> key.codePoints().noneMatch(Character::isISOControl));
    }

    @Test
    void noBytesAtAllBreakIt() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = random.nextInt(3) == 0 ? (byte) "\u001b[O~;12M]P_".charAt(random.nextInt(11)) : bytes[at];
            }
            decoder.read(bytes);
            if (random.nextBoolean()) {
                rests();
            }
        }
        rests().sends("z");

        assertThat(read).endsWith("z");
        assertThat(read.stream().filter(key -> !key.startsWith("<"))).allMatch(KeyDecoderTest::isHarmless);
    }

    private static boolean isHarmless(String key) {
        return key.codePoints().noneMatch(c -> Character.isISOControl(c))
                && !Arrays.asList("", "\uFFFD").contains(key);
    }
}
