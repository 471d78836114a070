package newsroom.tui;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Reading;
import newsroom.desk.Row;
import newsroom.model.Folder;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.State;

/** Every article in the column of its state, whatever waits for the person first, and the selected one beside them. */
public final class Board implements Presenter {
    /** How long the selection has to rest before its article is read: a held key reads none. */
    private static final Duration REST = Duration.ofMillis(120);

    private final Session session;
    private final Map<Lane, Listing<Row>> lanes = new EnumMap<>(Lane.class);
    private final Listing<Row> list = listing();
    private final BoardMoves moves;
    private final FirstSteps firstSteps;
    private final Filter filter = new Filter("Show all articles again", this::typed);
    private boolean isList;
    private boolean isRead;
    private Lane lane = Lane.DRAFT;
    private Order order = Order.TURN;
    private Contents contents = new Contents("", Optional.empty(), List.of());
    private Optional<Preview> preview = Optional.empty();
    private Optional<Folder> wanted = Optional.empty();

    /** A column of the board: the states of the articles in it. */
    public enum Lane {
        DRAFT("draft", State.DRAFT),
        IN_REVIEW("in review", State.IN_REVIEW),
        CHANGES_REQUESTED("changes requested", State.CHANGES_REQUESTED),
        APPROVED("approved", State.APPROVED, State.SCHEDULED),
        LIVE("live", State.LIVE, State.RETRACTED);

        private final String title;
        private final List<State> states;

        Lane(String title, State... states) {
            this.title = title;
            this.states = List.of(states);
        }

        public String title() {
            return title;
        }
    }

    /** What a board shows. */
    private record Contents(String newsroom, Optional<Person> reader, List<Row> rows) {
        static Contents of(Desk desk) {
            Reading reading = desk.reading();
            return new Contents(reading.newsroomFile().newsroom().name(), reading.reader(), reading.rows());
        }
    }

    public Board(Session session) {
        this.session = session;
        this.moves = new BoardMoves(session);
        this.firstSteps = new FirstSteps(session, moves);
        for (Lane each : Lane.values()) {
            lanes.put(each, listing());
        }
    }

    private static Listing<Row> listing() {
        return new Listing<>(row -> row.folder().path());
    }

    // ---- What is shown

    /** The articles in a column. */
    public Listing<Row> lane(Lane which) {
        return lanes.getOrDefault(which, list);
    }

    /** The column that the selection is in. */
    public Lane lane() {
        return lane;
    }

    /** All articles in one list, for a screen that is too narrow for columns. */
    public Listing<Row> list() {
        return list;
    }

    /** Says whether there is room for columns, or only for a list. */
    public void isList(boolean narrow) {
        if (narrow != isList) {
            Optional<Row> selected = selection();
            isList = narrow;
            selected.ifPresent(this::select);
        }
    }

    /** The selected article; nothing on an empty board. */
    public Optional<Row> selection() {
        return (isList ? list : lane(lane)).selection();
    }

    /**
     * The article that was selected when the selection last rested; the selection moves on without it.
     *
     * @param sheet everything about it; nothing when it cannot be read, and then its row says why
     */
    public record Preview(Row row, Optional<Reading.Sheet> sheet) {}

    /** What is shown beside the board; nothing until it is read, or when no article is selected. */
    public Optional<Preview> preview() {
        return preview.filter(shown -> selection().isPresent());
    }

    /** Whether an article goes on only when the person does something. */
    public boolean isMyTurn(Row row) {
        return contents.reader().filter(row::waitsFor).isPresent();
    }

    /** Whether the articles have been read at all. */
    public boolean isRead() {
        return isRead;
    }

    /** How many articles there are, filtered out or not. */
    public int total() {
        return contents.rows().size();
    }

    /** What there is to do when there is no article at all. */
    public FirstSteps firstSteps() {
        return firstSteps;
    }

    /** What articles are filtered by; may be empty. */
    public String filter() {
        return filter.text();
    }

    public Order order() {
        return order;
    }

