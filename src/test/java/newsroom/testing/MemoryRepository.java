package newsroom.testing;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import newsroom.desk.Change;
import newsroom.desk.Publication;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Rows;
import newsroom.desk.Snapshot;
import newsroom.desk.Step;
import newsroom.desk.WorkTree;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Signature;
import newsroom.model.Slug;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/**
 * A bare repository in memory, which keeps the promises of {@link Repository} but the one about the disk: several threads may
 * write, each is judged on the tip as it is then, and every object and commit bears the id that Git would give it.
 *
 * <pre>{@code
 * MemoryRepository repository = new MemoryRepository(Map.of("newsroom.yml", Blob.of("...")), INES, time);
 * Desk desk = new Desk(repository, new Workplace(clock, new Random(7), Optional.of("ines"), Optional.empty()));
 * repository.commit(BO, time, "By hand", List.of(new Change.Edit.Put(path, blob))); // as plain git would
 * }</pre>
 */
public final class MemoryRepository implements Repository {
    private final ReentrantLock writers = new ReentrantLock(true);
    private final Map<String, MemorySnapshot> commits = new ConcurrentHashMap<>();
    private final Map<String, MemoryTree.Directory> folders = new ConcurrentHashMap<>();
    private final Map<Folder, Known> rows = new ConcurrentHashMap<>();
    private final Optional<Signature> user;
    private volatile MemorySnapshot main;
    private volatile Optional<MemorySnapshot> live = Optional.empty();
    private volatile Optional<MemorySnapshot> projected = Optional.empty();

    /** A newsroom whose first commit holds these files, made by whoever works here. */
    public MemoryRepository(Map<String, Blob> files, Signature user, ZonedDateTime time) {
        this(files, user, time, "Found the newsroom", Optional.of(user));
    }

    MemoryRepository(
            Map<String, Blob> files, Signature author, ZonedDateTime time, String message, Optional<Signature> user) {
        MemoryTree.Directory root = MemoryTree.Directory.EMPTY;
        for (Map.Entry<String, Blob> file : files.entrySet()) {
            root = root.with(file.getKey(), Optional.of(MemoryTree.File.of(file.getValue())));
        }
        this.user = user;
        this.main = keep(MemorySnapshot.of(List.of(), author, time, message, root));
    }

    private MemorySnapshot keep(MemorySnapshot commit) {
        commits.put(commit.commit(), commit);
        commit.folders().forEach(folder -> {
            MemoryTree.Directory directory =
                    commit.root().directoryAt(folder.path()).orElseThrow();
            folders.put(directory.id(), directory);
        });
        return commit;
    }

    @Override
    public Snapshot main() {
        return main;
    }

    @Override
    public Optional<Snapshot> live() {
        return live.map(commit -> commit);
    }

