package newsroom.tui;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Moves;
import newsroom.model.Content;
import newsroom.model.Decision;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Person;
import newsroom.text.TimeReader;
import newsroom.tui.MoveForm.Plan;
import newsroom.tui.MoveForm.Question;

/**
 * The moves of an article that a person can make on the screen: what each does, and what it needs to hear.
 *
 * @param seen the text that the person has before them: a move that speaks of the text is refused when it is no longer this one
 */
record MovePlans(Session session, Folder folder, Optional<Content> seen) {
    /** The moves that have no key of their own on the board. */
    private static final List<Move> OTHERS = List.of(
            Move.WITHDRAW,
            Move.HOLD,
            Move.RELEASE,
            Move.SCHEDULE,
            Move.UNSCHEDULE,
            Move.CORRECT,
            Move.RETRACT,
            Move.SPIKE,
            Move.UNSPIKE);

    /** Makes a move of the article. */
    @FunctionalInterface
    private interface Maker {
        Done make(Desk desk, Moves moves, List<String> answers);
    }

    /** Puts a move before the person. */
    void open(Move move) {
        session.open(new MoveForm(session, of(move)));
    }

    /** Asks who is to write it. */
    void openAssignment() {
        session.read(
                "",
                (desk, progress) -> desk.reading().newsroomFile().newsroom().people(),
                people -> session.open(new MoveForm(session, assignment(people))));
    }

    private Plan assignment(List<Person> people) {
        String all = people.stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
        Question who = new Question(
                "who is to write it",
                answer -> people.stream()
                                .anyMatch(each -> each.id().value().equals(answer)
                                        || each.name().equalsIgnoreCase(answer))
                        ? Optional.empty()
                        : Optional.of("nobody is called that; the desk is " + all));
        return new Plan(
                "assign " + folder.slug(),
                List.of(
                        "Its byline names that person alone, as a save of yours; so you cannot approve it where four eyes"
                                + " are asked for.",
                        "The desk: " + all),
                List.of(who),
                (desk, progress) -> decision(desk, Move.SAVE),
                (desk, words) -> desk.drafts().assign(folder.path(), words.get(0)));
    }

    /** Puts an embargo before the person. */
    void openEmbargo() {
        session.open(new MoveForm(session, embargo()));
    }

    /** What can be done to whichever article is selected, to be found in the help and the palette. */
    static List<Action> others(Supplier<Optional<MovePlans>> plans) {
        List<Action> actions = new ArrayList<>();
        for (Move move : OTHERS) {
            actions.add(action(move.verb(), title(move), plans, chosen -> chosen.open(move)));
        }
        actions.add(action("embargo", "Put an embargo on the article", plans, MovePlans::openEmbargo));
        return actions;
    }

    private static Action action(
            String name, String help, Supplier<Optional<MovePlans>> plans, Consumer<MovePlans> run) {
        return Action.of(name, "", name, help, () -> plans.get().ifPresent(run))
                .unless(() -> plans.get().isPresent() ? Optional.empty() : Optional.of("no article is selected"));
    }

    private static String title(Move move) {
        return switch (move) {
            case WITHDRAW -> "Take your own verdict back";
            case HOLD -> "Hold the article, so that it cannot be published";
            case RELEASE -> "End every hold and embargo of the article";
            case SCHEDULE -> "Have the article published at a set time";
            case UNSCHEDULE -> "Take the article off the schedule";
            case CORRECT -> "Begin a correction of the live article";
            case RETRACT -> "Take the live article back";
            case SPIKE -> "Take the article off the board";
            case UNSPIKE -> "Bring the article back to the board";
            case CREATE, SAVE, SUBMIT, APPROVE, REQUEST_CHANGES, COMMENT, RESOLVE, PUBLISH ->
                throw new IllegalArgumentException(move + " has a key of its own");
        };
    }

