package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.testing.MemoryRepository;
import newsroom.testing.MemoryStorage;
import newsroom.tui.terminal.Sitting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who comes to the screen over SSH sees the newsroom, and of the server no file, no program and so no shell. */
final class ServedScreenTest {
    private static final String CLOSED = "over SSH no file and no program is opened";

    private final MemoryRepository newsroom = Sitting.rehearsal();

    private Sitting opens(String article) {
        return Sitting.atServer(newsroom, "tomas")
                .presses("/")
                .types(article)
                .presses("enter enter")
                .editsWith(file -> {
                    throw new AssertionError("an editor was opened");
                });
    }

    @Test
    void noEditorIsOpened() {
        opens("bus-strike").presses("e").sees(CLOSED);
        opens("mussel").presses("w E").sees(CLOSED);
    }

    @Test
    void noFileIsBroughtIn() {
        Sitting.atServer(newsroom, "tomas").presses("i").sees(CLOSED).doesNotSee("Tab completes");
    }

    @Test
    void nothingIsStoppedThatNobodyCouldLetGoOn() {
        Sitting tomas = Sitting.atServer(newsroom, "tomas").presses("ctrl-z").sees(CLOSED);

        assertThat(tomas.line()).containsExactly("taken");
    }

    @Test
    void noNewsroomToTryIsLaidDown() {
        Sitting tomas =
                Sitting.atServer(Sitting.founded(new MemoryStorage(Optional.empty()), Path.of("nowhere")), "tomas");

        tomas.presses("d").sees(CLOSED).presses("i").sees(CLOSED).presses("n").sees("title of the new article");
        assertThat(tomas.line()).containsExactly("taken");
    }

    @Test
    void whateverIsDoneInTheNewsroomIsPossible() {
        opens("mussel").presses("m").sees("The headline").presses("esc");
        opens("mussel").presses("w").sees("Quist, Hanna");
        Sitting.atServer(newsroom, "tomas")
                .presses("n")
                .types("The First")
                .presses("enter")
                .sees("create: The First");
    }

    @Test
    void theDoorsAreLockedToWhateverPlaceForgetsToAsk() {
        Session session = Sitting.atServer(newsroom, "tomas").session();

        refuses(() -> session.path("/etc/passwd"));
        refuses(session::layDemo);
        session.edit(Path.of("index.md"), 1, () -> {
            throw new AssertionError("an editor was opened");
        });
        session.suspend();
        assertThat(session.messages()).extracting(Message::text).hasSize(2).allMatch(text -> text.startsWith(CLOSED));
    }

    private static void refuses(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Problem.class).hasMessageStartingWith(CLOSED);
    }
}
