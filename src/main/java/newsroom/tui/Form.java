package newsroom.tui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several lines of text to be written, one of which the person is at. */
public final class Form {
    private final Listing<Line> lines = new Listing<>(Line::label);

    /**
     * A line to be written.
     *
     * @param label what it is, such as {@code Title}
     * @param hint how it is written, a clause without a full stop
     * @param field what stands there
     * @param fault what is wrong with what stands there; nothing when it will do
     */
    public record Line(String label, String hint, Field field, Function<String, Optional<String>> fault) {
        /** What is wrong with it as it stands now. */
        public Optional<String> wrong() {
            return fault.apply(field.text().strip());
        }
    }

    Form(List<Line> all) {
        lines.show(all);
    }

    /** The lines, of which the one is selected that is being written. */
    public Listing<Line> lines() {
        return lines;
    }

    /** What is being written. */
    Optional<Field> field() {
        return lines.selection().map(Line::field);
    }

    /** What stands in a line, without blanks around it. */
    String text(int line) {
        return lines.items().get(line).field().text().strip();
    }

    /**
     * The keys that write it.
     *
     * @param verb what Enter does in the last line, such as {@code save}
     * @param done does it, once nothing is wrong any more
     */
    List<Action> actions(Session session, String verb, String help, Runnable done) {
        boolean isLast = lines.selected() == lines.items().size() - 1;
        return List.of(
                Action.of(
                        "next",
                        "enter",
                        isLast ? verb : "next",
                        "Go to the next line; from the last one, be done",
                        () -> next(session, isLast, done)),
                Action.of("done", "ctrl-s", isLast ? "" : verb, help, () -> finish(session, done)),
                Action.of("down", "tab down", "", "", () -> lines.select(lines.selected() + 1)),
                Action.of("up", "shift-tab up", "", "", () -> lines.select(lines.selected() - 1)));
    }

    private void next(Session session, boolean isLast, Runnable done) {
        Optional<String> wrong = lines.selection().flatMap(Line::wrong);
        if (wrong.isPresent()) {
            session.warn(lines.selection().orElseThrow().label() + ": " + wrong.get());
        } else if (isLast) {
            finish(session, done);
        } else {
            lines.select(lines.selected() + 1);
        }
    }

    /** Goes to the first line with which anything is wrong, or is done. */
    private void finish(Session session, Runnable done) {
        for (Line line : lines.items()) {
            Optional<String> wrong = line.wrong();
            if (wrong.isPresent()) {
                lines.selectItem(line);
                session.warn(line.label() + ": " + wrong.get());
                return;
            }
        }
        done.run();
    }
}
