package newsroom.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import newsroom.desk.Storage;
import newsroom.tui.terminal.Line;
import newsroom.web.Internet;

/**
 * What a command may use of the machine it runs on, handed in so that a test can hand in another.
 *
 * @param clock tells the time, and the zone of whoever reads
 * @param folder where the command was given
 * @param line leads to the terminal that a screen is shown on; asked only by a command that shows one
 * @param storage asked only by a command that needs a repository
 * @param internet asked only by a command that is to follow links
 */
public record Machine(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Terminal terminal,
        Map<String, String> environment,
        Clock clock,
        RandomGenerator random,
        Path folder,
        Supplier<Line> line,
        Supplier<Storage> storage,
        Supplier<Internet> internet) {
    /** The variable by which a server vouches for a person: nobody can then act as somebody else. */
    static final String VOUCHED = "NEWSROOM_PERSON";

    public Machine {
        environment = Map.copyOf(environment);
    }
}
