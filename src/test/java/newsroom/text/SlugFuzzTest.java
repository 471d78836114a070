package newsroom.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Any title has an address, and an address that is a title keeps itself. */
public final class SlugFuzzTest {
    public static void fuzzerTestOneInput(byte[] title) {
        Fuzzing.withinLimit(() -> {
            String slug = Slugs.of(new String(title, UTF_8)).value();
            assertThat(Slugs.of(slug).value()).isEqualTo(slug);
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(SlugFuzzTest.class, SlugFuzzTest::fuzzerTestOneInput);
    }
}
