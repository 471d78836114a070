package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsroom.tui.view.Canvas;
import newsroom.tui.view.Frame;
import newsroom.tui.view.Size;
import newsroom.tui.view.Theme;
import newsroom.tui.view.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a terminal is sent, and what it then shows. */
final class DisplayTest {
    private static final List<Tone> TONES = List.of(Tone.values());
    private static final List<String> PIECES = List.of(
            "plain words",
            "   ",
            "café",
            "cafe\u0301",
            "世界 news",
            "✅ done",
            "⚡",
            "😀😀",
            "👩\u200d💻",
            "🇵🇹🇫🇷",
            "🇵",
            "👍🏽",
            "❤\ufe0f",
            "1\ufe0f\u20e3",
            "مَرْحَبًا",
            "שלום",
            "ไทยแลนด์",
            "हिन्दी",
            "한국어",
            "\u1112\u1161\u11ab",
            "a\u0300\u0301\u0302\u0303\u0304\u0305",
            "\ue000",
            "\ufffe",
            "…─│",
            "ﬁ",
            "…",
            "\t",
            "\u001b[31m",
            "\u009b31m",
            "\u202edesrever",
            "\u200b",
            "\u00a0",
            "\u303f",
            "️");

    private final Size size = new Size(40, 8);
    private final Signary signary = new Signary();

    private Display display(OutputStream out, Size on, Theme theme, ColourDepth depth) throws IOException {
        Display display = new Display(new SparingTerminal(out, signary, on), signary, theme, depth);
        display.start();
        return display;
    }

    private Frame frame(String... lines) {
        Frame frame = new Frame(size);
        for (int row = 0; row < lines.length; row++) {
            frame.canvas().text(0, row, lines[row], Tone.PLAIN.style());
        }
        return frame;
    }

