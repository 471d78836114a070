package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Repository;

/** A command that works in a newsroom. */
abstract class DeskCommand extends Subcommand {
    @Override
    public final int run() {
        try (Repository repository = newsroom().open()) {
            return run(newsroom().desk(repository));
        }
    }

    /** Does it at this desk; answers the exit code. */
    abstract int run(Desk desk);
}
