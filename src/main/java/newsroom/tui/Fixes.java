package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Dossier;
import newsroom.desk.Reading.Fixed;
import newsroom.model.Blob;

/** What fixes would make of an article, before they are made. */
public final class Fixes implements Proposal {
    private final Session session;
    private final Fixed fixed;
    private final Galley galley = new Galley();

    private Fixes(Session session, Fixed fixed) {
        this.session = session;
        this.fixed = fixed;
        galley.show(
                fixed.dossier().text().source().text(), fixed.text().source().text(), List.of());
        galley.begin(0);
    }

    /** Shows them, if there is any. */
    static void open(Session session, Fixed fixed) {
        if (fixed.count() == 0) {
            session.say("there is nothing to fix");
        } else {
            session.open(new Fixes(session, fixed));
        }
    }

    @Override
    public Galley galley() {
        return galley;
    }

    @Override
    public String title() {
        return fixed.dossier().title();
    }

    @Override
    public String what() {
        int count = fixed.count();
        return "This puts " + count + (count == 1 ? " finding" : " findings") + " right. Nothing is changed yet.";
    }

    @Override
    public String name() {
        return "fixes";
    }

    @Override
    public String place() {
        return "fix " + fixed.dossier().folder().slug();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("do", "enter", "do it", "Make these changes", this::make),
                Action.of("close", "esc", "leave it", "Close this; nothing is changed", session::back)));
        actions.addAll(galley.actions(session));
        return actions;
    }

    private void make() {
        Dossier dossier = fixed.dossier();
        int count = fixed.count();
        session.back();
        session.make(
                "fixing",
                (desk, progress) -> desk.drafts()
                        .replace(
                                dossier.id().value(),
                                dossier.content(),
                                Blob.of(fixed.text().bytes()),
                                "Fixed what the checks found: " + count + "."),
                made -> {});
    }
}
