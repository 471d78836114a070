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
 * @param file where it lies on disk, if it does
 */
record CheckText(String name, Checker checker, Supplier<Blob> bytes, Optional<Path> file) {}
