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
        Comparator<Row> lastFirst = Comparator.comparing(
                        (Row row) -> row.lastMove().orElse(Instant.MIN))
                .reversed();
        return switch (this) {
            case STATE -> Comparator.comparing(Row::state).thenComparing(lastFirst);
            case TITLE -> Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT));
            case SLUG -> Comparator.comparing(row -> row.folder().slug());
            case AUTHOR ->
                Comparator.comparing(row -> String.join(", ", row.authors()).toLowerCase(Locale.ROOT));
            case LAST -> lastFirst;
            case PATH -> Comparator.comparing(Row::folder);
        };
    }
}
