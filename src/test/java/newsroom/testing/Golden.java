package newsroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output as it was looked at and found good. {@code NEWSROOM_GOLDEN=write} in the environment writes it anew, to be looked at. */
public final class Golden {
    private static final Path FILES = Path.of("src/test/resources/newsroom");

    private Golden() {}

    public static void matches(String name, String output) {
        if ("write".equals(System.getenv("NEWSROOM_GOLDEN"))) {
            write(name, output);
        }
        assertThat(output).as(name).isEqualTo(read(name));
    }

    private static String read(String name) {
        try {
            return Files.exists(FILES.resolve(name)) ? Files.readString(FILES.resolve(name)) : "no golden file " + name;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(String name, String output) {
        try {
            Files.createDirectories(FILES.resolve(name).getParent());
            Files.writeString(FILES.resolve(name), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
