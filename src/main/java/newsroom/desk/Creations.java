package newsroom.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Operation;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Slug;
import newsroom.text.Manuscript;
import newsroom.text.Slugs;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.workflow.Fold;
import newsroom.workflow.Log;
import newsroom.workflow.Standing;

/** How articles begin: as a new text, as one brought in, or where one was begun by hand. */
final class Creations {
    private final Desk desk;
    private final Optional<Operation> operation;

    Creations(Desk desk, Optional<Operation> operation) {
        this.desk = desk;
        this.operation = operation;
    }

    Done begin(String title, Optional<Slug> slug, Optional<String> section) {
        return create(title, slug, (person, today) -> {
            Manuscript text = text("\n\n## Works Cited\n");
            text = Drafts.set(text, "title", title);
            text = Drafts.set(text, "author", person.name());
            text = set(text, "date", today);
            return section.isPresent() ? Drafts.set(text, "desk", section.get()) : text;
        });
    }

    Done bringIn(String title, Optional<Slug> slug, Manuscript manuscript) {
        return create(title, slug, (person, today) -> manuscript);
    }

    Done bringIn(Incoming incoming, Optional<Slug> slug) {
        Optional<Folder> place = incoming.file().flatMap(this::place);
        if (place.isEmpty()) {
            return bringIn(incoming.title(), slug, incoming.text());
        }
        if (slug.isPresent()) {
            throw Problem.usage(
                    incoming.name() + " lies in an article's folder, and stays there",
                    "Import it without a slug; newsroom rename gives it another");
        }
        return adopt(place.get(), incoming);
    }