    /** The plan of a move. */
    Plan of(Move move) {
        String article = folder.path();
        String slug = folder.slug().value();
        Clock clock = session.clock();
        return switch (move) {
            case SUBMIT ->
                plan(move, "Reviewers are asked to read it.", List.of(), (desk, moves, words) -> moves.submit(article));
            case APPROVE ->
                plan(
                        move,
                        "You stand by exactly this text; whoever changes a byte of it takes your approval away.",
                        List.of(Question.optional("what you looked at")),
                        (desk, moves, words) -> moves.approve(article, words.get(0)));
            case REQUEST_CHANGES ->
                plan(
                        move,
                        "It goes back to its author, and stays there until you approve it or withdraw this.",
                        List.of(Question.required("what has to change")),
                        (desk, moves, words) -> moves.requestChanges(article, words.get(0)));
            case WITHDRAW ->
                plan(
                        move,
                        "Your own verdict counts no more.",
                        List.of(),
                        (desk, moves, words) -> moves.withdraw(article));
            case SCHEDULE ->
                plan(
                        move,
                        "It is published then by newsroom publish --due, if nothing stands in the way at that minute.",
                        List.of(Question.time("when, such as tomorrow 06:00", clock)),
                        (desk, moves, words) -> moves.schedule(article, time(desk, words.get(0))));
            case UNSCHEDULE ->
                plan(
                        move,
                        "It does not go out by itself any more.",
                        List.of(),
                        (desk, moves, words) -> moves.unschedule(article));
            case PUBLISH ->
                plan(
                        move,
                        "Readers see exactly this text from now on.",
                        List.of(Question.slug(slug)),
                        (desk, moves, words) -> moves.publish(article, false));
            case CORRECT ->
                plan(
                        move,
                        "A note for readers goes under Corrections, and the article back to review; what is live stays live.",
                        List.of(Question.required("what was wrong, and what is right")),
                        (desk, moves, words) -> desk.drafts().correct(article, words.get(0)));
            case RETRACT ->
                plan(
                        move,
                        "A notice takes its place before readers, once a second person has done the same.",
                        List.of(Question.required("what readers are told"), Question.slug(slug)),
                        (desk, moves, words) -> moves.retract(article, words.get(0)));
            case RELEASE ->
                plan(move, "It may go out again.", List.of(), (desk, moves, words) -> moves.release(article));
            case HOLD ->
                plan(
                        move,
                        "It cannot be published until an editor releases it.",
                        List.of(Question.required("why")),
                        (desk, moves, words) -> moves.hold(article, words.get(0), Optional.empty()));
            case SPIKE ->
                plan(
                        move,
                        "It goes off the board; unspike brings it back.",
                        List.of(Question.optional("why")),
                        (desk, moves, words) -> moves.spike(article, words.get(0)));
            case UNSPIKE ->
                plan(move, "It comes back to the board.", List.of(), (desk, moves, words) -> moves.unspike(article));
            case CREATE, SAVE, COMMENT, RESOLVE ->
                throw new IllegalArgumentException(move + " is made in a place of its own");
        };
    }

    private Plan embargo() {
        return new Plan(
                "embargo " + folder.slug(),
                List.of("It cannot be published before then, unless an editor releases it."),
                List.of(
                        Question.time("until when, such as 2026-11-24 06:00", session.clock()),
                        Question.optional("why")),
                (desk, progress) -> decision(desk, Move.HOLD),
                (desk, words) -> desk.moves().hold(folder.path(), words.get(1), Optional.of(time(desk, words.get(0)))));
    }

    /** A time without a zone is meant in the newsroom's. */
    private ZonedDateTime time(Desk desk, String typed) {
        ZoneId zone = desk.reading().newsroomFile().newsroom().zone();
        return new TimeReader(ZonedDateTime.now(session.clock().withZone(zone))).read(typed);
    }

    private Plan plan(Move move, String effect, List<Question> questions, Maker maker) {
        return new Plan(
                move.verb() + " " + folder.slug(),
                List.of(effect),
                questions,
                (desk, progress) -> decision(desk, move),
                (desk, words) -> maker.make(desk, moves(desk), words));
    }

    private Moves moves(Desk desk) {
        return seen.map(desk.moves()::seeing).orElseGet(desk::moves);
    }

    private Decision decision(Desk desk, Move move) {
        return moves(desk).possible(desk.reading().dossier(folder.path()), move);
    }
}
