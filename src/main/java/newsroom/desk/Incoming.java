package newsroom.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.text.Draft;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/**
 * A text from elsewhere on its way to become an article.
 *
 * @param file where it lies; nothing for what came through a pipe
 * @param name what it is called in messages, such as the path of its file as it was typed
 * @param title what to name its folder after
 * @param text what {@link Drafts#bringIn} takes
 * @param notes what could not be placed, a sentence each without a full stop
 */
public record Incoming(Optional<Path> file, String name, String title, Manuscript text, List<String> notes) {
    /** As many bytes of a file as are read: web pages are far longer than the articles in them. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    public Incoming {
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file.
     *
     * @param name the path as it was typed
     * @throws Problem (usage) if there is no such file or it is a folder; (refused) if it is too long or no text; (failure) if it
     *     cannot be read
     */
    public static Incoming file(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Optional.of(file), name, stem(file));
        } catch (NoSuchFileException missing) {
            throw Problem.usage("there is no file " + name, "");
        } catch (IOException failed) {
            throw Files.isDirectory(file)
                    ? Problem.usage(name + " is a folder", "Name the files in it")
                    : unreadable(name, failed);
        }
    }

    /** Reads what comes through a pipe, and leaves it open; for problems see {@link #file}. */
    public static Incoming pipe(InputStream in) {
        String name = "what came through the pipe";
        try {
            return read(in, Optional.empty(), name, "Untitled");
        } catch (IOException failed) {
            throw unreadable(name, failed);
        }
    }

    private static Problem unreadable(String name, IOException failed) {
        return Problem.failure("cannot read " + name + ": " + failed.getMessage(), "", failed);
    }

    private static Incoming read(InputStream in, Optional<Path> file, String name, String otherwise)
            throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.refused(name + " has more than " + MOST_BYTES + " bytes, the most that is read", "");
        }
        try {
            Draft draft = Draft.of(bytes, Draft.Format.of(name, bytes));
            String title = draft.manuscript().frontMatter().keys().text("title").orElse(otherwise);
            return new Incoming(file, name, title, draft.manuscript(), draft.notes());
        } catch (UnreadableException unreadable) {
            throw refused(name, unreadable);
        }
    }

    private static Problem refused(String name, UnreadableException unreadable) {
        return Problem.refused(
                name + ":" + unreadable.place().line() + ": " + unreadable.what(), "Mend that and import it again");
    }

    /** The same, on a desk. */
    public Incoming onDesk(String section) {
        try {
            return new Incoming(file, name, title, text.with("desk", section), notes);
        } catch (UnreadableException unreadable) {
            throw refused(name, unreadable);
        }
    }

    /** The name of a file without its folder and ending. */
    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
