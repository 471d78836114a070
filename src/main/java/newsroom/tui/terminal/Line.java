package newsroom.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import newsroom.tui.view.Size;

/** The line to a terminal. */
public interface Line {
    /** Takes the terminal for a screen: every key comes as it is pressed, unseen and without a meaning of its own. */
    void take() throws IOException;

    /** Gives it back as it was. Does nothing when it was not taken. */
    void giveBack() throws IOException;

    /** Stops this program and whatever it was started with, as the terminal's own Ctrl-Z would; comes back when it is let go on. */
    void stop();

    /** How large the terminal is now. */
    Size size() throws IOException;

    /** What is typed. Closing it ends a read that waits, and takes no key that comes later. */
    ReadableByteChannel open() throws IOException;

    /** What is shown. */
    OutputStream out();
}
