package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.TimeUnit;
import newsroom.tui.view.Size;

/** A terminal that is not there, and at which a few keys are pressed: for the classes that the screen loads. */
public final class RehearsedLine implements Line {
    private static final String KEYS = "jjkl/dam\r\u001b?\u001b:dam\u001bL\u001bq";

    private final OutputStream out;

    public RehearsedLine(OutputStream out) {
        this.out = out;
    }

    @Override
    public void take() throws IOException {
        TtyLine.run("true", ProcessBuilder.Redirect.PIPE);
    }

    @Override
    public void giveBack() {}

    @Override
    public void stop() {}

    @Override
    public Size size() {
        return new Size(120, 40);
    }

    @Override
    public ReadableByteChannel open() {
        return Channels.newChannel(new Typist());
    }

    @Override
    public OutputStream out() {
        return out;
    }

    /** Presses a key every now and then, so that what goes on beside the screen goes on. */
    private static final class Typist extends InputStream {
        private final InputStream keys = new ByteArrayInputStream(KEYS.getBytes(US_ASCII));

        @Override
        public int read() throws IOException {
            try {
                TimeUnit.MILLISECONDS.sleep(150);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return -1;
            }
            return keys.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int key = read();
            if (key < 0) {
                return -1;
            }
            buffer[from] = (byte) key;
            return 1;
        }
    }
}
