package newsroom.tui.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import newsroom.tui.Inbox;
import newsroom.tui.Input;

/** Puts what is typed into the inbox, until it is stopped; then an editor, or the shell, gets every key. */
final class Keyboard {
    private static final int MOST_AT_ONCE = 4096;

    private final ReadableByteChannel channel;
    private final Inbox inbox;
    private final Thread thread;

    private Keyboard(ReadableByteChannel channel, Inbox inbox) {
        this.channel = channel;
        this.inbox = inbox;
        this.thread = new Thread(this::read, "keyboard");
        thread.setDaemon(true);
    }

    /** Begins to read. */
    static Keyboard on(ReadableByteChannel channel, Inbox inbox) {
        Keyboard keyboard = new Keyboard(channel, inbox);
        keyboard.thread.start();
        return keyboard;
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(MOST_AT_ONCE);
        try {
            while (channel.read(buffer) >= 0) {
                inbox.put(new Input.Typed(Arrays.copyOf(buffer.array(), buffer.position())));
                buffer.clear();
            }
        } catch (ClosedChannelException stopped) {
            return;
        } catch (IOException gone) {
            // Somebody who hung up: the session ends as it does at the end of the input.
        }
        inbox.put(new Input.Hangup());
    }

    /** Stops reading; a key that is pressed from now on is left to others. */
    void stop() throws IOException {
        channel.close();
    }
}
