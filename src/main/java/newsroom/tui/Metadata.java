package newsroom.tui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Blob;
import newsroom.text.Manuscript;
import newsroom.text.MetadataField;
import newsroom.text.UnreadableException;

/**
 * What an article's front matter says, as a form. What is written here is kept on disk like whatever is written in an editor, and
 * saved in the same way.
 */
public final class Metadata implements FormPlace {
    private static final Duration REST = Duration.ofSeconds(1);

    private final Session session;
    private final Writing writing;
    private final Writing.State state;
    private final Blob base;
    private final Manuscript before;
    private final Map<MetadataField, Field> fields = new EnumMap<>(MetadataField.class);
    private final Map<MetadataField, String> read = new EnumMap<>(MetadataField.class);
    private final Form form;
    private boolean isKept;
    private boolean isWarned;
    private boolean isOver;

    /** What is read at once. */
    private record Opened(Writing.State state, List<String> desks) {}

    private Metadata(Session session, Writing writing, Opened opened) throws UnreadableException {
        this.session = session;
        this.writing = writing;
        this.state = opened.state();
        this.base = state.edit().map(Edits.Edit::base).orElse(state.text());
        this.before = Manuscript.read(
                state.edit().map(Edits.Edit::text).orElse(state.text()).toBytes());
        List<Form.Line> lines = new ArrayList<>();
        for (MetadataField field : MetadataField.values()) {
            String text = field.read(before);
            read.put(field, text);
            Field line = new Field("", text);
            fields.put(field, line);
            lines.add(new Form.Line(field.key(), field.hint(), line, typed -> field.fault(typed, opened.desks())));
        }
        this.form = new Form(lines);
    }

    /** Opens it on what the person has written and not saved, else on the article. */
    static void open(Session session, Writing writing) {
        session.read(
                "",
                (desk, progress) -> new Opened(
                        writing.state(desk),
                        desk.reading().newsroomFile().newsroom().desks()),
                opened -> {
                    try {
                        session.open(new Metadata(session, writing, opened));
                    } catch (UnreadableException unreadable) {
                        session.warn("line " + unreadable.place().line() + ": " + unreadable.what());
                    }
                });
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String title() {
        return state.now().title();
    }

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public String place() {
        return "metadata of " + state.now().folder().slug();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(form.actions(session, "save", "Save it", this::save));
        actions.add(Action.of(
                "close", "esc", "later", "Leave it; what was changed is kept until you save it", session::back));
        return actions;
    }

    private boolean isChanged() {
        return fields.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().text().strip().equals(read.getOrDefault(entry.getKey(), "")));
    }

    /** The text with what was changed; what was not stays as it is written. */
    private Optional<Blob> written() {
        Manuscript text = before;
        for (MetadataField field : MetadataField.values()) {
            String line = fields.getOrDefault(field, new Field("", "")).text().strip();
            try {
                text = line.equals(read.getOrDefault(field, "")) ? text : field.write(text, line);
            } catch (UnreadableException unreadable) {
                session.warn(field.key() + ": " + unreadable.what());
                return Optional.empty();
            }
        }
        return Optional.of(Blob.of(text.bytes()));
    }

    @Override
    public void typed() {
        session.later(this, REST, () -> {
            if (!isOver && (isChanged() || isKept)) {
                isKept = true;
                written().ifPresent(text -> writing.keep(base, text, () -> {}));
            }
        });
    }

    private void save() {
        Optional<Blob> text = written();
        if (text.isPresent()) {
            isOver = true;
            session.back();
            writing.keep(base, text.get(), writing::save);
        }
    }

    @Override
    public boolean mayClose() {
        if (isOver || (!isChanged() && !isKept)) {
            isOver = true;
            return true;
        }
        Optional<Blob> text = written();
        if (text.isEmpty() && !isWarned) {
            isWarned = true;
            return false;
        }
        isOver = true;
        text.ifPresent(kept -> {
            session.say("what you changed is kept and not saved; the article shows it");
            writing.keep(base, kept, session::changed);
        });
        return true;
    }
}
