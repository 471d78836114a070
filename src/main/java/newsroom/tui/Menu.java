package newsroom.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The actions of the place below, to be read, found by a few letters, and done: help and palette are two ways to open it. */
public final class Menu implements Presenter {
    private final Session session;
    private final boolean isPalette;
    private final List<Action> all;
    private final Field field = new Field("", "");
    private final Listing<Action> listing = new Listing<>(Action::name);

    Menu(Session session, boolean isPalette) {
        this.session = session;
        this.isPalette = isPalette;
        this.all = session.actions().stream().filter(Action::isListed).toList();
        typed();
    }

    /** What it is called. */
    public String title() {
        return isPalette ? "Commands" : "Keys of this place";
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
        String wanted = field.text().strip().toLowerCase(Locale.ROOT);
        List<Action> fitting = new ArrayList<>(all);
        fitting.removeIf(action -> Fuzzy.score(wanted, text(action)) < 0);
        if (!wanted.isEmpty()) {
            fitting.sort(Comparator.comparingInt(action -> -Fuzzy.score(wanted, text(action))));
        }
        listing.show(fitting);
        listing.select(0);
    }

    private static String text(Action action) {
        return action.title() + " " + action.help();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("do", "enter", "do it", "Do the selected one", this::perform),
                Action.of("close", "esc", "close", "Close this", session::back),
                Action.of("down", "down ctrl-n", "", "", () -> listing.select(listing.selected() + 1)),
                Action.of("up", "up ctrl-p", "", "", () -> listing.select(listing.selected() - 1)),
                Action.of("page-down", "pgdn", "", "", () -> listing.select(listing.selected() + 10)),
                Action.of("page-up", "pgup", "", "", () -> listing.select(listing.selected() - 10)));
    }

    private void perform() {
        Optional<Action> chosen = listing.selection();
        if (chosen.isPresent()) {
            session.back();
            session.perform(chosen.get());
        }
    }

    @Override
    public boolean isOverlay() {
        return true;
    }
}
