package newsroom.hooks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.IsoDay;

/**
 * What Git says of a commit or a push, as the start script pipes it in: the day (a JVM takes long to find it out, for it reads
 * every time zone there is), the lines of {@code git diff --raw}, an empty line, and what {@code git cat-file --batch} answers about {@code newsroom.yml} and then about the new object of each line.
 */
final class GitStream {
    /** More than any file of a newsroom may have, so that one that is too long is known to be. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_DIGITS = 18;
    private static final int MOST_LINE = 64 * 1024;

    private final InputStream in;

    GitStream(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Today. */
    LocalDate day() throws IOException {
        String day = line();
        Optional<LocalDate> parsed = IsoDay.parse(day);
        if (parsed.isEmpty()) {
            throw new IOException("date says: " + day);
        }
        return parsed.get();
    }

    /** The lines up to the empty one. */
    List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            changes.add(Change.parse(line));
        }
        return changes;
    }

    /** The bytes of the next object, as many as matter; nothing when there is no such file. */
    Optional<byte[]> object() throws IOException {
        String header = line();
        if (header.endsWith(" missing")) {
            return Optional.empty();
        }
        int size = header.lastIndexOf(' ') + 1;
        if (size < 3 || size == header.length() || !isNumber(header, size)) {
            throw new IOException("git cat-file says: " + header);
        }
        long length = Long.parseLong(header.substring(size));
        byte[] bytes = in.readNBytes((int) Math.min(length, MOST_BYTES));
        try {
            in.skipNBytes(length - bytes.length);
        } catch (EOFException unnamed) {
            throw new EOFException("git broke off");
        }
        if (in.read() != '\n') {
            throw new EOFException("git broke off");
        }
        return header.startsWith(" blob ", header.indexOf(' ')) ? Optional.of(bytes) : Optional.empty();
    }

    private static boolean isNumber(String header, int from) {
        for (int i = from; i < header.length(); i++) {
            if (header.charAt(i) < '0' || header.charAt(i) > '9') {
                return false;
            }
        }
        return header.length() - from < MOST_DIGITS;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() == MOST_LINE) {
                throw new EOFException("git broke off");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
