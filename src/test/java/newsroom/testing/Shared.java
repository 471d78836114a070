package newsroom.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Other people's texts, which lie beside the project and are read where they are. */
public final class Shared {
    private Shared() {}

    /** A file or folder of them; the test is skipped where they are not. */
    public static Path path(String name) {
        Optional<Path> found = Optional.empty();
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null && found.isEmpty();
                folder = folder.getParent()) {
            found = Optional.of(folder.resolve("shared").resolve(name)).filter(Files::exists);
        }
        Assumptions.assumeTrue(found.isPresent(), "no folder \"shared\" with " + name + " beside the project");
        return found.orElseThrow();
    }

    /** The bytes of one of the files. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
