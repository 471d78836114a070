package newsroom.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import newsroom.checks.Checker;
import newsroom.model.Blob;

/**
 * A text to be checked.
 *
 * @param name how it is called in what is printed
 * @param checker checks it as its newsroom wants it
 * @param bytes reads it; may throw a {@link newsroom.model.Problem}
 * @param place where it lies on disk, or would lie in the work tree; nothing in a bare repository
 * @param onDisk whether what is checked are the bytes of the file there
 */
record CheckText(String name, Checker checker, Supplier<Blob> bytes, Optional<Path> place, boolean onDisk) {
    /** The file that holds it, which a fix may change. */
    Optional<Path> file() {
        return onDisk ? place : Optional.empty();
    }
}
