package newsroom.tui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Row;
import newsroom.model.Move;
import newsroom.model.State;

/** What goes out when, and until when what may not: a week at a time. */
public final class Calendar implements Presenter {
    private final Session session;
    private final Listing<Entry> week =
            new Listing<>(entry -> entry.row().folder().path() + entry.kind());
    private List<Entry> all = List.of();
    private LocalDate monday;
    private boolean isRead;

    /** What happens at a time. */
    public enum Kind {
        GOES_OUT("goes out"),
        EMBARGO_ENDS("embargo ends");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Something that happens to an article at a time. */
    public record Entry(Row row, Kind kind, Instant time) {
        /** What keeps it from happening, as far as the list of articles tells; empty when nothing does. */
        public String obstacle() {
            if (kind == Kind.EMBARGO_ENDS) {
                return "";
            }
            return row.held() ? "held" : row.state() == State.SCHEDULED ? "" : row.words();
        }

        public LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(time, zone);
        }
    }

    public Calendar(Session session) {
        this.session = session;
        this.monday = mondayOf(today());
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    // ---- What is shown

    public boolean isRead() {
        return isRead;
    }

    /** The first day of the week that is shown. */
    public LocalDate monday() {
        return monday;
    }

    /** What happens in that week, the first first. */
    public Listing<Entry> week() {
        return week;
    }

    public ZoneId zone() {
        return session.clock().getZone();
    }

    public LocalDate today() {
        return LocalDate.now(session.clock());
    }

    /** Whether something should have happened by now. */
    public boolean isOverdue(Entry entry) {
        return entry.kind() == Kind.GOES_OUT
                && !entry.time().isAfter(session.clock().instant());
    }

    /** How much there is before and after the week that is shown. */
    public long before() {
        return all.stream().filter(entry -> entry.day(zone()).isBefore(monday)).count();
    }

    public long after() {
        return all.stream()
                .filter(entry -> !entry.day(zone()).isBefore(monday.plusWeeks(1)))
                .count();
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String place() {
        return "calendar";
    }

    // ---- What is read

    @Override
    public void shown() {
        session.read(
                isRead ? "" : "reading the articles",
                (desk, progress) -> desk.reading().rows(),
                this::show);
    }

    @Override
    public void changed() {
        shown();
    }

    private void show(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            row.scheduled().ifPresent(at -> entries.add(new Entry(row, Kind.GOES_OUT, at)));
            row.embargo().ifPresent(until -> entries.add(new Entry(row, Kind.EMBARGO_ENDS, until)));
        }
        entries.sort(Comparator.comparing(Entry::time));
        all = List.copyOf(entries);
        isRead = true;
        arrange();
    }

    private void arrange() {
        week.show(all.stream()
                .filter(entry -> mondayOf(entry.day(zone())).equals(monday))
                .toList());
    }

    // ---- What keys mean

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of(
                                "open",
                                "enter",
                                "open",
                                "Open the article",
                                () -> selected()
                                        .flatMap(Row::id)
                                        .ifPresent(id -> session.open(new Article(session, id))))
                        .unless(this::nothingSelected),
                Action.of("next-week", "right l ]", "week", "Go to the next week", () -> go(monday.plusWeeks(1))),
                Action.of("previous-week", "left h [", "week", "Go to the week before", () -> go(monday.minusWeeks(1))),
                Action.of("today", "T", "today", "Go to this week", () -> go(mondayOf(today()))),
                Action.of(
                                "reschedule",
                                "s",
                                "schedule",
                                "Have it published at another time",
                                () -> plans().ifPresent(plans -> plans.open(Move.SCHEDULE)))
                        .unless(this::nothingSelected),
                Action.of(
                                "history",
                                "t",
                                "history",
                                "Tell the article's story",
                                () -> selected().ifPresent(row -> session.open(new History(session, row.folder()))))
                        .unless(this::nothingSelected)));
        actions.addAll(week.moves());
        actions.addAll(MovePlans.others(this::plans));
        return actions;
    }

    private Optional<Row> selected() {
        return week.selection().map(Entry::row);
    }

    private Optional<MovePlans> plans() {
        return selected().map(row -> new MovePlans(session, row.folder(), Optional.empty()));
    }

    private Optional<String> nothingSelected() {
        return selected().isPresent() ? Optional.empty() : Optional.of("nothing happens in this week");
    }

    private void go(LocalDate other) {
        monday = other;
        arrange();
        week.select(0);
    }
}
