package newsroom.cli;

import newsroom.model.EventId;

/** How people call an event: by the six characters at the end of its id, which every command understands. */
final class Ids {
    private static final int LENGTH = 6;

    private Ids() {}

    static String end(EventId id) {
        return id.value().substring(id.value().length() - LENGTH);
    }
}
