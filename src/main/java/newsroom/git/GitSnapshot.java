package newsroom.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.desk.Snapshot;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Folder;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** A commit, read as it is asked for. */
final class GitSnapshot implements Snapshot {
    private static final int MAX_STRAYS = 1000;
    private static final int MAX_LOG_FILE = 64 * 1024;
    private static final int MAX_PICTURE = 8 * 1024 * 1024;
    private static final int FOLDER_DEPTH = 3;

    private final Repository repository;
    private final RevCommit commit;

    GitSnapshot(Repository repository, RevCommit commit) {
        this.repository = repository;
        this.commit = commit;
    }

    RevCommit revision() {
        return commit;
    }

    ObjectId tree() {
        return commit.getTree();
    }

    @Override
    public String commit() {
        return commit.name();
    }

    @Override
    public Instant time() {
        return Instant.ofEpochSecond(commit.getCommitTime());
    }

    @Override
    public Optional<Blob> file(String path, int limit) {
        return read("read " + path, reader -> {
            Optional<Trees.Entry> entry = Trees.find(reader, tree(), path).filter(Trees.Entry::isFile);
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(blob(reader, entry.get().id(), path, limit));
        });
    }

    static Blob blob(ObjectReader reader, ObjectId id, String path, int limit) throws IOException {
        ObjectLoader loader = reader.open(id);
        if (loader.getSize() > limit) {
            throw Problem.refused(
                    path + " has " + loader.getSize() + " bytes, and may have " + limit, "Make it smaller");
        }
        return Blob.of(loader.getBytes(limit));
    }

    @Override
    public Optional<String> objectId(String path) {
        return find(path).map(entry -> entry.id().name());
    }

    Optional<Trees.Entry> find(String path) {
        return read("read " + path, reader -> Trees.find(reader, tree(), path));
    }

    /** The tree at a path; the empty one when there is none. */
    ObjectId folder(String path) {
        return find(path).filter(Trees.Entry::isTree).map(Trees.Entry::id).orElse(Trees.EMPTY);
    }

    @Override
    public Optional<Content> content(Folder folder) {
        return find(folder.path())
                .filter(Trees.Entry::isTree)
                .map(entry -> read("read " + folder, reader -> content(reader, entry.id())));
    }

    private static Content content(ObjectReader reader, ObjectId tree) throws IOException {
        Map<String, Blob> files = new LinkedHashMap<>();
        collect(reader, tree, "", files);
        return new Content(tree.name(), Content.of(files).sha256());
    }

    private static void collect(ObjectReader reader, ObjectId tree, String prefix, Map<String, Blob> files)
            throws IOException {
        for (Map.Entry<String, Trees.Entry> entry : Trees.read(reader, tree).entrySet()) {
            String path = prefix + entry.getKey();
            if (entry.getValue().isTree()) {
                collect(reader, entry.getValue().id(), path + "/", files);
            } else if (!entry.getValue().mode().equals(FileMode.GITLINK)) {
                files.put(path, blob(reader, entry.getValue().id(), path, MAX_PICTURE));
            }
        }
    }

    @Override
    public Content contentWith(Folder folder, Map<String, Optional<Blob>> changed) {
        return read("read " + folder, reader -> {
            ObjectId tree = folder(folder.path());
            Map<String, Blob> files = new LinkedHashMap<>();
            collect(reader, tree, "", files);
            Map<String, Optional<Trees.Entry>> edits = new LinkedHashMap<>();
            ObjectInserter.Formatter names = new ObjectInserter.Formatter();
            changed.forEach((name, blob) -> {
                edits.put(name, blob.map(bytes -> new Trees.Entry(FileMode.REGULAR_FILE, idFor(names, bytes))));
                blob.ifPresentOrElse(bytes -> files.put(name, bytes), () -> files.remove(name));
            });
            ObjectId edited = Trees.edit(names::idFor, reader, tree, edits);
            return new Content(edited.name(), Content.of(files).sha256());
        });
    }