    @Override
    public Optional<Snapshot> at(String revision) {
        if (revision.endsWith("^")) {
            return Optional.ofNullable(commits.get(revision.substring(0, revision.length() - 1)))
                    .flatMap(commit -> commit.parents().stream().findFirst());
        }
        return switch (revision) {
            case MAIN, "HEAD" -> Optional.of(main);
            case LIVE -> live();
            default -> {
                List<MemorySnapshot> fitting = commits.entrySet().stream()
                        .filter(commit ->
                                revision.length() >= 4 && commit.getKey().startsWith(revision))
                        .map(Map.Entry::getValue)
                        .toList();
                yield fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        };
    }

    @Override
    public Optional<Blob> fileInTree(String tree, String name, int limit) {
        return Optional.ofNullable(folders.get(tree))
                .flatMap(directory -> directory.at(name))
                .flatMap(found -> found instanceof MemoryTree.File file
                        ? Optional.of(MemorySnapshot.within(limit, name, file))
                        : Optional.empty());
    }

    @Override
    public Optional<String> write(Judge judge, Projector projector) {
        writers.lock();
        try {
            Optional<Change> change = judge.judge(main);
            change.ifPresent(made -> {
                commit(made.author(), made.time(), made.message(), made.edits());
                if (made.projects()) {
                    project(projector);
                }
            });
            return change.map(made -> main.commit());
        } finally {
            writers.unlock();
        }
    }

    /** A commit on {@code main} that nobody judged, as plain {@code git} makes one; answers with its id. */
    public String commit(Signature author, ZonedDateTime time, String message, List<Change.Edit> edits) {
        writers.lock();
        try {
            main = keep(MemorySnapshot.of(List.of(main), author, time, message, edited(main.root(), edits)));
            return main.commit();
        } finally {
            writers.unlock();
        }
    }

    /** A commit on {@code live} that no publication asked for, as plain {@code git} makes one; answers with its id. */
    public String commitOnLive(Signature author, ZonedDateTime time, String message, List<Change.Edit> edits) {
        writers.lock();
        try {
            MemoryTree.Directory before = live.map(MemorySnapshot::root).orElse(MemoryTree.Directory.EMPTY);
            MemorySnapshot commit =
                    MemorySnapshot.of(live.stream().toList(), author, time, message, edited(before, edits));
            live = Optional.of(keep(commit));
            projected = Optional.empty();
            return commit.commit();
        } finally {
            writers.unlock();
        }
    }

    private static MemoryTree.Directory edited(MemoryTree.Directory root, List<Change.Edit> edits) {
        MemoryTree.Directory edited = root;
        for (Change.Edit edit : edits) {
            if (edit instanceof Change.Edit.Put put) {
                edited = edited.with(put.path(), Optional.of(MemoryTree.File.of(put.bytes())));
            } else if (edit instanceof Change.Edit.Take take) {
                edited = edited.with(take.path(), Optional.of(MemoryTree.File.of(take.bytes())));
            } else if (edit instanceof Change.Edit.Remove remove) {
                edited = edited.with(remove.path(), Optional.empty());
            } else if (edit instanceof Change.Edit.Rename rename) {
                edited = renamed(edited, rename);
            }
        }
        return edited;
    }

    private static MemoryTree.Directory renamed(MemoryTree.Directory root, Change.Edit.Rename rename) {
        if (root.at(rename.to().path()).isPresent()) {
            throw new IllegalStateException(rename.to() + " is there already");
        }
        return root.with(rename.to().path(), root.at(rename.from().path()))
                .with(rename.from().path(), Optional.empty());
    }

    /** Nothing: nobody dies in here. */
    @Override
    public void recover(Projector projector) {}

    @Override
    public void project(Projector projector) {
        writers.lock();
        try {
            MemorySnapshot tip = main;
            MemoryTree.Directory tree =
                    projected.flatMap(then -> live).map(MemorySnapshot::root).orElse(MemoryTree.Directory.EMPTY);
            List<String> news = new ArrayList<>();
            for (ArticleId id : movedSince(projected, tip)) {
                Optional<Publication> before = projected.flatMap(then -> projector.publication(then, id));
                Optional<Publication> now = projector.publication(tip, id);
                if (now.isPresent() && !now.equals(before)) {
                    tree = before.isPresent() ? tree.with(before.get().folder().path(), Optional.empty()) : tree;
                    tree = tree.with(now.get().folder().path(), Optional.of(shown(now.get())));
                    news.add((now.get() instanceof Publication.Text ? "publish: " : "retract: ")
                            + now.get().folder().slug());
                }
            }
            String shownNow = live.map(MemorySnapshot::root)
                    .orElse(MemoryTree.Directory.EMPTY)
                    .id();
            if (!tree.id().equals(shownNow)) {
                String message = message(news) + "\n\nNewsroom-Main: " + tip.commit() + "\n";
                live = Optional.of(
                        keep(MemorySnapshot.of(live.stream().toList(), tip.author(), tip.when(), message, tree)));
            }
            projected = Optional.of(tip);
        } finally {
            writers.unlock();
        }
    }

    private static String message(List<String> news) {
        if (news.size() == 1) {
            return news.get(0);
        }
        return news.isEmpty() ? "follow main" : "publish: " + news.size() + " articles\n\n" + String.join("\n", news);
    }

    private MemoryTree shown(Publication publication) {
        return publication instanceof Publication.Tombstone tombstone
                ? MemoryTree.Directory.EMPTY.with(Folder.INDEX, Optional.of(MemoryTree.File.of(tombstone.index())))
                : Optional.ofNullable(folders.get(publication.content().tree())).orElseThrow();
    }

    private static boolean isOf(ArticleId id, MemoryTree.Directory root, Folder folder) {
        return root.at(folder.index()).flatMap(MemoryRepository::idIn).equals(Optional.of(id.value()));
    }

    private static Optional<String> idIn(MemoryTree index) {
        try {
            return index instanceof MemoryTree.File file
                    ? Manuscript.read(file.blob().toBytes())
                            .frontMatter()
                            .keys()
                            .text("id")
                    : Optional.empty();
        } catch (UnreadableException notAnArticle) {
            return Optional.empty();
        }
    }

    /** The articles whose logs are others than at an earlier commit. */
    private static List<ArticleId> movedSince(Optional<MemorySnapshot> earlier, MemorySnapshot tip) {
        List<ArticleId> moved = new ArrayList<>();
        MemoryTree.Directory logs = tip.root().directoryAt(ArticleId.LOG_ROOT).orElse(MemoryTree.Directory.EMPTY);
        logs.entries()
                .forEach((year, months) -> below(months)
                        .forEach((month, ids) -> below(ids).keySet().stream()
                                .flatMap(name -> ArticleId.parse(name).stream())
                                .filter(id -> earlier.isEmpty()
                                        || !earlier.get()
                                                .objectId(id.logFolder())
                                                .equals(tip.objectId(id.logFolder())))
                                .forEach(moved::add)));
        return moved;
    }

    private static Map<String, MemoryTree> below(MemoryTree tree) {
        return tree instanceof MemoryTree.Directory directory ? directory.entries() : Map.of();
    }

    /** A row, and the objects it was read from. */
    private record Known(List<Optional<String>> objects, Row row) {}

    @Override
    public Rows rows(Snapshot snapshot, RowReader reader) {
        return new MemoryRows(
                snapshot.folders().map(folder -> row(snapshot, folder, reader)).toList());
    }

    private Row row(Snapshot snapshot, Folder folder, RowReader reader) {
        Optional<Known> known = Optional.ofNullable(rows.get(folder));
        if (known.isPresent()
                && known.get()
                        .objects()
                        .equals(objects(snapshot, folder, known.get().row()))) {
            return known.get().row();
        }
        Row row = reader.read(snapshot, folder);
        rows.put(folder, new Known(objects(snapshot, folder, row), row));
        return row;
    }

    private static List<Optional<String>> objects(Snapshot snapshot, Folder folder, Row row) {
        return List.of(
                snapshot.objectId("newsroom.yml"),
                snapshot.objectId(folder.path()),
                row.id().flatMap(id -> snapshot.objectId(id.logFolder())));
    }

    private record MemoryRows(List<Row> all) implements Rows {
        @Override
        public List<Row> bySlug(Slug slug) {
            return all.stream().filter(row -> row.folder().slug().equals(slug)).toList();
        }

        @Override
        public List<Row> byId(ArticleId id) {
            return all.stream().filter(row -> row.id().equals(Optional.of(id))).toList();
        }
    }

    @Override
    public List<Signature> editorsSince(Snapshot snapshot, ArticleId id, Folder folder, Collection<String> known) {
        Deque<Version> versions = new ArrayDeque<>();
        MemorySnapshot commit = (MemorySnapshot) snapshot;
        Optional<String> tree = treeOf(commit, id, folder);
        while (tree.isPresent() && !known.contains(tree.get())) {
            Optional<MemorySnapshot> parent = commit.parents().stream().findFirst();
            Optional<String> before = parent.flatMap(earlier -> treeOf(earlier, id, folder));
            if (!before.equals(tree)) {
                versions.push(new Version(tree.get(), commit.author()));
            }
            tree = before;
            commit = parent.orElse(commit);
        }
        return authors(tree, versions);
    }

    /** A text that somebody made. */
    private record Version(String tree, Signature author) {}

    /** Who made the last version out of the base, without the detours that led back to a version there had been before. */
    private static List<Signature> authors(Optional<String> base, Collection<Version> versions) {
        List<Version> way = new ArrayList<>();
        for (Version version : versions) {
            List<String> trees = way.stream().map(Version::tree).toList();
            int earlier = base.equals(Optional.of(version.tree())) ? 0 : trees.indexOf(version.tree()) + 1;
            boolean isDetour = earlier > 0 || base.equals(Optional.of(version.tree()));
            if (isDetour) {
                way.subList(earlier, way.size()).clear();
            } else {
                way.add(version);
            }
        }
        return way.stream().map(Version::author).toList();
    }

    private static Optional<String> treeOf(MemorySnapshot commit, ArticleId id, Folder folder) {
        return commit.objectId(folder.path())
                .or(() -> commit.folders()
                        .filter(other -> isOf(id, commit.root(), other))
                        .findFirst()
                        .flatMap(other -> commit.objectId(other.path())));
    }

    @Override
    public Stream<Step> mainHistory() {
        return MemoryHistory.of(main);
    }

    @Override
    public Stream<Step> liveHistory() {
        return live.stream().flatMap(MemoryHistory::of);
    }

    /** Nothing: it is bare. */
    @Override
    public Optional<WorkTree> workTree() {
        return Optional.empty();
    }

    @Override
    public Optional<Signature> user() {
        return user;
    }

    /** A path at which nothing lies. */
    @Override
    public Path hooks() {
        return gitDirectory().resolve("hooks");
    }

    @Override
    public Path gitDirectory() {
        return Path.of("in-memory.git");
    }

    @Override
    public void close() {}
}
