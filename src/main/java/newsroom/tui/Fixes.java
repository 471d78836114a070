package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Dossier;
import newsroom.desk.Reading.Fixed;
import newsroom.model.Blob;
import newsroom.text.Manuscript;

/** What an article would become by what the screen does of itself, such as fixes, before that is done. */
public final class Fixes implements Proposal {
    private final Session session;
    private final Dossier dossier;
    private final Manuscript text;
    private final String what;
    private final String note;
    private final Galley galley = new Galley();

    /**
     * Something that would be done.
     *
     * @param text what would become of the article
     * @param what what that does, a sentence
     * @param note what its save would say
     */
    Fixes(Session session, Dossier dossier, Manuscript text, String what, String note) {
        this.session = session;
        this.dossier = dossier;
        this.text = text;
        this.what = what;
        this.note = note;
        galley.show(dossier.text().source().text(), text.source().text(), List.of());
        galley.begin(0);
    }

    /** Shows them, if there is any. */
    static void open(Session session, Fixed fixed) {
        if (fixed.count() == 0) {
            session.say("there is nothing to fix");
        } else {
            int count = fixed.count();
            session.open(new Fixes(
                    session,
                    fixed.dossier(),
                    fixed.text(),
                    "This puts " + count + (count == 1 ? " finding" : " findings") + " right.",
                    "Fixed what the checks found: " + count + "."));
        }
    }

    @Override
    public Galley galley() {
        return galley;
    }

    @Override
    public String title() {
        return dossier.title();
    }

    @Override
    public String what() {
        return what + " Nothing is changed yet.";
    }

    @Override
    public String name() {
        return "fixes";
    }

    @Override
    public String place() {
        return "fix " + dossier.folder().slug();
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
        session.back();
        session.make(
                "fixing",
                (desk, progress) ->
                        desk.drafts().replace(dossier.id().value(), dossier.content(), Blob.of(text.bytes()), note),
                made -> {});
    }
}
