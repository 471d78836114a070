package newsroom.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Newsroom;
import newsroom.model.Operation;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Slug;
import newsroom.text.Corrections;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import newsroom.workflow.Guards;
import newsroom.workflow.Standing;

/**
 * Begins articles and changes their text: each change is one commit with one event, judged and written like every move. A
 * {@link Problem} says why not, and then nothing was written.
 */
public final class Drafts {
    /** The most bytes that a picture or another file beside an article's text may have. */
    public static final int MAX_FILE = 1024 * 1024;

    private final Desk desk;
    private final Optional<Operation> operation;

    Drafts(Desk desk) {
        this(desk, Optional.empty());
    }

    private Drafts(Desk desk, Optional<Operation> operation) {
        this.desk = desk;
        this.operation = operation;
    }

    /** The same under the name of an attempt; see {@link Moves#under}. */
    public Drafts under(Optional<Operation> attempt) {
        return new Drafts(desk, attempt);
    }

    /** A new article with a title, the byline of whoever begins it, today's date and an empty works-cited section. */
    public Done begin(String title, Optional<Slug> slug, Optional<String> section) {
        return new Creations(desk, operation).begin(title, slug, section);
    }

    /**
     * An article brought in from elsewhere.
     *
     * @param title what to name its folder after
     * @param manuscript its text, complete but for its id
     */
    public Done bringIn(String title, Optional<Slug> slug, Manuscript manuscript) {
        return new Creations(desk, operation).bringIn(title, slug, manuscript);
    }

    /**
     * A text from elsewhere as an article. One that lies where an article's text has its place in the work tree, begun by hand,
     * becomes one there: the file gets what it lacks, and what lies beside it belongs to the article.
     */
    public Done bringIn(Incoming incoming, Optional<Slug> slug) {
        return new Creations(desk, operation).bringIn(incoming, slug);
    }

    /**
     * Saves what the user has changed in an article's folder in the work tree.
     *
     * @param note what was changed and why; may be empty
     */
    public Done save(String article, String note) {
        WorkTree workTree = ownFiles();
        return change(article, Move.SAVE, dossier -> new Edited(note, taken(dossier.folder(), workTree)));
    }

    private WorkTree ownFiles() {
        return desk.repository()
                .workTree()
                .orElseThrow(() -> Problem.usage(
                        "a bare repository has no files to save", "Edit the article with: newsroom edit"));
    }

    static Map<String, Optional<Change.Edit>> taken(Folder folder, WorkTree workTree) {
        List<String> apart = workTree.stagedApart(folder.path());
        if (!apart.isEmpty()) {
            throw Problem.refused(
                    apart.get(0) + " is staged in another form than it lies on disk",
                    "Stage it as it lies (git add) or take it out of the index (git restore --staged)");
        }
        Map<String, Blob> files = workTree.files(folder, MAX_FILE);
        Map<String, Optional<Change.Edit>> edits = new LinkedHashMap<>();
        for (String path : workTree.changed(folder.path())) {
            String name = path.substring(folder.path().length() + 1);
            Optional<Blob> blob = Optional.ofNullable(files.get(name));
            edits.put(name, blob.map(bytes -> new Change.Edit.Take(path, bytes)));
        }
        if (edits.isEmpty()) {
            throw Problem.refused(folder.path() + " has no change to save", "");
        }
        return edits;
    }

    /**
     * Replaces an article's text.
     *
     * @param base the content that the new text was made from: when the article has changed since, nothing is written
     * @param note what was changed and why; may be empty
     */
    public Done replace(String article, Content base, Blob text, String note) {
        return change(article, Move.SAVE, dossier -> {
            if (!dossier.content().equals(base)) {
                throw Problem.refused(
                        dossier.folder().slug() + " was changed by somebody else meanwhile",
                        "newsroom diff shows what changed; put your change into the new text");
            }
            return new Edited(note, Map.of(Folder.INDEX, Optional.of(put(dossier, text))));
        });
    }

    /**
     * Brings back the text that an article had; refused when other files of its folder were different then, too.
     *
     * @param earlier the text, found out from the article as it is with the lock held
     */
    Done takeBack(String article, String note, Function<Dossier, Copy> earlier) {
        return change(article, Move.SAVE, dossier -> {
            Copy copy = earlier.apply(dossier);
            Blob text = desk.index(copy)
                    .orElseThrow(() -> Problem.failure(
                            "this repository no longer has the text "
                                    + copy.content().tree(),
                            "Fetch the whole history: git fetch --unshallow"));
            Map<String, Optional<Blob>> files = Map.of(Folder.INDEX, Optional.of(text));
            if (!dossier.snapshot().contentWith(dossier.folder(), files).equals(copy.content())) {
                throw Problem.refused(
                        "other files of " + dossier.folder() + " were different then, too",
                        "Bring them back with git checkout, and save");
            }
            return new Edited(note, Map.of(Folder.INDEX, Optional.of(put(dossier, text))));
        });
    }