    private static ObjectId idFor(ObjectInserter names, Blob blob) {
        return names.idFor(Constants.OBJ_BLOB, blob.toBytes());
    }

    @Override
    public List<String> names(Folder folder) {
        return read(
                "read " + folder,
                reader -> List.copyOf(Trees.read(reader, folder(folder.path())).keySet()));
    }

    @Override
    public List<LogFile> log(ArticleId id) {
        return read("read " + id.logFolder(), reader -> {
            Optional<Trees.Entry> folder = Trees.find(reader, tree(), id.logFolder());
            List<LogFile> files = new ArrayList<>();
            if (folder.filter(Trees.Entry::isTree).isPresent()) {
                for (Map.Entry<String, Trees.Entry> entry :
                        Trees.read(reader, folder.get().id()).entrySet()) {
                    files.add(new LogFile(entry.getKey(), logFile(reader, entry.getValue())));
                }
            }
            return files;
        });
    }

    /** What is no ordinary file is read as an empty one, which no event is. */
    private static Blob logFile(ObjectReader reader, Trees.Entry entry) throws IOException {
        if (!entry.mode().equals(FileMode.REGULAR_FILE)) {
            return Blob.of("");
        }
        ObjectLoader loader = reader.open(entry.id());
        return loader.getSize() > MAX_LOG_FILE
                ? Blob.of(loader.openStream().readNBytes(MAX_LOG_FILE))
                : Blob.of(loader.getBytes());
    }

    @Override
    public Stream<Folder> folders() {
        List<Folder> folders = new ArrayList<>();
        walk((path, entry) -> {
            if (entry.isTree()) {
                Folder.parse(Folder.ROOT + "/" + path).ifPresent(folders::add);
            }
        });
        return folders.stream();
    }

    @Override
    public List<Stray> strays() {
        List<Stray> strays = new ArrayList<>();
        walk((path, entry) -> {
            String full = Folder.ROOT + "/" + path;
            if (!entry.isTree() || Folder.parse(full).isEmpty()) {
                strays.add(new Stray(full, entry.isTree() ? "a folder whose name is no slug" : what(entry)));
            }
        });
        return strays.stream().limit(MAX_STRAYS).toList();
    }

    @Override
    public List<Stray> strays(Folder folder) {
        return read("read " + folder, reader -> {
            List<Stray> strays = new ArrayList<>();
            Trees.read(reader, folder(folder.path())).forEach((name, entry) -> {
                if (!entry.mode().equals(FileMode.REGULAR_FILE)) {
                    strays.add(new Stray(folder.file(name), what(entry)));
                }
            });
            return strays;
        });
    }

    private static String what(Trees.Entry entry) {
        if (entry.mode().equals(FileMode.SYMLINK)) {
            return "a symbolic link";
        } else if (entry.mode().equals(FileMode.GITLINK)) {
            return "a submodule";
        } else if (entry.mode().equals(FileMode.EXECUTABLE_FILE)) {
            return "an executable file";
        }
        return entry.isTree() ? "a folder in an article's folder" : "a file in no article's folder";
    }

    private interface Visitor {
        void visit(String path, Trees.Entry entry) throws IOException;
    }

    /** Tells of every folder three names down, and of whatever else lies on the way there. */
    private void walk(Visitor visitor) {
        read("read " + Folder.ROOT, reader -> {
            Trees.compare(
                    reader,
                    Trees.EMPTY,
                    folder(Folder.ROOT),
                    FOLDER_DEPTH,
                    (path, before, after) -> visitor.visit(path, after.orElseThrow()));
            return visitor;
        });
    }

    private interface Reading<T> {
        T read(ObjectReader reader) throws IOException;
    }

    private <T> T read(String what, Reading<T> reading) {
        return Disk.access(what, () -> {
            try (ObjectReader reader = repository.newObjectReader()) {
                return reading.read(reader);
            }
        });
    }
}