    /** When and in which zone all this is looked at. */
    public Clock clock() {
        return session.clock();
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public String place() {
        String as = contents.reader().map(person -> " · " + person.id()).orElse("");
        return contents.newsroom() + as;
    }

    // ---- What is read

    @Override
    public void shown() {
        read(isRead ? "" : "reading the articles");
    }

    @Override
    public void changed() {
        read("");
    }

    private void read(String title) {
        session.read(title, (desk, progress) -> Contents.of(desk), this::show);
    }

    private void show(Contents read) {
        contents = read;
        boolean isFirst = !isRead;
        isRead = true;
        arrange();
        if (isFirst) {
            firstOfMine().ifPresent(this::select);
        }
        wanted.ifPresent(this::reveal);
        readPreview(Duration.ZERO);
    }

    private Optional<Row> firstOfMine() {
        return list.items().stream().filter(this::isMyTurn).findFirst();
    }

    /** Puts the articles that fit the filter into their columns. */
    private void arrange() {
        List<Row> fitting = new ArrayList<>();
        for (Row row : contents.rows()) {
            if (row.state() != State.SPIKED && fits(row)) {
                fitting.add(row);
            }
        }
        fitting.sort(order.comparator(this::isMyTurn));
        List<Row> all = new ArrayList<>();
        for (Lane each : Lane.values()) {
            List<Row> rows = fitting.stream()
                    .filter(row -> each.states.contains(row.state()))
                    .toList();
            lane(each).show(rows);
            all.addAll(rows);
        }
        list.show(all);
        if (!isList && selection().isEmpty()) {
            firstLane().ifPresent(first -> lane = first);
        }
    }

    private Optional<Lane> firstLane() {
        return lanes.keySet().stream()
                .filter(each -> !lane(each).items().isEmpty())
                .findFirst();
    }

    private boolean fits(Row row) {
        return filter.fits(
                row.title(),
                row.folder().slug().value(),
                row.id().map(Object::toString).orElse(""),
                String.join("\n", row.authors()),
                row.desk(),
                row.state().words());
    }

    private void readPreview(Duration delay) {
        session.later(this, delay, () -> selection().ifPresent(this::readPreview));
    }

    private void readPreview(Row row) {
        session.read(
                "",
                (desk, progress) -> new Preview(
                        row,
                        row.problem().isEmpty()
                                ? Optional.of(desk.reading().sheet(row.folder().path()))
                                : Optional.empty()),
                read -> preview = Optional.of(read));
    }

    // ---- What keys mean

    @Override
    public Optional<Field> field() {
        return filter.field();
    }

    @Override
    public void typed() {
        arrange();
        readPreview(REST);
    }

    @Override
    public List<Action> actions() {
        if (filter.field().isPresent()) {
            return filter.actions();
        }
        if (isRead && total() == 0) {
            return firstSteps.actions();
        }
        List<Action> actions = new ArrayList<>(List.of(
                Action.of(
                                "open",
                                "enter",
                                "open",
                                "Open the article",
                                () -> selection().ifPresent(this::open))
                        .unless(this::nothingSelected),
                Action.of("new", "n", "new", "Begin an article", moves::begin),
                Action.of("import", "i", "import", "Bring in a file", moves::bringIn)
                        .unless(session::closed),
                Action.of(
                                "on",
                                "L",
                                "move on",
                                "Move the article on",
                                () -> selection().ifPresent(moves::on))
                        .unless(this::nothingSelected),
                Action.of(
                                "back",
                                "H",
                                "move back",
                                "Move the article back",
                                () -> selection().ifPresent(moves::back))
                        .unless(this::nothingSelected),
                Action.of(
                                "review",
                                "r",
                                "review",
                                "Read what changed in the article, comment, and give your verdict",
                                () -> selection().ifPresent(row -> session.open(new Review(session, row.folder()))))
                        .unless(this::nothingSelected),
                Action.of(
                                "history",
                                "t",
                                "history",
                                "Tell the article's story",
                                () -> selection().ifPresent(row -> session.open(new History(session, row.folder()))))
                        .unless(this::nothingSelected),
                Action.of("filter", "/", "filter", "Show only articles that hold some words", filter::open),
                Action.of("sort", "s", "sort", "Sort by whose turn it is, by the last move, or by title", this::sort)));
        actions.add(Action.of(
                        "assign",
                        "a",
                        "assign",
                        "Give the article to another writer",
                        () -> selection().map(moves::plans).ifPresent(MovePlans::openAssignment))
                .unless(this::nothingSelected));
        actions.add(Action.of(
                "calendar",
                "c",
                "calendar",
                "Show what goes out when, week by week",
                () -> session.open(new Calendar(session))));
        actions.add(Action.of(
                "audit",
                "",
                "audit",
                "Prove that whatever went out was approved",
                () -> session.open(new AuditTrail(session, Optional.empty()))));
        actions.addAll(MovePlans.others(() -> selection().map(moves::plans)));
        if (!filter.text().isEmpty()) {
            actions.add(filter.clearing());
        }
        actions.addAll((isList ? list : lane(lane)).moves(() -> readPreview(REST)));
        if (!isList) {
            actions.add(Action.of("right", "right l tab", "", "", () -> toLane(1)));
            actions.add(Action.of("left", "left h shift-tab", "", "", () -> toLane(-1)));
        }
        return actions;
    }

    private void open(Row row) {
        if (row.problem().isEmpty() && row.id().isPresent()) {
            session.open(new Article(session, row.id().get()));
        } else {
            session.tell(Problem.refused(row.folder() + " cannot be opened: " + row.problem(), ""));
        }
    }

    private Optional<String> nothingSelected() {
        if (!isRead) {
            return Optional.of("the articles are still being read");
        }
        return selection().isPresent() ? Optional.empty() : Optional.of("no article is selected");
    }

    private void sort() {
        order = order.next();
        arrange();
        session.say("sorted by " + order.words());
    }

    private void toLane(int step) {
        List<Lane> all = List.of(Lane.values());
        for (int at = all.indexOf(lane) + step; at >= 0 && at < all.size(); at += step) {
            if (!lane(all.get(at)).items().isEmpty()) {
                int line = lane(lane).selected() - lane(lane).top();
                lane = all.get(at);
                lane(lane).select(lane(lane).top() + line);
                readPreview(REST);
                return;
            }
        }
    }

    /** Selects an article, as soon as it has been read; a filter that hides it is given up. */
    void reveal(Folder article) {
        Optional<Row> row = contents.rows().stream()
                .filter(each -> each.folder().equals(article))
                .findFirst();
        wanted = row.isPresent() ? Optional.empty() : Optional.of(article);
        if (row.isPresent() && !fits(row.get())) {
            filter.clear();
        }
        row.ifPresent(this::select);
        readPreview(Duration.ZERO);
    }

    private void select(Row row) {
        list.selectItem(row);
        for (Lane each : Lane.values()) {
            if (lane(each).selectItem(row)) {
                lane = each;
            }
        }
    }
}
