package newsroom.tui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsroom.citations.SourceField;
import newsroom.desk.Dossier;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;

/** A source, field by field, before it is an entry of the works cited. What was typed stays until it is one. */
public final class NewEntry implements FormPlace {
    private static final List<SourceField> NAMES =
            List.of(SourceField.AUTHOR, SourceField.ORGANIZATION, SourceField.EDITOR, SourceField.TRANSLATOR);

    private final Session session;
    private final ArticleId id;
    private final Folder folder;
    private final Added added;
    private final Map<SourceField, Field> fields = new EnumMap<>(SourceField.class);
    private final Form form;

    /** Goes on with an entry that was added. */
    @FunctionalInterface
    interface Added {
        /**
         * Goes on from there.
         *
         * @param line on which it stands, from 1
         */
        void at(int line);
    }

    NewEntry(Session session, ArticleId id, Folder folder, Added added) {
        this.session = session;
        this.id = id;
        this.folder = folder;
        this.added = added;
        for (SourceField field : SourceField.values()) {
            fields.put(field, new Field("", ""));
        }
        List<Form.Line> lines = new ArrayList<>();
        fields.forEach((field, text) -> lines.add(new Form.Line(field.title(), field.hint(), text, field::fault)));
        this.form = new Form(lines);
    }

    /** Whether anything was typed. */
    boolean isBegun() {
        return fields.values().stream().anyMatch(field -> !field.text().isBlank());
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String title() {
        return "A work that " + folder.slug() + " cites";
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public String place() {
        return "new entry";
    }

    @Override
    public List<Action> actions() {
        List<Action> actions =
                new ArrayList<>(form.actions(session, "add", "Add it to the works cited, at its place", this::add));
        actions.add(Action.of(
                "close", "esc", "later", "Leave it for now; what was typed is there at the next a", session::back));
        return actions;
    }

    private Map<SourceField, List<String>> given() {
        Map<SourceField, List<String>> given = new EnumMap<>(SourceField.class);
        fields.forEach((field, typed) ->
                given.put(field, NAMES.contains(field) ? List.of(typed.text().split(";", -1)) : List.of(typed.text())));
        return given;
    }

    private void add() {
        Map<SourceField, List<String>> given = given();
        int[] line = {1};
        session.make(
                "adding the entry",
                (desk, progress) -> {
                    Dossier dossier = desk.reading().dossier(id.value());
                    var entry = desk.reading().withEntry(dossier, SourceField.reference(given));
                    line[0] = entry.line();
                    return desk.drafts()
                            .replace(
                                    id.value(),
                                    dossier.content(),
                                    Blob.of(entry.manuscript().bytes()),
                                    "Added " + entry.entry());
                },
                made -> {
                    if (session.top() == this) {
                        session.back();
                    }
                    added.at(line[0]);
                });
    }
}
