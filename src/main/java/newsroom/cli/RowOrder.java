package newsroom.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import newsroom.desk.Row;

/** Which article stands first in a list. */
enum RowOrder {
    /** By state as a board has them, and there the last moved first. */
    STATE,
    TITLE,
    SLUG,
    AUTHOR,
    /** The last moved first. */
    LAST,
    PATH;

    Comparator<Row> comparator() {
        return switch (this) {
            case STATE ->
                (a, b) -> a.state() == b.state() ? lastFirst(a, b) : a.state().compareTo(b.state());
            case TITLE -> Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT));
            case SLUG -> Comparator.comparing(row -> row.folder().slug());
            case AUTHOR ->
                Comparator.comparing(row -> String.join(", ", row.authors()).toLowerCase(Locale.ROOT));
            case LAST -> RowOrder::lastFirst;
            case PATH -> Comparator.comparing(Row::folder);
        };
    }

    private static int lastFirst(Row a, Row b) {
        return b.lastMove().orElse(Instant.MIN).compareTo(a.lastMove().orElse(Instant.MIN));
    }
}
