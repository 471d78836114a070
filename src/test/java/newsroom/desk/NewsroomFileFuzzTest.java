package newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever {@code newsroom.yml} holds, it is read, or refused in words. */
public final class NewsroomFileFuzzTest {
    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> {
            try {
                assertThat(NewsroomFile.read(Blob.of(file), NewsroomFile.PATH).newsroom())
                        .isNotNull();
            } catch (Problem refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(NewsroomFileFuzzTest.class, NewsroomFileFuzzTest::fuzzerTestOneInput);
    }
}
