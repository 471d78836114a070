package newsroom.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.desk.Row;
import newsroom.text.Visible;

/** Articles as a table for people. */
final class RowTable {
    /** From here on all cores lay out rows: to wake them takes as long as to lay out some hundred. */
    private static final int MANY = 1000;

    private final Table table = new Table(List.of(
            new Table.Column("STATE", 19, 0),
            new Table.Column("ARTICLE", 16, 0),
            new Table.Column("TITLE", 16, 4),
            new Table.Column("BY", 8, 2),
            new Table.Column("DESK", 8, 1),
            new Table.Column("LAST", 10, 3),
            new Table.Column("NOTES", 8, 5)));

    private final ZoneId zone;
    private final LocalDate today;

    /** @param clock tells what day it is for whoever reads */
    RowTable(Clock clock) {
        this.zone = clock.getZone();
        this.today = LocalDate.now(clock);
    }

    void add(List<Row> rows) {
        (rows.size() < MANY ? rows.stream() : rows.parallelStream())
                .map(this::cells)
                .toList()
                .forEach(table::add);
    }

    private Table.Row cells(Row row) {
        StateMark mark = StateMark.of(row.state());
        return Table.Row.of(
                row.problem().isEmpty() ? mark.colour() : Colour.RED,
                row.problem().isEmpty() ? mark.symbol() + " " + row.words() : "! unreadable",
                row.folder().slug().value(),
                Visible.line(row.title()),
                Visible.line(String.join(", ", row.authors())),
                Visible.line(row.desk()),
                row.lastMove().map(this::last).orElse(""),
                Visible.line(String.join(" · ", row.notes(zone))));
    }

    /** The time of what was done today, the day of what was done before. */
    private String last(Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        return local.toLocalDate().equals(today)
                ? local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : local.toLocalDate().toString();
    }

    /** Prints it within a terminal's width, or uncut when there is none. */
    void print(Printer out, Terminal terminal) {
        table.print(out, terminal.out() ? terminal.columns() : Integer.MAX_VALUE);
    }
}
