package newsroom.cli;

import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Drafts;
import newsroom.desk.Moves;
import newsroom.model.Operation;
import newsroom.text.JsonWriter;
import picocli.CommandLine.Option;

/** A command that does something to an article, which becomes one commit. */
abstract class MoveCommand extends DeskCommand {
    @Option(
            names = "--operation",
            paramLabel = "ID",
            description = "Name this attempt: the same again, after a lost answer, does nothing twice.")
    private Optional<Operation> operation = Optional.empty();

    final Moves moves(Desk desk) {
        return desk.moves().under(operation);
    }

    final Drafts drafts(Desk desk) {
        return desk.drafts().under(operation);
    }

    final boolean hasOperation() {
        return operation.isPresent();
    }

    /** Says what was done; answers 0. */
    final int answer(Done done) {
        Receipt receipt = Receipt.of(done);
        if (isJson()) {
            receipt.write(new JsonWriter(out()));
        } else {
            receipt.print(out(), err());
        }
        return 0;
    }

    /** Says what was done and what was not; answers the exit code. */
    final int answer(Outcomes outcomes) {
        return outcomes.tell(isJson(), out(), err());
    }
}
