package newsroom.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsroom.desk.WorkTree;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The user's files and index, as Git sees them. */
final class GitWorkTree implements WorkTree {
    private static final String TIP = Constants.R_HEADS + newsroom.desk.Repository.MAIN;

    private final Repository repository;

    GitWorkTree(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Path root() {
        return repository.getWorkTree().toPath();
    }

    @Override
    public Map<String, Blob> files(Folder folder, int limit) {
        return Disk.access("read " + folder + " on disk", () -> {
            Map<String, Blob> files = new LinkedHashMap<>();
            try (TreeWalk walk = new TreeWalk(repository)) {
                FileTreeIterator disk = new FileTreeIterator(repository);
                int position = walk.addTree(disk);
                disk.setDirCacheIterator(walk, walk.addTree(new DirCacheIterator(repository.readDirCache())));
                walk.setRecursive(true);
                walk.setFilter(PathFilter.create(folder.path()));
                while (walk.next()) {
                    FileTreeIterator file = walk.getTree(position, FileTreeIterator.class);
                    if (file != null && !file.isEntryIgnored()) {
                        String name =
                                walk.getPathString().substring(folder.path().length() + 1);
                        files.put(name, read(root().resolve(walk.getPathString()), limit));
                    }
                }
            }
            return files;
        });
    }

    private Blob read(Path file, int limit) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.refused(
                    root().relativize(file) + " is no ordinary file", "Links cannot be part of an article");
        }
        if (Files.size(file) > limit) {
            throw Problem.refused(
                    root().relativize(file) + " has " + Files.size(file) + " bytes, and may have " + limit,
                    "Make it smaller");
        }
        return Blob.of(Files.readAllBytes(file));
    }

    @Override
    public List<String> changed(String path) {
        IndexDiff diff = diff(path);
        Set<String> changed = new TreeSet<>();
        List.of(
                        diff.getAdded(),
                        diff.getChanged(),
                        diff.getRemoved(),
                        diff.getMissing(),
                        diff.getModified(),
                        diff.getUntracked(),
                        diff.getConflicting())
                .forEach(changed::addAll);
        return List.copyOf(changed);
    }

    @Override
    public List<String> stagedApart(String path) {
        IndexDiff diff = diff(path);
        Set<String> apart = new TreeSet<>(diff.getConflicting());
        Set<String> onDisk = new TreeSet<>(diff.getModified());
        onDisk.addAll(diff.getMissing());
        List.of(diff.getAdded(), diff.getChanged())
                .forEach(staged -> staged.stream().filter(onDisk::contains).forEach(apart::add));
        diff.getRemoved().stream().filter(diff.getUntracked()::contains).forEach(apart::add);
        return List.copyOf(apart);
    }

    private IndexDiff diff(String path) {
        return Disk.access("compare " + path + " with " + newsroom.desk.Repository.MAIN, () -> {
            IndexDiff diff = new IndexDiff(repository, TIP, new FileTreeIterator(repository));
            diff.setFilter(PathFilter.create(path));
            diff.diff();
            return diff;
        });
    }

    @Override
    public Optional<Blob> staged(String path, int limit) {
        return Disk.access("read what is staged", () -> {
            DirCacheEntry entry = repository.readDirCache().getEntry(path);
            if (entry == null) {
                return Optional.empty();
            }
            try (ObjectReader reader = repository.newObjectReader()) {
                return Optional.of(GitSnapshot.blob(reader, entry.getObjectId(), path, limit));
            }
        });
    }

    @Override
    public Map<String, Blob> stagedTexts(int limit) {
        return Disk.access("read what is staged", () -> {
            Map<String, Blob> texts = new LinkedHashMap<>();
            DirCache staged = repository.readDirCache();
            try (TreeWalk walk = new TreeWalk(repository);
                    ObjectReader reader = repository.newObjectReader()) {
                ObjectId head = repository.resolve(Constants.HEAD + "^{tree}");
                if (head == null) {
                    walk.addTree(new EmptyTreeIterator());
                } else {
                    walk.addTree(head);
                }
                int position = walk.addTree(new DirCacheIterator(staged));
                walk.setRecursive(true);
                walk.setFilter(AndTreeFilter.create(PathFilter.create(Folder.ROOT), TreeFilter.ANY_DIFF));
                while (walk.next()) {
                    String path = walk.getPathString();
                    boolean isText = path.endsWith("/" + Folder.INDEX);
                    if (isText && walk.getFileMode(position).getObjectType() == Constants.OBJ_BLOB) {
                        texts.put(path, GitSnapshot.blob(reader, walk.getObjectId(position), path, limit));
                    }
                }
            }
            return texts;
        });
    }
}
