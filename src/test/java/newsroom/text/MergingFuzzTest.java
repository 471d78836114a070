package newsroom.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Three texts, parted by NUL: what only one side changed is as that side has it, and no line that either wrote is lost. */
public final class MergingFuzzTest {
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzing.withinLimit(() -> {
            String[] texts = new String(input, UTF_8).split("\0", -1);
            String base = texts[0];
            String mine = texts[Math.min(1, texts.length - 1)];
            String theirs = texts[Math.min(2, texts.length - 1)];
            assertThat(Merging.of(base, mine, base)).isEqualTo(new Merging(mine, 0));
            assertThat(Merging.of(base, base, theirs)).isEqualTo(new Merging(theirs, 0));
            assertThat(Merging.of(base, mine, mine)).isEqualTo(new Merging(mine, 0));
            Merging merged = Merging.of(base, mine, theirs);
            keeps(merged.text(), mine, base);
            keeps(merged.text(), theirs, base);
            assertThat(Merging.of(base, theirs, mine).clashes()).isEqualTo(merged.clashes());
        });
    }

    /** A line that one side has and the base has not was written by that side. */
    private static void keeps(String merged, String written, String base) {
        Set<String> known = base.lines().collect(Collectors.toSet());
        Set<String> kept = merged.lines().collect(Collectors.toSet());
        assertThat(written.lines().filter(line -> !known.contains(line))).allMatch(kept::contains);
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(MergingFuzzTest.class, MergingFuzzTest::fuzzerTestOneInput);
    }
}
