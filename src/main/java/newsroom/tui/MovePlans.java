package newsroom.tui;

import java.util.List;
import java.util.Optional;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.tui.MoveForm.Maker;
import newsroom.tui.MoveForm.Plan;
import newsroom.tui.MoveForm.Question;

/** The moves that a person can make on the screen: what each does, and what it needs to hear. */
final class MovePlans {
    private MovePlans() {}

    /** The plan of a move of an article. */
    static Plan of(Folder folder, Move move) {
        String article = folder.path();
        String slug = folder.slug().value();
        return switch (move) {
            case SUBMIT ->
                plan(
                        folder,
                        move,
                        "Reviewers are asked to read it.",
                        List.of(),
                        (desk, words) -> desk.moves().submit(article));
            case APPROVE ->
                plan(
                        folder,
                        move,
                        "You stand by exactly this text; whoever changes a byte of it takes your approval away.",
                        List.of(Question.optional("what you looked at")),
                        (desk, words) -> desk.moves().approve(article, words.get(0)));
            case REQUEST_CHANGES ->
                plan(
                        folder,
                        move,
                        "It goes back to its author, and stays there until you approve it or withdraw this.",
                        List.of(Question.required("what has to change")),
                        (desk, words) -> desk.moves().requestChanges(article, words.get(0)));
            case WITHDRAW ->
                plan(
                        folder,
                        move,
                        "Your own verdict counts no more.",
                        List.of(),
                        (desk, words) -> desk.moves().withdraw(article));
            case UNSCHEDULE ->
                plan(
                        folder,
                        move,
                        "It does not go out by itself any more.",
                        List.of(),
                        (desk, words) -> desk.moves().unschedule(article));
            case PUBLISH ->
                plan(
                        folder,
                        move,
                        "Readers see exactly this text from now on.",
                        List.of(Question.slug(slug)),
                        (desk, words) -> desk.moves().publish(article, false));
            case RETRACT ->
                plan(
                        folder,
                        move,
                        "A notice takes its place before readers, once a second person has done the same.",
                        List.of(Question.required("what readers are told"), Question.slug(slug)),
                        (desk, words) -> desk.moves().retract(article, words.get(0)));
            case RELEASE ->
                plan(
                        folder,
                        move,
                        "It may go out again.",
                        List.of(),
                        (desk, words) -> desk.moves().release(article));
            case HOLD ->
                plan(
                        folder,
                        move,
                        "It cannot be published until an editor releases it.",
                        List.of(Question.required("why")),
                        (desk, words) -> desk.moves().hold(article, words.get(0), Optional.empty()));
            case SPIKE ->
                plan(
                        folder,
                        move,
                        "It goes off the board; unspike brings it back.",
                        List.of(Question.optional("why")),
                        (desk, words) -> desk.moves().spike(article, words.get(0)));
            case UNSPIKE ->
                plan(
                        folder,
                        move,
                        "It comes back to the board.",
                        List.of(),
                        (desk, words) -> desk.moves().unspike(article));
            case CREATE, SAVE, COMMENT, RESOLVE, SCHEDULE, CORRECT ->
                throw new IllegalArgumentException(move + " is made in a place of its own");
        };
    }

    private static Plan plan(Folder folder, Move move, String effect, List<Question> questions, Maker maker) {
        return new Plan(
                move.verb() + " " + folder.slug(),
                List.of(effect),
                questions,
                (desk, progress) -> desk.moves().possible(desk.reading().dossier(folder.path()), move),
                maker);
    }
}
