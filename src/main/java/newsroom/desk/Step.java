package newsroom.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.model.Signature;

/**
 * One commit of a history, and what differs in it from every one of its parents.
 *
 * @param parents none for the first commit
 * @param author as the commit has it, cleaned of what no signature may hold
 * @param changes by path: an article's folder, a file of a log, {@code newsroom.yml}, or any other file as what it is
 */
public record Step(
        String commit, List<String> parents, Signature author, Instant time, String message, List<PathChange> changes) {
    public Step {
        parents = List.copyOf(parents);
        changes = List.copyOf(changes);
    }

    /**
     * A path whose object is another than in every parent.
     *
     * @param before its object in the first parent; nothing when it was not there
     * @param after its object now; nothing when it is gone
     */
    public record PathChange(String path, Optional<String> before, Optional<String> after) {}
}
