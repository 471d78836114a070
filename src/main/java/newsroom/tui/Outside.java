package newsroom.tui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies outside the screen: files, and what takes the terminal for a while. Where it is {@link #closed} all of it is refused, with
 * that reason.
 */
public interface Outside {
    /** Why it is nobody's business here, as it is at the screen that a server shows; nothing where it is the person's own. */
    Optional<String> closed();

    /**
     * Opens a file in the person's editor and comes back when it is closed.
     *
     * @param line where to begin, from 1; an editor that cannot be told begins at the top
     * @throws newsroom.model.Problem when there is no editor, or it says that it failed
     */
    void edit(Path file, int line);

    /**
     * A path as a person types it.
     *
     * @throws newsroom.model.Problem (usage) when no file can be called so
     */
    Path path(String typed);

    /**
     * Lays down a newsroom to try things out in. Runs beside the screen.
     *
     * @throws newsroom.model.Problem when it cannot be
     */
    Demo layDemo();

    /** Opens the screen of such a newsroom and comes back when that is left. */
    void visit(Demo demo);

    /** Stops the program, as Ctrl-Z does, until the shell lets it go on. */
    void suspend();
}
