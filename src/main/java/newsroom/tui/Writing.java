package newsroom.tui;

import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import newsroom.text.Merging;

/**
 * What a person writes in an article, from opening it until it is saved. On the way it lies where no killed editor and no cut line
 * takes it away, and when somebody else was faster, both texts are there.
 */
final class Writing {
    private final Session session;
    private final ArticleId id;

    Writing(Session session, ArticleId id) {
        this.session = session;
        this.id = id;
    }

    /**
     * An edit and the article as it is now.
     *
     * @param edit nothing when nothing was written
     */
    record State(Optional<Edits.Edit> edit, Dossier now) {
        /** Whether somebody else has changed the text since. */
        boolean isBehind() {
            return edit.filter(open -> !open.base().equals(text())).isPresent();
        }

        Blob text() {
            return Blob.of(now.text().bytes());
        }
    }

    private static Optional<PersonId> person(Desk desk) {
        return desk.reading().reader().map(Person::id);
    }

    /** The edit of whoever works here, if there is one. */
    Optional<Edits.Edit> find(Desk desk) {
        return session.edits().find(person(desk), id);
    }

    /** The edit, and the article as it is now. */
    State state(Desk desk) {
        return new State(find(desk), desk.reading().dossier(id.value()));
    }

    /**
     * Opens the text in the person's editor, goes on with what is not saved yet, and saves when the editor is closed.
     *
     * @param line where to begin, from 1
     */
    void edit(int line) {
        Optional<String> closed = session.closed();
        if (closed.isPresent()) {
            session.warn(closed.get());
            return;
        }
        session.read(
                "",
                (desk, progress) -> {
                    Dossier dossier = desk.reading().dossier(id.value());
                    clear(desk, dossier);
                    return session.edits()
                            .open(person(desk), id, Blob.of(dossier.text().bytes()));
                },
                edit -> session.edit(edit.file(), line, this::save));
    }

    /** What lies on disk and is not saved would be in the way at the end: better to say so at the beginning. */
    private static void clear(Desk desk, Dossier dossier) {
        String index = dossier.folder().index();
        boolean isInTheWay = desk.repository()
                .workTree()
                .filter(tree -> tree.changed(dossier.folder().path()).contains(index))
                .isPresent();
        if (isInTheWay) {
            throw Problem.refused(
                    index + " was changed on disk, and that is not saved",
                    "Save it first: D does that, and so does newsroom save "
                            + dossier.folder().slug());
        }
    }

    /** Saves what lies in the article's folder on disk. */
    void saveDisk(Folder folder) {
        session.make("saving", (desk, progress) -> desk.drafts().save(folder.path(), ""), made -> {});
    }

    /** Keeps a text as the edit, made from another. */
    void keep(Blob base, Blob text, Runnable then) {
        session.read(
                "",
                (desk, progress) -> {
                    session.edits().keep(person(desk), id, base, text);
                    return id;
                },
                kept -> then.run());
    }

    /** Saves the edit; when somebody else was faster, or both texts still stand between marks, shows that. */
    void save() {
        session.read("", (desk, progress) -> state(desk), state -> {
            if (state.edit().filter(Edits.Edit::isChanged).isEmpty()) {
                settle(state);
            } else if (state.isBehind() || state.edit().get().clashes()) {
                show(state);
            } else {
                make(state.edit().get());
            }
        });
    }

    private void settle(State state) {
        if (state.edit().isEmpty()) {
            session.say("nothing was changed");
            session.changed();
        } else {
            show(state);
        }
    }

    private void make(Edits.Edit edit) {
        session.make(
                "saving",
                (desk, progress) -> {
                    Dossier now = desk.reading().dossier(id.value());
                    if (!edit.base().equals(Blob.of(now.text().bytes()))) {
                        throw Problem.refused(
                                "somebody else was faster; what you wrote is kept",
                                "Open the article again to compare");
                    }
                    var done = desk.drafts().replace(id.value(), now.content(), edit.text(), "");
                    session.edits().settle(person(desk), id);
                    return done;
                },
                made -> {});
    }

    /** Shows the edit beside the article as it is now. */
    void show() {
        session.read("", (desk, progress) -> state(desk), state -> {
            if (state.edit().isPresent()) {
                show(state);
            }
        });
    }

    private void show(State state) {
        session.open(new OpenEdit(session, this, state));
    }

    /** Puts the two texts together, and shows that; where they clash, both passages are there between marks. */
    void keepBoth(State state) {
        Edits.Edit edit = state.edit().orElseThrow();
        Merging merging =
                Merging.of(edit.base().text(), edit.text().text(), state.text().text());
        keep(state.text(), Blob.of(merging.text()), () -> {
            session.say(
                    merging.clashes() == 0
                            ? "both are kept; look at it and save it"
                            : "both are kept, and clash in " + merging.clashes()
                                    + (merging.clashes() == 1 ? " place" : " places")
                                    + ": settle them between the marks");
            show();
        });
    }

    /** Gives the edit up; it is kept for once. */
    void discard() {
        session.read("", (desk, progress) -> session.edits().discard(person(desk), id), kept -> {
            session.say("discarded; it is kept in " + kept + " until the next time");
            session.changed();
        });
    }
}
