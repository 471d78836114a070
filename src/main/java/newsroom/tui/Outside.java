package newsroom.tui;

import java.nio.file.Path;

/** What lies outside the screen and takes the terminal for a while. */
public interface Outside {
    /**
     * Opens a file in the person's editor and comes back when it is closed.
     *
     * @throws newsroom.model.Problem when there is no editor, or it says that it failed
     */
    void edit(Path file);

    /** Stops the program, as Ctrl-Z does, until the shell lets it go on. */
    void suspend();
}
