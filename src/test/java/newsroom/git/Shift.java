package newsroom.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Dossier;
import newsroom.desk.Repository;
import newsroom.model.Blob;
import newsroom.model.Operation;
import newsroom.model.Problem;
import newsroom.text.UnreadableException;
import newsroom.workflow.Discussion;
import newsroom.workflow.Stage;

/**
 * One person's work for a while, with a repository of their own: what they do next is what the article needs by the look of it,
 * which others may have done meanwhile.
 */
final class Shift {
    /** One move in so many is made again under the same name, as after a lost answer. */
    private static final int REPEATED = 8;

    private final GitStorage storage;
    private final Path folder;
    private final String name;
    private final String person;
    private final Random random;
    private final Consumer<Acknowledged> told;
    private long longestWait;

    /**
     * A move that was answered.
     *
     * @param operation its name
     * @param event the event that the answer named
     * @param nanos how long the person waited for an answer: the longest of a refusal, the move, and the move once more
     */
    record Acknowledged(String operation, String event, long nanos) {}

    /**
     * A shift, not begun yet.
     *
     * @param name what its operations are named after
     * @param number decides who works, and what they fancy
     */
    Shift(GitStorage storage, Path folder, String name, int number, Consumer<Acknowledged> told) {
        this.storage = storage;
        this.folder = folder;
        this.name = name;
        this.person = Ledger.PEOPLE.get(number % Ledger.PEOPLE.size());
        this.random = new Random(number);
        this.told = told;
    }

    /** Works until so many moves are made; a refusal is no move. */
    void run(int moves) {
        try (Repository repository = storage.open(folder)) {
            Desk desk = Ledger.desk(repository, person);
            for (int i = 0; i < moves; i++) {
                Optional<Operation> operation = Optional.of(new Operation(name + "." + i));
                longestWait = 0;
                Done done = make(desk, operation);
                told.accept(new Acknowledged(
                        operation.get().value(), done.event().id().value(), longestWait));
            }
        }
    }

    private Done make(Desk desk, Optional<Operation> operation) {
        String article = Ledger.ARTICLES.get(random.nextInt(Ledger.ARTICLES.size()));
        Action action = next(desk.reading().dossier(article));
        Done done;
        try {
            done = answer(action, desk, operation);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.REFUSED) {
                throw problem;
            }
            action = comment(article);
            done = answer(action, desk, operation);
        }
        if (random.nextInt(REPEATED) == 0) {
            Done again = answer(action, desk, operation);
            if (again.commit().isPresent() || !again.event().equals(done.event())) {
                throw new AssertionError(operation + " was done twice: " + done + " and " + again);
            }
        }
        return done;
    }

    private Done answer(Action action, Desk desk, Optional<Operation> operation) {
        long start = System.nanoTime();
        try {
            return action.by(desk, operation);
        } finally {
            longestWait = Math.max(longestWait, System.nanoTime() - start);
        }
    }

    private interface Action {
        Done by(Desk desk, Optional<Operation> operation);
    }

    private Action next(Dossier dossier) {
        String article = dossier.folder().slug().value();
        Optional<Discussion> own = dossier.standing().openDiscussions().stream()
                .filter(discussion -> discussion.opener().value().equals(person))
                .findFirst();
        if (own.isPresent() && random.nextInt(4) > 0) {
            String thread = own.get().id().value();
            return (desk, operation) -> desk.moves().under(operation).resolve(article, thread);
        }
        int fancy = random.nextInt(10);
        if (fancy == 0) {
            return comment(article);
        }
        if (fancy == 1) {
            return save(dossier);
        }
        if (fancy == 2) {
            return (desk, operation) -> desk.moves().under(operation).withdraw(article);
        }
        return forward(dossier, article, fancy);
    }

    /** What brings the article on. */
    private Action forward(Dossier dossier, String article, int fancy) {
        Stage stage = dossier.standing().stage();
        if (stage == Stage.DRAFT || stage == Stage.SENT_BACK) {
            return (desk, operation) -> desk.moves().under(operation).submit(article);
        }
        if (stage == Stage.LIVE) {
            return (desk, operation) -> desk.drafts().under(operation).correct(article, "What was wrong: " + name);
        }
        if (fancy == 3) {
            return (desk, operation) -> desk.moves().under(operation).requestChanges(article, "Ask the other side.");
        }
        return dossier.standing().votes().isEmpty() || fancy > 7
                ? (desk, operation) -> desk.moves().under(operation).approve(article, "")
                : (desk, operation) -> desk.moves().under(operation).publish(article, false);
    }

    private Action comment(String article) {
        List<String> words = List.of("Who says so?", "Since when?", "Is that the whole sum?");
        String text = words.get(random.nextInt(words.size()));
        return (desk, operation) -> desk.moves().under(operation).comment(article, text, Optional.empty());
    }

    private Action save(Dossier dossier) {
        String article = dossier.folder().slug().value();
        String summary = "As " + person + " puts it, for the " + random.nextInt(1000) + "th time.";
        try {
            Blob text = Blob.of(dossier.text().with("summary", summary).bytes());
            return (desk, operation) -> desk.drafts().under(operation).replace(article, dossier.content(), text, "");
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
