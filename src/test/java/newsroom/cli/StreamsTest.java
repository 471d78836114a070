package newsroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import newsroom.desk.Storage;
import newsroom.git.GitStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams that end or fail, and faults of the program itself. */
final class StreamsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, Supplier<Storage> storage, String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        return Program.run(
                List.of(arguments),
                new Machine(
                        InputStream.nullInputStream(),
                        out,
                        err,
                        Terminal.NONE,
                        Map.of(),
                        clock,
                        new Random(1),
                        folder,
                        Shell.NO_SCREEN,
                        storage,
                        Shell.NO_LINKS));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void aReaderWhoGoesAwayEndsTheOutputQuietly() {
        assertThat(run(failing("Broken pipe"), GitStorage::new, "--help")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aReaderWhoGoesAwayDoesNotHideWhatWasFound() throws IOException {
        Files.writeString(folder.resolve("dams.md"), "Word ".repeat(200));

        assertThat(run(failing("Broken pipe"), GitStorage::new, "check", "dams.md"))
                .isEqualTo(1);
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() throws IOException {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));

        try (OutputStream out = new FileOutputStream(full.toFile())) {
            assertThat(run(out, GitStorage::new, "--help")).isEqualTo(3);
        }

        assertThat(err.toString(UTF_8)).contains("cannot write the output: No space left on device");
    }

    @Test
    void nobodyIsLeftToTellWhenTheMessagesFailToo() {
        Machine machine = new Machine(
                InputStream.nullInputStream(),
                failing("gone"),
                failing("gone"),
                Terminal.NONE,
                Map.of(),
                Clock.systemUTC(),
                new Random(1),
                folder,
                Shell.NO_SCREEN,
                GitStorage::new,
                Shell.NO_LINKS);

        assertThat(Program.run(List.of("--help"), machine)).isEqualTo(3);
    }

    @Test
    void aFaultOfTheProgramLeavesItsDetailsInAFileAndNoneOnTheScreen() throws IOException {
        int code = run(
                OutputStream.nullOutputStream(),
                () -> {
                    throw new IllegalStateException("a bug \u001b[2J");
                },
                "list");

        String told = err.toString(UTF_8);
        assertThat(code).isEqualTo(3);
        assertThat(told)
                .contains("a fault in Newsroom itself ended this command (IllegalStateException)", "Please report it")
                .doesNotContain("\tat ", "\u001b");
        Path report = Path.of(told.substring(told.indexOf("stands in ") + 10).strip());
        assertThat(report).content().contains("a bug", "\tat newsroom.cli.", "Java ");
        Files.delete(report);
    }
}
