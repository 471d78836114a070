package newsroom.tui.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import newsroom.tui.Calendar;
import newsroom.tui.Calendar.Entry;
import newsroom.tui.Calendar.Kind;
import newsroom.tui.Listing;

/** Draws a week: its days side by side where there is room for them, else a list; and the selected entry below. */
final class CalendarView implements View<Calendar> {
    private static final int WIDE = 100;
    private static final int DAYS = 7;

    /** The rows of an entry in a day's column, with one between. */
    private static final int CARD = 4;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public void draw(Calendar calendar, Canvas canvas) {
        LocalDate monday = calendar.monday();
        int column = canvas.text(
                0,
                0,
                "Week " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + monday + " to " + monday.plusDays(6),
                Tone.HEADING.style());
        canvas.text(column, 0, " · times in " + calendar.zone() + around(calendar), Tone.DIM.style());
        if (!calendar.isRead()) {
            canvas.text(0, 2, "reading the articles…", Tone.DIM.style());
            return;
        }
        int below = 4;
        Canvas days = canvas.part(0, 2, canvas.width(), canvas.height() - 2 - below);
        if (canvas.width() >= WIDE) {
            days(calendar, days);
        } else {
            list(calendar, days);
        }
        canvas.fill(0, canvas.height() - below, canvas.width(), "─", Tone.RULE.style());
        Canvas detail = canvas.part(0, canvas.height() - below + 1, canvas.width(), below - 1);
        if (calendar.week().selection().isPresent()) {
            detail(calendar, calendar.week().selection().get(), detail);
        } else {
            detail.text(0, 0, "nothing goes out and no embargo ends in this week", Tone.DIM.style());
        }
    }

    private static String around(Calendar calendar) {
        return (calendar.before() > 0 ? " · " + calendar.before() + " before" : "")
                + (calendar.after() > 0 ? " · " + calendar.after() + " after" : "");
    }

    // ---- Side by side

    private static void days(Calendar calendar, Canvas canvas) {
        for (int at = 0; at < DAYS; at++) {
            int left = canvas.width() * at / DAYS;
            int right = canvas.width() * (at + 1) / DAYS;
            day(calendar, calendar.monday().plusDays(at), canvas.part(left, 0, right - left - 1, canvas.height()));
        }
    }

    private static void day(Calendar calendar, LocalDate day, Canvas canvas) {
        boolean isToday = day.equals(calendar.today());
        canvas.text(0, 0, name(day) + (isToday ? ", today" : ""), (isToday ? Tone.HEADING : Tone.STRONG).style());
        canvas.fill(0, 1, canvas.width(), "─", Tone.RULE.style());
        List<Entry> entries = calendar.week().items().stream()
                .filter(entry -> entry.day(calendar.zone()).equals(day))
                .toList();
        int room = Math.max(1, (canvas.height() - 2) / CARD);
        int selected = calendar.week().selection().map(entries::indexOf).orElse(-1);
        int first = Math.max(0, Math.min(selected - room + 1, entries.size() - room));
        for (int at = first; at < Math.min(entries.size(), first + room); at++) {
            card(calendar, entries.get(at), at == selected, canvas, 2 + CARD * (at - first));
        }
        if (first + room < entries.size()) {
            canvas.text(0, canvas.height() - 1, (entries.size() - first - room) + " more", Tone.DIM.style());
        }
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    private static void card(Calendar calendar, Entry entry, boolean isSelected, Canvas canvas, int row) {
        Tone tone = tone(calendar, entry);
        String time = (isSelected ? ">" : " ") + time(calendar, entry);
        canvas.cell(0, row, canvas.width(), time, tone.style(isSelected));
        canvas.text(1, row + 1, sign(entry), tone.style());
        canvas.text(1, row + 2, entry.row().folder().slug().value(), Tone.PLAIN.style());
        if (isSelected) {
            canvas.cursor(0, row);
        }
    }

    // ---- In a list

    private static void list(Calendar calendar, Canvas canvas) {
        Listing<Entry> week = calendar.week();
        week.fit(canvas.height());
        Lists.draw(week, canvas, (entry, row, isSelected) -> {
            String when = (isSelected ? ">" : " ") + name(entry.day(calendar.zone())) + " " + time(calendar, entry);
            int column = canvas.cell(0, row, 15, when, Tone.STRONG.style(isSelected));
            column = canvas.cell(
                    column, row, 16, sign(entry), tone(calendar, entry).style(isSelected));
            String slug = entry.row().folder().slug().value();
            canvas.cell(column, row, canvas.width() - column, slug, Tone.PLAIN.style(isSelected));
        });
    }

    // ---- Both

    private static String time(Calendar calendar, Entry entry) {
        return TIME.format(entry.time().atZone(calendar.zone()));
    }

    private static String sign(Entry entry) {
        return (entry.kind() == Kind.GOES_OUT ? "◷ " : "⊘ ") + entry.kind().words();
    }

    private static Tone tone(Calendar calendar, Entry entry) {
        return calendar.isOverdue(entry) || !entry.obstacle().isEmpty()
                ? Tone.ERROR
                : entry.kind() == Kind.GOES_OUT ? Tone.SCHEDULED : Tone.WARNING;
    }

    private static void detail(Calendar calendar, Entry entry, Canvas canvas) {
        canvas.text(0, 0, entry.row().title(), Tone.STRONG.style());
        canvas.text(
                0,
                1,
                entry.row().state().symbol() + " " + entry.row().words() + " · "
                        + String.join(", ", entry.row().authors()),
                Tone.of(entry.row().state()).style());
        if (calendar.isOverdue(entry)) {
            canvas.text(0, 2, "✗ overdue: newsroom publish --due has not published it", Tone.ERROR.style());
        } else if (!entry.obstacle().isEmpty()) {
            canvas.text(0, 2, "✗ it will not go out as it stands: " + entry.obstacle(), Tone.ERROR.style());
        }
    }
}
