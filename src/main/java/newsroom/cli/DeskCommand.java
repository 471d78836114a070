package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import newsroom.text.JsonWriter;
import picocli.CommandLine.Option;

/** A command that works in a newsroom. */
abstract class DeskCommand extends Subcommand {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Override
    public final int run() {
        try (Repository repository = newsroom().open()) {
            return run(newsroom().desk(repository));
        } catch (Problem problem) {
            if (isJson()) {
                Problems.write(problem, new JsonWriter(out()));
            }
            throw problem;
        }
    }

    /** Does it at this desk; answers the exit code. */
    abstract int run(Desk desk);

    /** Whether a program reads the result. */
    final boolean isJson() {
        return format == Format.JSON;
    }
}
