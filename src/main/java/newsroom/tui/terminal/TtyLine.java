package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.tui.view.Size;

/** The terminal that the program was started from. Java cannot set it, so {@code stty} does. */
public final class TtyLine implements Line {
    private static final Path TTY = Path.of("/dev/tty");
    private static final Size USUAL = new Size(80, 24);

    /** {@code raw} alone leaves the keys that stop, end and suspend a program, and those that stop output. */
    private static final String RAW = "raw -echo -isig -ixon -iexten";

    private final OutputStream out;
    private Optional<String> before = Optional.empty();

    public TtyLine(OutputStream out) {
        this.out = out;
    }

    @Override
    public void take() throws IOException {
        String now = run("stty -g && stty " + RAW);
        // Taken again after a stop, it is no longer as it was.
        before = before.or(() -> Optional.of(now));
    }

    @Override
    public void giveBack() throws IOException {
        if (before.isPresent()) {
            String settings = before.get();
            before = Optional.empty();
            run("stty " + settings);
        }
    }

    @Override
    public void stop() {
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw Problem.failure("cannot stop: " + failed.getMessage(), "");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Size size() throws IOException {
        String[] words = run("stty size").split(" ", -1);
        try {
            Size size = new Size(Integer.parseInt(words[1]), Integer.parseInt(words[0]));
            return size.columns() > 0 && size.rows() > 0 ? size : USUAL;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            return USUAL;
        }
    }

    @Override
    public ReadableByteChannel open() throws IOException {
        return FileChannel.open(TTY, StandardOpenOption.READ);
    }

    @Override
    public OutputStream out() {
        return out;
    }

    private String run(String command) throws IOException {
        return run(command, ProcessBuilder.Redirect.from(TTY.toFile()));
    }

    static String run(String command, ProcessBuilder.Redirect in) throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", command));
        Process process = new ProcessBuilder(words)
                .redirectInput(in)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), US_ASCII).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("stty: " + answer);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while setting the terminal", interrupted);
        }
        return answer;
    }
}
