package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has written and not saved, beside the article as it is now: after an editor was killed, after the line was cut, or
 * when somebody else has changed the article meanwhile. Nothing is lost whatever is pressed here.
 */
public final class OpenEdit implements Proposal {
    private final Session session;
    private final Writing writing;
    private final Writing.State state;
    private final Edits.Edit edit;
    private final Galley galley = new Galley();

    OpenEdit(Session session, Writing writing, Writing.State state) {
        this.session = session;
        this.writing = writing;
        this.state = state;
        this.edit = state.edit().orElseThrow();
        galley.show(state.text().text(), edit.text().text(), List.of());
        galley.begin(0);
    }

    @Override
    public Galley galley() {
        return galley;
    }

    @Override
    public String title() {
        return state.now().title();
    }

    @Override
    public String what() {
        if (state.isBehind()) {
            return "! Somebody else has changed the article since you began to write. Marked is what would become of theirs if "
                    + "yours were put in its place.";
        }
        if (edit.clashes()) {
            return "! Both texts are here between marks: <<<<<<< yours, >>>>>>> theirs. Settle them in the editor.";
        }
        return edit.isChanged()
                ? "! You wrote this and it is not saved."
                : "! Your editor was ended and has kept something for itself; e opens it again, and it offers that.";
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String place() {
        return "your edit of " + state.now().folder().slug();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (state.isBehind()) {
            actions.add(Action.of(
                    "both", "b enter", "keep both", "Put both texts together", leaving(() -> writing.keepBoth(state))));
        } else if (edit.clashes() || !edit.isChanged()) {
            actions.add(Action.of(
                            "go-on", "e enter", "go on", "Go on writing it", leaving(() -> writing.edit(galley.line())))
                    .unless(session::closed));
        } else {
            actions.add(Action.of("save", "s enter", "save", "Save it", leaving(writing::save)));
        }
        if (state.isBehind() || (!edit.clashes() && edit.isChanged())) {
            actions.add(Action.of("go-on", "e", "go on", "Go on writing it", leaving(() -> writing.edit(galley.line())))
                    .unless(session::closed));
        }
        actions.add(Action.of(
                "discard",
                "x",
                "discard",
                "Give it up; the article stays as it is, and this is put away",
                leaving(writing::discard)));
        actions.add(Action.of("close", "esc", "later", "Leave it as it is for now", session::back));
        actions.addAll(galley.actions(session));
        return actions;
    }

    private Runnable leaving(Runnable run) {
        return () -> {
            session.back();
            run.run();
        };
    }

    @Override
    public Optional<String> rescue() {
        return edit.rescue().map(Object::toString);
    }
}
