package newsroom.model;

import java.util.List;

/**
 * What the workflow says to a move.
 *
 * @param obstacles everything that stands in its way, the first to be dealt with first; empty when the move is allowed
 */
public record Decision(List<Reason> obstacles) {
    public Decision {
        obstacles = List.copyOf(obstacles);
    }

    public boolean allowed() {
        return obstacles.isEmpty();
    }
}
