package newsroom.tui;

import java.util.ArrayList;
import java.util.List;

/** What there is to do in a newsroom without an article: a list, of which every line has its key as well. */
public final class FirstSteps {
    private final Session session;
    private final List<Action> own;
    private final Listing<Action> listing = new Listing<>(Action::name);

    FirstSteps(Session session, BoardMoves moves) {
        this.session = session;
        own = List.of(
                Action.of("new", "n", "new", "Begin an article", moves::begin),
                Action.of("import", "i", "import", "Bring in a file", moves::bringIn)
                        .unless(session::closed),
                Action.of("demo", "d", "demo", "Look around in a newsroom with two weeks of work in it", this::demo)
                        .unless(session::closed));
        List<Action> lines = new ArrayList<>(own);
        session.everywhere().stream()
                .filter(action -> action.name().equals(Action.HELP))
                .forEach(lines::add);
        listing.show(lines);
    }

    /** The lines. */
    public Listing<Action> listing() {
        return listing;
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(own);
        actions.add(Action.of(
                "do",
                "enter",
                "do it",
                "Do the selected one",
                () -> listing.selection().ifPresent(session::perform)));
        actions.addAll(listing.moves());
        return actions;
    }

    private void demo() {
        session.read("laying down a newsroom to try", (desk, progress) -> session.layDemo(), demo -> {
            session.visit(demo);
            session.say("you are back; the one to try lies in " + demo.folder());
        });
    }
}
