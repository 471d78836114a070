package newsroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsroom.model.Problem;

/** Single keys of whoever sits at the terminal, without Enter where the terminal can be told so. */
final class Keyboard implements AutoCloseable {
    /** What {@link #key} answers when nothing more comes. */
    static final int END = -1;

    private static final int PATIENCE = 5;

    private final InputStream in;
    private final String before;

    Keyboard(InputStream in) {
        this.in = in;
        this.before = stty("-g");
        if (!before.isEmpty()) {
            stty("-icanon", "min", "1");
        }
    }

    /** The next key that is no white space, in lower case; {@link #END} at the end. */
    int key() {
        try {
            int key = in.read();
            while (key >= 0 && Character.isWhitespace(key)) {
                key = in.read();
            }
            return Character.toLowerCase(key);
        } catch (IOException failed) {
            throw Problem.failure("cannot read from the terminal: " + failed.getMessage(), "", failed);
        }
    }

    @Override
    public void close() {
        if (!before.isEmpty()) {
            stty(before);
        }
    }

    /** What the program stty prints; nothing where there is none, or no terminal that it knows. */
    private static String stty(String... arguments) {
        List<String> words = new ArrayList<>(List.of("stty"));
        words.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean done = process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0;
            return done ? printed : "";
        } catch (IOException noSuchProgram) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