    /**
     * Brings back the text that an article had when something was done to it; pictures beside it stay as they are.
     *
     * @param event names a text itself, such as a save or an approval
     * @param base the content that whoever asks for it has seen: when the article has changed since, nothing is written
     */
    public Done bringBack(String article, EventId event, Content base) {
        Dossier dossier = desk.reading().dossier(article);
        Copy copy = dossier.log().events().stream()
                .filter(each -> each.id().equals(event))
                .flatMap(each -> each.act() instanceof Act.OnText onText ? Stream.of(onText.copy()) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> Problem.refused("the log has no event with a text " + event, ""));
        return replace(article, base, text(copy), "Brings back the text of " + event + ".");
    }

    private Blob text(Copy copy) {
        return desk.index(copy)
                .orElseThrow(() -> Problem.failure(
                        "this repository no longer has the text "
                                + copy.content().tree(),
                        "Fetch the whole history: git fetch --unshallow"));
    }

    /** Puts a note under "Corrections" into a live article, which goes back to review with it. */
    public Done correct(String article, String note) {
        String words = EventText.note(note);
        return change(article, Move.CORRECT, dossier -> {
            LocalDate today =
                    desk.today(NewsroomFile.at(dossier.snapshot()).newsroom().zone());
            Manuscript corrected = corrected(dossier, words, today);
            Optional<Change.Edit> edit = Optional.of(put(dossier, Blob.of(corrected.bytes())));
            return new Edited(words, words.isEmpty() ? Map.of() : Map.of(Folder.INDEX, edit));
        });
    }

    private static Manuscript corrected(Dossier dossier, String note, LocalDate today) {
        try {
            return Corrections.add(dossier.text(), note, today);
        } catch (UnreadableException unreadable) {
            throw Dossier.unreadable(dossier.folder().index(), unreadable);
        }
    }

    private static Change.Edit put(Dossier dossier, Blob text) {
        return new Change.Edit.Put(dossier.folder().index(), text);
    }

    /**
     * Gives an article to another writer: its byline names that person alone.
     *
     * @param person a short name or a name of somebody on the desk
     */
    public Done assign(String article, String person) {
        return change(article, Move.SAVE, dossier -> {
            Newsroom newsroom = NewsroomFile.at(dossier.snapshot()).newsroom();
            Person writer = newsroom.people().stream()
                    .filter(each ->
                            each.id().value().equals(person) || each.name().equalsIgnoreCase(person))
                    .findFirst()
                    .orElseThrow(() -> Problem.usage(
                            "nobody on the desk is called " + person,
                            "These are: "
                                    + newsroom.people().stream()
                                            .map(each -> each.id().value())
                                            .collect(Collectors.joining(", "))));
            Manuscript text = without(set(dossier.text(), "author", writer.name()), "authors");
            if (Arrays.equals(text.bytes(), dossier.text().bytes())) {
                throw Problem.refused(dossier.folder().slug() + " is " + writer.name() + "'s already", "");
            }
            Optional<Change.Edit> edit = Optional.of(put(dossier, Blob.of(text.bytes())));
            return new Edited("Given to " + writer.name() + ".", Map.of(Folder.INDEX, edit));
        });
    }

    private static Manuscript without(Manuscript text, String key) {
        try {
            return text.without(key);
        } catch (UnreadableException unreadable) {
            throw Problem.refused("the front matter cannot be read: " + unreadable.what(), "");
        }
    }

    /** Gives an article another slug; its log stays. */
    public Done rename(String article, Slug slug) {
        Changing changing =
                new Changing(tip -> renamed(tip, slug).orElseGet(() -> desk.find(tip, article)), Move.SAVE, dossier -> {
                    isFree(desk.rows(dossier.snapshot()), slug);
                    return new Edited("Renamed from " + dossier.folder().slug() + ".", Map.of(), Optional.of(slug));
                });
        return changing.done(desk.repository().write(changing::judge, Desk.projector()));
    }

    /** The article that this operation gave the slug already: a retry may know it by the old one only. */
    private Optional<Dossier> renamed(Snapshot tip, Slug slug) {
        if (operation.isEmpty()) {
            return Optional.empty();
        }
        return desk.rows(tip).bySlug(slug).stream()
                .filter(row -> row.id().isPresent())
                .map(row -> Dossier.of(tip, row.folder()))
                .filter(dossier -> dossier.log().events().stream()
                        .anyMatch(event -> event.operation().equals(operation)))
                .findFirst();
    }

    static void isFree(Rows rows, Slug slug) {
        List<Row> taken = rows.bySlug(slug);
        if (!taken.isEmpty()) {
            throw Problem.refused(
                    "the slug " + slug + " belongs to " + taken.get(0).folder() + " already", "Choose another");
        }
    }

