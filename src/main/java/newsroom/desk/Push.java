package newsroom.desk;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a server's repository to take.
 *
 * @param pusher the short name of whoever pushes, by the server's word; nothing when the server vouches for nobody
 */
public record Push(Optional<String> pusher, List<Update> updates) {
    public Push {
        updates = List.copyOf(updates);
    }

    /**
     * Where a ref is to move.
     *
     * @param ref its full name, such as {@code refs/heads/main}
     * @param from the commit it stands at, as the pusher believes; nothing for a new ref
     * @param to the commit it is to stand at; nothing for a ref that is to go
     */
    public record Update(String ref, Optional<String> from, Optional<String> to) {}

    /** Where a push wants a branch to stand; nothing when it does not speak of it. */
    public Optional<Update> of(String branch) {
        return updates.stream()
                .filter(update -> update.ref().equals(Repository.HEADS + branch))
                .findFirst();
    }
}
