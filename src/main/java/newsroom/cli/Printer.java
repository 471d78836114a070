package newsroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import newsroom.model.Problem;
import newsroom.text.Visible;

/**
 * One of the program's two output streams, and the only way to it: all text comes out {@linkplain Visible visible}, so that no
 * article, name or commit can steer the terminal. A reader who goes away, such as {@code head}, ends the output and nothing else.
 */
final class Printer implements Appendable {
    private static final int BUFFER = 1 << 16;

    private final Writer writer;
    private final boolean coloured;
    private boolean abandoned;

    Printer(OutputStream stream, boolean coloured) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), BUFFER);
        this.coloured = coloured;
    }

    boolean isColoured() {
        return coloured;
    }

    Printer print(String text) {
        write(Visible.lines(text));
        return this;
    }

    Printer print(Colour colour, String text) {
        if (!coloured || colour == Colour.PLAIN || text.isEmpty()) {
            return print(text);
        }
        write(colour.on());
        write(Visible.lines(text));
        write(Colour.OFF);
        return this;
    }

    Printer line(String text) {
        return print(text).line();
    }

    Printer line() {
        write("\n");
        return this;
    }

    @Override
    public Printer append(CharSequence text) {
        return print(text.toString());
    }

    @Override
    public Printer append(CharSequence text, int start, int end) {
        return print(text.subSequence(start, end).toString());
    }

    @Override
    public Printer append(char c) {
        return print(String.valueOf(c));
    }

    private void write(String text) {
        if (abandoned) {
            return;
        }
        try {
            writer.write(text);
        } catch (IOException failed) {
            abandon(failed);
        }
    }

    /** Hands over what is still held back; answers 0, the exit code of having done so. */
    int flush() {
        if (!abandoned) {
            try {
                writer.flush();
            } catch (IOException failed) {
                abandon(failed);
            }
        }
        return 0;
    }

    private void abandon(IOException failed) {
        abandoned = true;
        if (!"Broken pipe".equals(failed.getMessage())) {
            throw Problem.failure("cannot write the output: " + failed.getMessage(), "", failed);
        }
    }
}