    private Optional<Folder> place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return desk.repository()
                .workTree()
                .map(WorkTree::root)
                .filter(whole::startsWith)
                .map(root -> root.relativize(whole).toString())
                .filter(path -> path.endsWith("/" + Folder.INDEX))
                .flatMap(Folder::ofFile);
    }

    private Done adopt(Folder folder, Incoming incoming) {
        WorkTree workTree = desk.repository().workTree().orElseThrow();
        Path file = workTree.root().resolve(folder.index());
        Blob before = workTree.files(folder, Drafts.MAX_FILE).get(Folder.INDEX);
        if (before == null) {
            throw Problem.refused(incoming.name() + " is ignored by Git", "Take it out of .gitignore");
        }
        Manuscript text = identified(folder, incoming.text());
        FileReplacement.write(file, Blob.of(text.bytes()));
        try {
            return create((tip, actor, today) -> {
                requireNew(Dossier.id(text, folder), folder, tip);
                return begun(folder, workTree, tip);
            });
        } catch (Problem refused) {
            FileReplacement.write(file, before);
            throw refused;
        }
    }

    private Manuscript identified(Folder folder, Manuscript text) {
        Snapshot tip = desk.repository().main();
        LocalDate today = desk.today(NewsroomFile.at(tip).newsroom().zone());
        return Dossier.hasId(text, folder)
                ? text
                : Drafts.set(text, Dossier.ID, newId(tip, desk.rows(tip), today).value());
    }

    private Begun begun(Folder folder, WorkTree workTree, Snapshot tip) {
        Map<String, Optional<Change.Edit>> taken = Drafts.taken(folder, workTree);
        Map<String, Optional<Blob>> blobs = Drafts.blobs(taken);
        Blob index = blobs.getOrDefault(Folder.INDEX, Optional.empty())
                .orElseThrow(() -> Problem.refused(folder.index() + " was deleted", ""));
        Manuscript text = Dossier.manuscript(index, folder.index());
        ArticleId id = Dossier.id(text, folder);
        requireNew(id, folder, tip);
        return new Begun(Dossier.title(text, folder), id, folder, blobs, Drafts.edits(folder, taken));
    }

    private void requireNew(ArticleId id, Folder folder, Snapshot tip) {
        if (!desk.rows(tip).byId(id).isEmpty() || !tip.log(id).isEmpty()) {
            throw Problem.refused(
                    folder.index() + " is " + id + ", and that is an article already",
                    "If it is a copy, take its id out; if it was edited: newsroom save " + folder.slug());
        }
    }

    private Done create(String title, Optional<Slug> wanted, BiFunction<Person, LocalDate, Manuscript> writer) {
        return create((tip, actor, today) -> {
            Rows rows = desk.rows(tip);
            ArticleId id = newId(tip, rows, today);
            Folder folder = Folder.of(id, slug(rows, wanted, title));
            Blob index = Blob.of(Drafts.set(writer.apply(actor, today), Dossier.ID, id.value())
                    .bytes());
            return new Begun(
                    title,
                    id,
                    folder,
                    Map.of(Folder.INDEX, Optional.of(index)),
                    List.of(new Change.Edit.Put(folder.index(), index)));
        });
    }

    private static Slug slug(Rows rows, Optional<Slug> wanted, String title) {
        if (wanted.isPresent()) {
            Drafts.isFree(rows, wanted.get());
            return wanted.get();
        }
        return Slugs.unique(Slugs.of(title), slug -> rows.bySlug(slug).isEmpty());
    }

    private ArticleId newId(Snapshot tip, Rows rows, LocalDate today) {
        ArticleId id = operation
                .map(named -> ArticleId.of(today, named))
                .orElseGet(() -> ArticleId.of(today, desk.workplace().random()));
        while (!rows.byId(id).isEmpty() || !tip.log(id).isEmpty()) {
            id = ArticleId.of(today, desk.workplace().random());
        }
        return id;
    }

    /** An article's first files. */
    private record Begun(
            String title, ArticleId id, Folder folder, Map<String, Optional<Blob>> files, List<Change.Edit> edits) {}

    private interface Beginning {
        Begun begin(Snapshot tip, Person actor, LocalDate today);
    }

    private Done create(Beginning beginning) {
        Creation creation = new Creation(beginning);
        return creation.done(desk.repository().write(creation::judge, Desk.projector()));
    }

    private final class Creation {
        private final Beginning beginning;
        private Optional<Done> result = Optional.empty();

        Creation(Beginning beginning) {
            this.beginning = beginning;
        }

        Optional<Change> judge(Snapshot tip) {
            NewsroomFile file = NewsroomFile.at(tip);
            Person actor = desk.actor(file.newsroom());
            LocalDate today = desk.today(file.newsroom().zone());
            Optional<Event> earlier = earlierCreation(tip, today, actor);
            if (earlier.isPresent()) {
                Dossier made = desk.find(tip, earlier.get().article().value());
                result = Optional.of(Done.of(
                        earlier.get(),
                        made.title(),
                        made.standing(),
                        desk.copy(made, file.newsroom()),
                        file.newsroom()));
                return Optional.empty();
            }
            Begun begun = beginning.begin(tip, actor, today);
            Content content = tip.contentWith(begun.folder(), begun.files());
            Copy copy = new Copy(begun.folder(), content, List.of());
            Event created = EventWriter.sign(
                    desk, begun.id(), begun.folder().slug(), new TreeSet<>(), actor, operation, new Act.Create(copy));
            Standing standing = Fold.of(Log.of(List.of(created)));
            result = Optional.of(Done.of(created, begun.title(), standing, copy, file.newsroom()));
            return Optional.of(EventWriter.change(desk, created, actor, begun.edits(), false));
        }

        /** An operation decides the article's id, so that a retry, even one after midnight, finds what the first try made. */
        private Optional<Event> earlierCreation(Snapshot tip, LocalDate today, Person actor) {
            if (operation.isEmpty()) {
                return Optional.empty();
            }
            for (LocalDate day : List.of(today, today.minusDays(1))) {
                Optional<Event> earlier = EventWriter.earlier(
                        LogFiles.read(tip, ArticleId.of(day, operation.get())), operation, actor, Move.CREATE);
                if (earlier.isPresent()) {
                    return earlier;
                }
            }
            return Optional.empty();
        }

        Done done(Optional<String> commit) {
            return result.orElseThrow().with(commit, List.of());
        }
    }

    private static Manuscript text(String body) {
        try {
            return Manuscript.of(Source.of(body));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Manuscript set(Manuscript text, String key, LocalDate value) {
        try {
            return text.with(key, value);
        } catch (UnreadableException unreadable) {
            throw Problem.refused("the front matter cannot be read: " + unreadable.what(), "");
        }
    }
}
