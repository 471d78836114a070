package newsroom.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Row;
import newsroom.model.State;
import newsroom.text.Times;
import newsroom.text.Visible;

/** Articles as a table for people. */
final class RowTable {
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

    void add(Row row) {
        StateMark mark = StateMark.of(row.state());
        table.add(
                row.problem().isEmpty() ? mark.colour() : Colour.RED,
                row.problem().isEmpty() ? mark.symbol() + " " + state(row) : "! unreadable",
                row.folder().slug().value(),
                Visible.line(row.title()),
                Visible.line(String.join(", ", row.authors())),
                Visible.line(row.desk()),
                row.lastMove().map(this::last).orElse(""),
                Visible.line(String.join(" · ", notes(row))));
    }

    /** The time of what was done today, the day of what was done before. */
    private String last(Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        return local.toLocalDate().equals(today)
                ? local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : local.toLocalDate().toString();
    }

    private static String state(Row row) {
        String words = row.state().words();
        if (row.state() == State.IN_REVIEW && row.needed() > 0) {
            return words + " " + row.approvals() + "/" + row.needed();
        }
        return row.state() == State.LIVE ? words + " v" + row.version() : words;
    }

    private List<String> notes(Row row) {
        List<String> notes = new ArrayList<>();
        if (!row.problem().isEmpty()) {
            notes.add(row.problem());
        }
        if (row.held()) {
            notes.add("held");
        }
        row.embargo().ifPresent(until -> notes.add("embargo " + Times.of(until, zone)));
        row.scheduled().ifPresent(at -> notes.add("due " + Times.of(at, zone)));
        if (row.threads() > 0) {
            notes.add(row.threads() + (row.threads() == 1 ? " thread" : " threads"));
        }
        if (row.editedSinceLive()) {
            notes.add("differs from v" + row.version());
        }
        return notes;
    }

    /** Prints it within a terminal's width, or uncut when there is none. */
    void print(Printer out, Terminal terminal) {
        table.print(out, terminal.out() ? terminal.columns() : Integer.MAX_VALUE);
    }
}
