package newsroom.citations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsroom.model.Problem;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is to be BibTeX, RIS or CSL-JSON is read, or refused with a reason. */
public final class ReferenceFuzzTest {
    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> {
            try {
                assertThat(ReferenceReader.read(new String(file, UTF_8))).isNotEmpty();
            } catch (Problem refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(ReferenceFuzzTest.class, ReferenceFuzzTest::fuzzerTestOneInput);
    }
}
