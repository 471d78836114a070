package newsroom.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a text holds, nothing of what is shown of it steers a terminal or turns its order. */
public final class VisibleFuzzTest {
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzing.withinLimit(() -> {
            show(new String(input, UTF_8));
            // Any UTF-16 unit at all, halves of surrogate pairs among them.
            show(new String(input, UTF_16BE));
            StringBuilder units = new StringBuilder();
            for (int i = 0; i + 1 < input.length; i += 2) {
                units.append((char) ((input[i] & 0xFF) << 8 | (input[i + 1] & 0xFF)));
            }
            show(units.toString());
        });
    }

    private static void show(String text) {
        String line = Visible.line(text);
        assertThat(line.codePoints().filter(VisibleFuzzTest::harms)).isEmpty();
        assertThat(Visible.line(line)).isEqualTo(line);
        assertThat(Visible.isPlain(text)).isEqualTo(line.equals(text));
        String lines = Visible.lines(text);
        assertThat(lines.codePoints().filter(c -> c != '\n' && c != '\t' && harms(c)))
                .isEmpty();
    }

    private static boolean harms(int c) {
        int type = Character.getType(c);
        boolean joins = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0x2000 && c <= 0x20FF && type == Character.FORMAT && !joins);
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(VisibleFuzzTest.class, VisibleFuzzTest::fuzzerTestOneInput);
    }
}
