package newsroom.hooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import newsroom.desk.NewsroomFile;
import newsroom.model.ArticleId;
import newsroom.model.Folder;

/**
 * A file that a commit or a push changes, from a line of {@code git diff --raw --no-renames}.
 *
 * @param status {@code A} added, {@code M} modified, {@code D} deleted, {@code T} of another kind
 * @param mode as Git writes it, such as {@code 100644}
 */
record Change(char status, String mode, String path) {
    private static final int MODE = 6;

    /** Reads {@code :100644 100644 OBJECT OBJECT M<tab>PATH}, where an unusual path stands in quotation marks. */
    static Change parse(String line) throws IOException {
        int tab = line.indexOf('\t');
        if (!line.startsWith(":") || tab < 2 * MODE + 4) {
            throw new IOException("git diff says: " + line);
        }
        String mode = line.substring(MODE + 2, 2 * MODE + 2);
        try {
            return new Change(line.charAt(tab - 1), mode, path(line.substring(tab + 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new IOException("git diff says: " + line, broken);
        }
    }

    private static String path(String written) throws IOException {
        if (!written.startsWith("\"")) {
            return written;
        }
        ByteArrayOutputStream path = new ByteArrayOutputStream(written.length());
        for (int i = 1; i < written.length() - 1; i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                path.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else {
                c = written.charAt(++i);
                int named = "abtnvfr".indexOf(c);
                if (named >= 0) {
                    path.write('\u0007' + named);
                } else if (c >= '0' && c <= '3') {
                    path.write(Integer.parseInt(written, i, i + 3, 8));
                    i += 2;
                } else {
                    path.write(c);
                }
            }
        }
        return path.toString(StandardCharsets.UTF_8);
    }

    boolean isGone() {
        return status == 'D';
    }

    /** Whether it is an article's text. */
    boolean isText() {
        return path.startsWith(Folder.ROOT + "/") && path.endsWith("/" + Folder.INDEX);
    }

    boolean isNewsroomFile() {
        return path.equals(NewsroomFile.PATH);
    }

    /** Whether it is a file of an article's log. */
    boolean isLog() {
        return path.startsWith(ArticleId.LOG_ROOT + "/");
    }

    /** Whether it is an ordinary file: no link, no other repository, no program. */
    boolean isOrdinary() {
        return mode.equals("100644");
    }
}