    /** What is to become of an article: its files by name, nothing for one that goes. */
    private record Edited(String note, Map<String, Optional<Change.Edit>> files, Optional<Slug> slug) {
        Edited(String note, Map<String, Optional<Change.Edit>> files) {
            this(note, files, Optional.empty());
        }

        Folder folder(Folder from) {
            return slug.map(from::renamed).orElse(from);
        }

        List<Change.Edit> edits(Folder from) {
            List<Change.Edit> edits = Drafts.edits(from, files);
            slug.ifPresent(to -> edits.add(new Change.Edit.Rename(from, from.renamed(to))));
            return edits;
        }
    }

    static Map<String, Optional<Blob>> blobs(Map<String, Optional<Change.Edit>> files) {
        Map<String, Optional<Blob>> blobs = new LinkedHashMap<>();
        files.forEach((name, edit) -> blobs.put(name, edit.map(Drafts::bytes)));
        return blobs;
    }

    private static Blob bytes(Change.Edit edit) {
        return edit instanceof Change.Edit.Take take ? take.bytes() : ((Change.Edit.Put) edit).bytes();
    }

    static List<Change.Edit> edits(Folder folder, Map<String, Optional<Change.Edit>> files) {
        List<Change.Edit> edits = new ArrayList<>();
        files.forEach((name, edit) -> edits.add(edit.orElse(new Change.Edit.Remove(folder.file(name)))));
        return edits;
    }

    private interface Editing {
        Edited edit(Dossier dossier);
    }

    private Done change(String article, Move move, Editing editing) {
        Changing changing = new Changing(tip -> desk.find(tip, article), move, editing);
        return changing.done(desk.repository().write(changing::judge, Desk.projector()));
    }

    private final class Changing {
        private final Function<Snapshot, Dossier> finder;
        private final Move move;
        private final Editing editing;
        private Optional<Done> result = Optional.empty();

        Changing(Function<Snapshot, Dossier> finder, Move move, Editing editing) {
            this.finder = finder;
            this.move = move;
            this.editing = editing;
        }

        Optional<Change> judge(Snapshot tip) {
            Dossier dossier = finder.apply(tip);
            NewsroomFile file = NewsroomFile.at(tip);
            Person actor = desk.actor(file.newsroom());
            Optional<Event> earlier = EventWriter.earlier(dossier.log(), operation, actor, move);
            Copy before = desk.copy(dossier, file.newsroom());
            if (earlier.isPresent()) {
                result = Optional.of(
                        Done.of(earlier.get(), dossier.title(), dossier.standing(), before, file.newsroom()));
                return Optional.empty();
            }
            Edited edited = editing.edit(dossier);
            Map<String, Optional<Blob>> blobs = blobs(edited.files());
            Optional.ofNullable(blobs.get(Folder.INDEX)).ifPresent(index -> stays(dossier, index));
            Folder folder = edited.folder(dossier.folder());
            Copy copy = new Copy(folder, tip.contentWith(dossier.folder(), blobs), before.editedBy());
            String note = EventText.note(edited.note());
            Act act = move == Move.CORRECT ? new Act.Correct(copy, note) : new Act.Save(copy, note);
            Decision decision = Guards.decide(dossier.standing(), act, desk.situation(dossier, file, actor, before));
            if (!decision.allowed()) {
                throw Problem.refused(
                        move.verb() + " " + dossier.folder().slug() + " is refused", decision.obstacles());
            }
            Event event = EventWriter.sign(
                    desk, dossier.id(), folder.slug(), dossier.log().heads(), actor, operation, act);
            Standing after = EventWriter.standingAfter(dossier.log(), event);
            result = Optional.of(Done.of(event, dossier.title(), after, copy, file.newsroom()));
            return Optional.of(EventWriter.change(desk, event, actor, edited.edits(dossier.folder()), false));
        }

        /** A text that can no longer be read, or is no longer this article, would be lost to everybody. */
        private void stays(Dossier dossier, Optional<Blob> index) {
            Blob text = index.orElseThrow(() -> Problem.refused(
                    dossier.folder().index() + " was deleted",
                    "To take the article off the board: newsroom spike "
                            + dossier.folder().slug()));
            ArticleId id = Dossier.id(Dossier.manuscript(text, dossier.folder().index()), dossier.folder());
            if (!id.equals(dossier.id())) {
                throw Problem.refused(
                        dossier.folder().index() + " now says that it is " + id,
                        "Its id is " + dossier.id() + " and stays that");
            }
        }

        Done done(Optional<String> commit) {
            return result.orElseThrow().with(commit, List.of());
        }
    }

    static Manuscript set(Manuscript text, String key, String value) {
        try {
            return text.with(key, value);
        } catch (UnreadableException unreadable) {
            throw Problem.refused("the front matter cannot be read: " + unreadable.what(), "");
        }
    }
}
