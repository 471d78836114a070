package newsroom.tui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.desk.Hit;
import newsroom.desk.Row;

/**
 * What can be done from here, to be read, found by a few letters, and done. As help it lists the keys of the place below; as palette
 * articles, the people in their bylines and the words in their texts as well.
 */
public final class Menu implements Presenter {
    private static final Duration REST = Duration.ofMillis(250);
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_SHOWN = 200;

    private final Session session;
    private final boolean isPalette;
    private final List<Action> all = new ArrayList<>();
    private final Field field = new Field("", "");
    private final Listing<Action> listing = new Listing<>(Action::name);
    private List<Action> hits = List.of();
    private Optional<Work.Job<List<Hit>>> search = Optional.empty();

    private Menu(Session session, boolean isPalette) {
        this.session = session;
        this.isPalette = isPalette;
        session.actions().stream().filter(Action::isListed).forEach(all::add);
        find();
    }

    /** The keys of the place on top. */
    static Menu help(Session session) {
        return new Menu(session, false);
    }

    /** Everything that can be done, and everything that can be gone to. */
    static Menu palette(Session session) {
        Menu palette = new Menu(session, true);
        session.read("", (desk, progress) -> desk.reading().rows(), palette::add);
        return palette;
    }

    private void add(List<Row> rows) {
        rows.forEach(row -> all.add(Action.of(
                "article " + row.folder().path(),
                "",
                row.folder().slug().value(),
                "Go to " + row.folder().slug() + ": " + row.title() + ", " + row.words()
                        + (row.authors().isEmpty() ? "" : ", " + String.join(", ", row.authors())),
                () -> session.goTo(row.folder()))));
        find();
    }

    /** What it is called. */
    public String title() {
        return isPalette ? "Go to, or do" : "Keys of this place";
    }

    /** Whether nothing was typed yet. */
    public boolean isAsking() {
        return field.text().isEmpty();
    }

    /** How many actions there are, fitting or not. */
    public int total() {
        return all.size();
    }

    /** The actions that fit what was typed, the best first. */
    public Listing<Action> listing() {
        return listing;
    }

    @Override
    public String name() {
        return isPalette ? "palette" : "help";
    }

    @Override
    public String place() {
        return name();
    }

    @Override
    public Optional<Field> field() {
        return Optional.of(field);
    }

    @Override
    public void typed() {
        hits = List.of();
        find();
        if (isPalette) {
            session.later(this, REST, this::search);
        }
    }

    private String wanted() {
        return field.text().strip().toLowerCase(Locale.ROOT);
    }

    private void find() {
        record Scored(Action action, int score) {}

        String wanted = wanted();
        List<Scored> fitting = new ArrayList<>();
        for (Action action : all) {
            int score = Fuzzy.score(wanted, action.title() + " " + action.help());
            if (score >= 0) {
                fitting.add(new Scored(action, score));
            }
        }
        if (!wanted.isEmpty()) {
            fitting.sort(Comparator.comparingInt(scored -> -scored.score()));
        }
        List<Action> shown = new ArrayList<>();
        fitting.stream().limit(MOST_SHOWN).forEach(scored -> shown.add(scored.action()));
        shown.addAll(hits);
        listing.show(shown);
        listing.select(0);
    }

    /** Looks for the words in the texts of all articles, which takes long in a large archive. */
    private void search() {
        search.ifPresent(Work.Job::cancel);
        String wanted = wanted();
        if (wanted.length() < FEWEST_LETTERS || session.top() != this) {
            return;
        }
        search = Optional.of(session.read(
                "searching the texts", (desk, progress) -> desk.reading().find(wanted, progress::at), this::show));
    }

    private void show(List<Hit> found) {
        hits = found.stream()
                .map(hit -> Action.of(
                        "text " + hit.folder().path(),
                        "",
                        hit.folder().slug().value(),
                        "In " + hit.folder().slug() + ", line " + hit.line() + ": " + hit.text(),
                        () -> session.goTo(hit.folder())))
                .toList();
        Optional<Action> selected = listing.selection();
        find();
        selected.ifPresent(listing::selectItem);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("do", "enter", "do it", "Do the selected one", this::perform),
                Action.of("close", "esc f1", "close", "Close this", session::back),
                Action.of("down", "down ctrl-n", "", "", () -> listing.select(listing.selected() + 1)),
                Action.of("up", "up ctrl-p", "", "", () -> listing.select(listing.selected() - 1)),
                Action.of("page-down", "pgdn", "", "", () -> listing.select(listing.selected() + 10)),
                Action.of("page-up", "pgup", "", "", () -> listing.select(listing.selected() - 10)));
    }

    private void perform() {
        Optional<Action> chosen = listing.selection();
        if (chosen.isPresent()) {
            search.ifPresent(Work.Job::cancel);
            session.back();
            session.perform(chosen.get());
        }
    }

    @Override
    public boolean isOverlay() {
        return true;
    }
}
