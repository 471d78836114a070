package newsroom.tui;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.Problem;
import newsroom.text.TimeReader;

/**
 * A move before it is made: what will be done, what stands in its way, and what it still needs to hear. Where there is no way back,
 * the article's slug has to be typed; never is Enter alone enough there.
 */
public final class MoveForm implements Presenter {
    private final Session session;
    private final Plan plan;
    private final List<Field> answers = new ArrayList<>();
    private Optional<Decision> decision = Optional.empty();
    private int step;

    /**
     * A move as it is planned.
     *
     * @param title what it is, such as {@code publish tram-line}
     * @param effects what will be done, a sentence each
     * @param questions what it needs to hear
     * @param decision what stands in its way; asks the desk
     * @param make makes it, with the answers in the order of the questions
     * @param kept is told what was made, in place of what is kept to be undone; nothing for what is undone like any other
     */
    public record Plan(
            String title,
            List<String> effects,
            List<Question> questions,
            Session.Deed<Decision> decision,
            Maker make,
            Optional<Consumer<Event>> kept) {
        /** A move that is kept to be undone. */
        public Plan(
                String title,
                List<String> effects,
                List<Question> questions,
                Session.Deed<Decision> decision,
                Maker make) {
            this(title, effects, questions, decision, make, Optional.empty());
        }
    }

    /** Makes a move at the desk. */
    @FunctionalInterface
    public interface Maker {
        Done make(Desk desk, List<String> answers);
    }

    /**
     * Something that a move needs to hear.
     *
     * @param label what is asked
     * @param fault what is wrong with an answer; nothing when it will do
     */
    public record Question(String label, Function<String, Optional<String>> fault) {
        /** Words that may be left out. */
        public static Question optional(String label) {
            return new Question(label, answer -> Optional.empty());
        }

        /** Words that may not. */
        public static Question required(String label) {
            return new Question(
                    label, answer -> answer.isBlank() ? Optional.of("it needs an answer") : Optional.empty());
        }

        /** The slug, typed by whoever means it. */
        public static Question slug(String slug) {
            return new Question(
                    "There is no way back. Type " + slug + " to do it",
                    answer -> answer.equals(slug) ? Optional.empty() : Optional.of("that is not " + slug));
        }

        /** A time as people type it. */
        public static Question time(String label, Clock clock) {
            return new Question(label, answer -> {
                try {
                    new TimeReader(ZonedDateTime.now(clock)).read(answer);
                    return Optional.empty();
                } catch (Problem unreadable) {
                    return Optional.of(unreadable.what());
                }
            });
        }
    }

    public MoveForm(Session session, Plan plan) {
        this.session = session;
        this.plan = plan;
        plan.questions().forEach(question -> answers.add(new Field(question.label(), "")));
    }

    public Plan plan() {
        return plan;
    }

    /** What stands in the way; nothing while the desk is being asked. */
    public Optional<Decision> decision() {
        return decision;
    }

    @Override
    public void shown() {
        session.read("asking the desk", plan.decision(), answer -> decision = Optional.of(answer));
    }

    @Override
    public void changed() {
        shown();
    }

    @Override
    public String name() {
        return "move";
    }

    @Override
    public String place() {
        return plan.title();
    }

    @Override
    public Optional<Field> field() {
        return isAllowed() && step < answers.size() ? Optional.of(answers.get(step)) : Optional.empty();
    }

    private boolean isAllowed() {
        return decision.filter(Decision::allowed).isPresent();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("do", "enter", step + 1 < answers.size() ? "next" : "do it", "Do it", this::next)
                        .unless(this::whyNot),
                Action.of("close", "esc", "leave it", "Close this; nothing is done", session::back));
    }

    private Optional<String> whyNot() {
        if (decision.isEmpty()) {
            return Optional.of("the desk is still being asked");
        }
        return isAllowed() ? Optional.empty() : Optional.of("something stands in the way; esc leaves it");
    }

    private void next() {
        if (step < answers.size()) {
            Optional<String> wrong = plan.questions()
                    .get(step)
                    .fault()
                    .apply(answers.get(step).text().strip());
            if (wrong.isPresent()) {
                session.warn(wrong.get());
                return;
            }
            step++;
        }
        if (step == answers.size()) {
            make();
        }
    }

    private void make() {
        List<String> words = answers.stream().map(field -> field.text().strip()).toList();
        session.back();
        session.make(
                plan.title(),
                (desk, progress) -> plan.make().make(desk, words),
                plan.kept().orElse(session.undoing()::made),
                made -> {});
    }

    @Override
    public boolean isOverlay() {
        return true;
    }
}
