package newsroom.hooks;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.desk.Admission;
import newsroom.desk.Arrival;
import newsroom.desk.Drafts;
import newsroom.desk.NewsroomFile;
import newsroom.desk.Snapshot;
import newsroom.model.ArticleId;
import newsroom.model.EventId;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.model.Slug;
import newsroom.text.Source;
import newsroom.text.Visible;

/**
 * What may lie where on {@code main}: ordinary files, under names that mean the same on every machine. Everything else is
 * refused.
 */
final class Whitelist {
    private static final int MAX_NAME_BYTES = 100;
    private static final int MAX_FILES = 500;

    private Whitelist() {}

    static boolean isLog(String path) {
        return path.startsWith(ArticleId.LOG_ROOT + "/");
    }

    /** Judges a change that a commit makes; what goes may always go, as far as this is concerned. */
    static void judge(Arrival.Difference change, Snapshot here) {
        String path = change.path();
        if (change.now().isEmpty()) {
            if (path.equals(NewsroomFile.PATH)) {
                throw Problem.refused(path + " was removed", "A newsroom cannot be without it");
            }
            return;
        }
        int most = mostBytes(path);
        Arrival.Kind kind = change.now().get().kind();
        if (most == 0 || kind == Arrival.Kind.FOLDER) {
            throw Problem.refused(
                    "there is no place for " + Visible.line(path),
                    "A newsroom holds newsroom.yml, articles/YYYY/MM/SLUG/ with files in it, and its log; take it out");
        }
        Optional<Folder> folder = Folder.ofFile(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (folder.isPresent() && !isFileName(name)) {
            throw Problem.refused(
                    Visible.line(path) + " has a name that no file of an article may have",
                    "Rename it: letters and digits, and between them blanks, dots, hyphens and underscores; or take it out");
        }
        if (kind != Arrival.Kind.FILE) {
            throw Problem.refused(
                    path + " is " + kind.words() + ", and only ordinary files are taken",
                    kind == Arrival.Kind.PROGRAM ? "Make it one: git update-index --chmod=-x " + path : "Take it out");
        }
        here.file(path, most);
        boolean isNew = change.parents().stream().allMatch(Optional::isEmpty);
        if (folder.isPresent() && isNew) {
            isAlone(name, folder.get(), here.names(folder.get()));
        }
    }

    /** The most bytes that a file at a path may have; 0 when none may lie there. */
    private static int mostBytes(String path) {
        if (path.equals(NewsroomFile.PATH)) {
            return NewsroomFile.MAX_BYTES;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (isLog(path)) {
            return isEvent(path, name) ? Admission.MAX_EVENT : 0;
        }
        if (Folder.ofFile(path).isEmpty()) {
            return 0;
        }
        return name.equals(Folder.INDEX) ? Source.MAX_BYTES : Drafts.MAX_FILE;
    }

    private static boolean isEvent(String path, String name) {
        String folder = path.substring(0, path.length() - name.length() - 1);
        return EventId.parse(name).isPresent()
                && ArticleId.parse(folder.substring(folder.lastIndexOf('/') + 1))
                        .filter(id -> id.logFolder().equals(folder))
                        .isPresent();
    }

    /** Letters and digits of any script, composed, with blanks, dots, hyphens and underscores between them. */
    private static boolean isFileName(String name) {
        int last = name.codePointBefore(name.length());
        return name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && Character.isLetterOrDigit(name.codePointAt(0))
                && last != ' '
                && last != '.'
                && name.codePoints().allMatch(Whitelist::isPartOfAName)
                && !Slug.isDevice(lower(name.contains(".") ? name.substring(0, name.indexOf('.')) : name));
    }

    private static boolean isPartOfAName(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || " .-_".indexOf(c) >= 0;
    }

    /** Two names that some disks take for one would make one file of two. */
    private static void isAlone(String name, Folder folder, List<String> names) {
        if (names.size() > MAX_FILES) {
            throw Problem.refused(folder + " holds more than " + MAX_FILES + " files", "Put less beside one article");
        }
        for (String other : names) {
            if (!other.equals(name) && folded(other).equals(folded(name))) {
                throw Problem.refused(
                        folder.file(name) + " and " + other + " are one name on other machines", "Rename one of them");
            }
        }
    }

    private static String folded(String name) {
        return lower(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    private static String lower(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
