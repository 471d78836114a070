package newsroom.tui;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import newsroom.desk.Row;

/** In what order the articles of a column stand. */
public enum Order {
    TURN("whose turn it is"),
    LAST("the last move"),
    TITLE("title");

    private final String words;

    Order(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Order next() {
        return switch (this) {
            case TURN -> LAST;
            case LAST -> TITLE;
            case TITLE -> TURN;
        };
    }

    Comparator<Row> comparator(Predicate<Row> isMyTurn) {
        Comparator<Row> lastFirst = Comparator.comparing(
                        (Row row) -> row.lastMove().orElse(Instant.MIN))
                .reversed();
        return switch (this) {
            case TURN -> Comparator.comparing((Row row) -> !isMyTurn.test(row)).thenComparing(lastFirst);
            case LAST -> lastFirst;
            case TITLE -> Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT));
        };
    }
}
