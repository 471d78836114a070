package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.model.Event;
import newsroom.model.Problem;
import newsroom.tui.MoveForm.Plan;

/**
 * What a person did since they sat down, to be taken back and done again. Whether there is a way back is the desk's answer; what has
 * none is said once, with the reason, and then the move before it is the next.
 */
final class Undoing {
    private final Session session;
    private final List<Event> done = new ArrayList<>();
    private final List<Event> undone = new ArrayList<>();

    Undoing(Session session) {
        this.session = session;
    }

    /** Something was done; what had been taken back before it cannot be done again. */
    void made(Event event) {
        done.add(event);
        undone.clear();
    }

    void undo() {
        ask("undo", done, undone, "there is nothing to undo: you have done nothing here since you sat down");
    }

    void redo() {
        ask("redo", undone, done, "there is nothing to do again: nothing was taken back last");
    }

    /** What the desk says of taking a move back: what that would do, or why it cannot be. */
    private record Answer(String effect, Optional<Problem> problem) {}

    private void ask(String verb, List<Event> from, List<Event> to, String nothing) {
        if (from.isEmpty()) {
            session.say(nothing);
            return;
        }
        Event event = from.get(from.size() - 1);
        session.read(
                "",
                (desk, progress) -> {
                    try {
                        return new Answer(desk.undo().effect(event), Optional.empty());
                    } catch (Problem problem) {
                        return new Answer("", Optional.of(problem));
                    }
                },
                answer -> answer.problem().ifPresentOrElse(problem -> refuse(problem, from, event), () -> {
                    Consumer<Event> kept = made -> {
                        from.remove(event);
                        to.add(made);
                    };
                    session.open(new MoveForm(session, plan(verb, event, answer.effect(), kept)));
                }));
    }

    private void refuse(Problem problem, List<Event> from, Event event) {
        from.remove(event);
        session.tell(problem);
    }

    private static Plan plan(String verb, Event event, String effect, Consumer<Event> kept) {
        return new Plan(
                verb + ": " + event.act().move().verb() + " " + event.slug(),
                List.of(
                        verb.equals("undo")
                                ? "What you did is taken back by another move."
                                : "What you took back is done again.",
                        effect),
                List.of(),
                (desk, progress) -> desk.undo().possible(event),
                (desk, words) -> desk.undo().make(event),
                Optional.of(kept));
    }
}
