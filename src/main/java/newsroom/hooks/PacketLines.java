package newsroom.hooks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines as Git's programs exchange them: four hexadecimal digits of length, then the bytes; {@code 0000} ends a list. */
final class PacketLines {
    private static final int LENGTH = 4;
    private static final int MAX_LINES = 1000;

    private final InputStream in;
    private final OutputStream out;

    PacketLines(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /** The lines up to the end of the list. */
    List<String> read() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int length = length(); length != 0; length = length()) {
            if (length < LENGTH || lines.size() == MAX_LINES) {
                throw new IOException("Git sends lines that cannot be read");
            }
            byte[] line = in.readNBytes(length - LENGTH);
            if (line.length < length - LENGTH) {
                throw new EOFException("Git broke off");
            }
            lines.add(new String(line, StandardCharsets.UTF_8).stripTrailing());
        }
        return lines;
    }

    private int length() throws IOException {
        byte[] digits = in.readNBytes(LENGTH);
        try {
            return Integer.parseInt(new String(digits, StandardCharsets.US_ASCII), 16);
        } catch (NumberFormatException noLength) {
            throw new IOException("Git sends no packet lines", noLength);
        }
    }

    /** Writes a list of lines and its end. */
    void write(List<String> lines) throws IOException {
        for (String line : lines) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(String.format("%04x", bytes.length + LENGTH).getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        }
        out.write("0000".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
