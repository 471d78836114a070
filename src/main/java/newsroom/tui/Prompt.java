package newsroom.tui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One question, answered in a line. */
public final class Prompt implements Presenter {
    private final Session session;
    private final Field field;
    private final Consumer<String> answered;

    /**
     * A question.
     *
     * @param label what is asked
     * @param text what stands there already
     * @param answered goes on with the answer, without blanks around it; an empty one is none
     */
    public Prompt(Session session, String label, String text, Consumer<String> answered) {
        this.session = session;
        this.field = new Field(label, text);
        this.answered = answered;
    }

    @Override
    public String name() {
        return "prompt";
    }

    @Override
    public String place() {
        return field.label();
    }

    @Override
    public Optional<Field> field() {
        return Optional.of(field);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("answer", "enter", "go on", "Go on with this", this::answer),
                Action.of("close", "esc", "leave it", "Close this; nothing is done", session::back));
    }

    private void answer() {
        String text = field.text().strip();
        session.back();
        if (!text.isEmpty()) {
            answered.accept(text);
        }
    }

    @Override
    public boolean isOverlay() {
        return true;
    }
}
