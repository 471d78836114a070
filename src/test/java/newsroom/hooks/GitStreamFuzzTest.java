package newsroom.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What comes through the hook's pipe is what Git says of a commit, or is refused as unreadable. */
public final class GitStreamFuzzTest {
    public static void fuzzerTestOneInput(byte[] piped) {
        Fuzzing.withinLimit(() -> {
            GitStream stream = new GitStream(new ByteArrayInputStream(piped));
            try {
                assertThat(stream.day()).isNotNull();
                for (Change change : stream.changes()) {
                    assertThat(change.path()).isNotNull();
                    stream.object();
                }
            } catch (IOException refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(GitStreamFuzzTest.class, GitStreamFuzzTest::fuzzerTestOneInput);
    }
}