    private static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < frame.size().rows(); row++) {
            text.append(frame.row(row)).append('\n');
        }
        return text.toString();
    }

    private String sent(Frame... frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Display display = display(out, size, Theme.STANDARD, ColourDepth.SIXTEEN);
        for (Frame frame : frames) {
            out.reset();
            display.show(frame);
        }
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whateverChangesTheTerminalShowsTheLastFrame(Theme theme) throws IOException {
        Random random = new Random(5);
        Glass glass = new Glass(size);
        Display display = display(glass, size, theme, ColourDepth.DIRECT);
        Frame frame = new Frame(size);
        for (int round = 0; round < 400; round++) {
            frame = round % 3 == 0 ? new Frame(size) : frame;
            Canvas canvas = frame.canvas();
            for (int i = 0; i < 4; i++) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                Tone tone = TONES.get(random.nextInt(TONES.size()));
                canvas.text(
                        random.nextInt(size.columns()),
                        random.nextInt(size.rows()),
                        piece + piece,
                        tone.style(random.nextBoolean()));
            }
            if (random.nextInt(3) == 0) {
                // What moves is a hint: whether it is true or not, the terminal shows the frame.
                canvas.part(0, random.nextInt(3), size.columns(), 5).scrolled(random.nextInt(9) - 4);
            }
            display.show(frame);
            assertThat(glass.text()).as("round " + round).isEqualTo(text(frame));
        }
    }

    @Test
    void lettersAreSentInUtf8WhateverTheLocale() throws IOException {
        assertThat(sent(frame("é مرحبا 😀 世")))
                .contains("é", "مرحبا", "😀", "世")
                .doesNotContain("??", "\u0000", "\u001b(0");
    }

    @Test
    void aLetterAndItsMarkAreOne() {
        assertThat(frame("cafe\u0301s").row(0)).isEqualTo("cafés");
    }

    @Test
    void signsTakeTheColumnsThatTerminalsGiveThem() {
        for (String wide : List.of("✅", "⚡", "世", "😀", "🇵🇹", "한")) {
            assertThat(frame(wide + "|").sign(2, 0)).as(wide).isEqualTo("|");
        }
        for (String narrow : List.of("é", "e\u0301", "مَ", "❤\ufe0f", "…", "★", "ﬁ")) {
            assertThat(frame(narrow + "|").sign(1, 0)).as(narrow).isEqualTo("|");
        }
    }

    @Test
    void whatSteersATerminalIsShownByItsNumber() throws IOException {
        String sent = sent(frame("a\u001b[31mb", "c\u009b31md", "e\rf", "g\u202eh", "i\u0007j"));

        assertThat(sent).contains("a\\u{1b}[31mb", "c\\u{9b}31md", "e\\u{d}f", "g\\u{202e}h", "i\\u{7}j");
        assertThat(sent.replaceAll("\u001b\\[[?0-9;]*[HCXmJl]", "").codePoints())
                .noneMatch(Character::isISOControl);
    }

    @Test
    void theSameFrameSendsNothing() throws IOException {
        assertThat(sent(frame("one", "two"), frame("one", "two"))).isEmpty();
    }

    @Test
    void aChangedLineSendsWhatHasChangedAndNoMore() throws IOException {
        assertThat(sent(frame("draft 1", "in review"), frame("draft 2", "in review")))
                .isEqualTo("\u001b[1;7H2");
    }

    @Test
    void evenAFrameThatIsAllOtherIsNotClearedFirst() throws IOException {
        assertThat(sent(frame("a".repeat(40), "b".repeat(40)), frame("c".repeat(40), "d".repeat(40))))
                .doesNotContain("\u001b[2J");
    }

    @Test
    void blanksAreErasedAtOnce() throws IOException {
        assertThat(sent(frame("x".repeat(40)), frame("x"))).isEqualTo("\u001b[1;2H\u001b[39X");
    }

    @Test
    void rowsThatMoveAreNotSentAgain() throws IOException {
        Frame moved = frame("head", "b".repeat(40), "c".repeat(40), "d");
        moved.canvas().part(0, 1, size.columns(), 3).scrolled(1);

        assertThat(sent(frame("head", "a".repeat(40), "b".repeat(40), "c".repeat(40)), moved))
                .isEqualTo("\u001b[2;4r\u001b[2H\u001b[1M\u001b[r\u001b[4Hd");
    }

    @Test
    void aFrameIsOneWrite() throws IOException {
        int[] writes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                writes[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                writes[0]++;
            }
        };
        Display display = display(counting, size, Theme.STANDARD, ColourDepth.SIXTEEN);
        writes[0] = 0;
        display.show(frame("a".repeat(40), "世".repeat(20)));

        assertThat(writes[0]).isEqualTo(1);
    }

    @Test
    void moreSignsThanLanternaHasRoomForAreAllShown() throws IOException {
        Glass glass = new Glass(size);
        Display display = display(glass, size, Theme.STANDARD, ColourDepth.SIXTEEN);
        for (int i = 0; i < 700; i++) {
            StringBuilder signs = new StringBuilder();
            for (int at = 0; at < 15; at++) {
                signs.appendCodePoint(0x4E00 + 15 * i + at);
            }
            Frame frame = frame(signs.toString());
            display.show(frame);
            assertThat(glass.text()).isEqualTo(text(frame));
        }
    }

    @Test
    void coloursAreThoseThatTheTerminalHas() {
        assertThat(ColourDepth.of(Map.of("TERM", "xterm-256color"))).isEqualTo(ColourDepth.INDEXED);
        assertThat(ColourDepth.of(Map.of("TERM", "screen"))).isEqualTo(ColourDepth.SIXTEEN);
        assertThat(ColourDepth.of(Map.of("TERM", "tmux-256color", "COLORTERM", "truecolor")))
                .isEqualTo(ColourDepth.DIRECT);
        assertThat(ColourDepth.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")))
                .isEqualTo(ColourDepth.NONE);
        assertThat(ColourDepth.of(Map.of("TERM", "vt100"))).isEqualTo(ColourDepth.NONE);
    }

    @Test
    void withoutColoursNoneIsSent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Display display = display(out, size, Theme.BLUE_ORANGE, ColourDepth.NONE);
        Frame frame = new Frame(size);
        int row = 0;
        for (Tone tone : Tone.values()) {
            frame.canvas().text(0, row++ % 8, tone + " ", tone.style(row % 2 == 0));
        }
        display.show(frame);

        assertThat(out.toString(UTF_8)).doesNotContainPattern("\u001b\\[[0-9;]*(3|4|9|10)[0-9][;m]");
    }
}
