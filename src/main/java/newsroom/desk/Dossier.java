package newsroom.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import newsroom.workflow.Fold;
import newsroom.workflow.Log;
import newsroom.workflow.Standing;

/**
 * Everything about one article as a commit holds it.
 *
 * @param text its {@code index.md}
 * @param content the content of its folder
 */
public record Dossier(
        Snapshot snapshot, Folder folder, ArticleId id, Manuscript text, Content content, Log log, Standing standing) {
    /** The key of the front matter that says which article this is. */
    public static final String ID = "id";

    /**
     * Reads the article in a folder.
     *
     * @throws Problem (refused) if its text cannot be read, naming the line; (failure) if its log cannot
     */
    static Dossier of(Snapshot snapshot, Folder folder) {
        for (Snapshot.Stray stray : snapshot.strays(folder)) {
            throw misplaced(stray);
        }
        Manuscript text = manuscript(snapshot, folder);
        ArticleId id = id(text, folder);
        return of(snapshot, folder, text, id, LogFiles.read(snapshot, id));
    }

    /** Reads the article in a folder with another log than the commit has, such as a part of it. */
    static Dossier of(Snapshot snapshot, Folder folder, Log log) {
        Manuscript text = manuscript(snapshot, folder);
        return of(snapshot, folder, text, id(text, folder), log);
    }

    private static Dossier of(Snapshot snapshot, Folder folder, Manuscript text, ArticleId id, Log log) {
        return new Dossier(snapshot, folder, id, text, snapshot.content(folder).orElseThrow(), log, Fold.of(log));
    }

    /** The problem of something that is no part of an article. */
    static Problem misplaced(Snapshot.Stray stray) {
        return Problem.refused(
                stray.path() + " is " + stray.what() + ", and an article is ordinary files in a folder of its own",
                "Take it out with git rm, and commit");
    }

    static Manuscript manuscript(Snapshot snapshot, Folder folder) {
        Blob index = snapshot.file(folder.index(), Source.MAX_BYTES)
                .orElseThrow(() -> Problem.refused("there is no " + folder.index(), "An article's text lies there"));
        return manuscript(index, folder.index());
    }

    /**
     * Reads an article's text.
     *
     * @param path how to name it when something is wrong
     * @throws Problem (refused) that names the line
     */
    static Manuscript manuscript(Blob index, String path) {
        try {
            Manuscript text = Manuscript.read(index.toBytes());
            text.frontMatter().keys();
            return text;
        } catch (UnreadableException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    static Problem unreadable(String path, UnreadableException unreadable) {
        return Problem.refused(
                path + ":" + unreadable.place().line() + ": " + unreadable.what(), "Mend that line and save it");
    }

    static ArticleId id(Manuscript text, Folder folder) {
        return text(text, ID, folder)
                .flatMap(ArticleId::parse)
                .orElseThrow(() -> Problem.refused(
                        folder.index() + " says no id of an article in its front matter",
                        "An article begun by hand gets one with: newsroom import " + folder.index()));
    }

    static boolean hasId(Manuscript text, Folder folder) {
        return text(text, ID, folder).flatMap(ArticleId::parse).isPresent();
    }

    /** Which article lies in a folder; nothing when none does whose text can be read. */
    public static Optional<ArticleId> idIn(Snapshot snapshot, Folder folder) {
        try {
            return Optional.of(id(manuscript(snapshot, folder), folder));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Manuscript text, String key, Folder folder) {
        try {
            return text.frontMatter().keys().text(key);
        } catch (UnreadableException unreadable) {
            throw unreadable(folder.index(), unreadable);
        }
    }

    /** Its title, or its slug when the front matter has none. */
    public String title() {
        return title(text, folder);
    }

    static String title(Manuscript text, Folder folder) {
        return text(text, "title", folder).orElse(folder.slug().value());
    }

    /** The byline, by name; empty when there is none. */
    public List<String> authors() {
        return authors(text, folder);
    }

    static List<String> authors(Manuscript text, Folder folder) {
        try {
            Yaml.Mapping keys = text.frontMatter().keys();
            return keys.texts(keys.key("author").isPresent() ? "author" : "authors");
        } catch (UnreadableException unreadable) {
            throw unreadable(folder.index(), unreadable);
        }
    }

    /** The desk it is on; empty when the front matter names none. */
    public String desk() {
        return text(text, "desk", folder).orElse("");
    }

    /** Whether the byline names this person. */
    public boolean isBy(Person person) {
        return isBy(authors(), person);
    }

    static boolean isBy(List<String> authors, Person person) {
        return authors.stream()
                .map(author -> author.strip().toLowerCase(Locale.ROOT))
                .anyMatch(author -> author.equals(person.name().toLowerCase(Locale.ROOT))
                        || author.equals(person.id().value()));
    }
}
