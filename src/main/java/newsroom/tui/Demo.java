package newsroom.tui;

import java.nio.file.Path;

/**
 * A newsroom to try things out in, beside the one whose screen is open.
 *
 * @param folder where it lies
 * @param screen opens its screen and comes back when that is left
 */
public record Demo(Path folder, Runnable screen) {}
