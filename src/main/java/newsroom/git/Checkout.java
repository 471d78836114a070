package newsroom.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import newsroom.model.Blob;
import newsroom.model.Problem;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;

/**
 * Brings a work tree and its index along with {@code main}: only the paths that a commit touches, and only when nothing of the
 * user's is in the way.
 *
 * <p>While it works it holds Git's own {@code index.lock}, made as a second name of a file that the journal knows, so that after
 * a crash nobody can take another program's lock for this one's.
 */
final class Checkout {
    private final Repository repository;
    private final Path index;
    private final Path lock;
    private final Path reserved;
    private final Path draft;
    private final WorkingFiles files;
    private List<Touched> touched = List.of();

    /** A file that a commit changes. */
    record Touched(String path, Optional<Trees.Entry> before, Optional<Trees.Entry> after, Optional<Blob> taken) {}

    Checkout(Repository repository, Path directory, FailPoint failPoint) {
        this.repository = repository;
        this.index = repository.getIndexFile().toPath();
        this.lock = index.resolveSibling(index.getFileName() + ".lock");
        this.reserved = directory.resolve("index.lock");
        this.draft = directory.resolve("index.draft");
        this.files = new WorkingFiles(repository, failPoint);
    }

    /** Makes sure that a commit on {@code main} is what the user would expect to see here. */
    void isReady() {
        Optional<String> branch = Disk.access("read HEAD", () -> {
            Ref head = repository.exactRef(Constants.HEAD);
            return head != null && head.isSymbolic()
                    ? Optional.of(head.getTarget().getName())
                    : Optional.empty();
        });
        String main = Constants.R_HEADS + newsroom.desk.Repository.MAIN;
        if (branch.isEmpty()) {
            throw Problem.failure(
                    "HEAD is detached: it is on no branch", "Go back to the desk's branch: git switch main");
        }
        if (!branch.get().equals(main)) {
            throw Problem.failure(
                    "HEAD is on " + Repository.shortenRefName(branch.get()) + ", and the desk works on main",
                    "Go there first: git switch main");
        }
        RepositoryState state = repository.getRepositoryState();
        if (state != RepositoryState.SAFE) {
            throw Problem.failure(
                    "the repository is in the middle of something: " + state.getDescription(),
                    "Finish it or give it up first: git status says how");
        }
    }

    /** Makes sure that {@code main} of a bare repository is in no linked work tree, which a commit made here would leave behind. */
    static void isNowhere(Repository bare) throws IOException {
        Path linked = bare.getCommonDirectory().toPath().resolve("worktrees");
        if (!Files.isDirectory(linked)) {
            return;
        }
        String onMain = "ref: " + Constants.R_HEADS + newsroom.desk.Repository.MAIN;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(linked)) {
            for (Path one : all) {
                Path place = Path.of(Files.readString(one.resolve("gitdir")).strip());
                if (Files.readString(one.resolve(Constants.HEAD)).strip().equals(onMain) && Files.exists(place)) {
                    throw Problem.failure(
                            place.getParent() + " has main checked out, and would be left behind",
                            "Work there, or take it away: git worktree remove " + place.getParent());
                }
            }
        }
    }

    /** Makes the file that is to be the index's lock, and names it for the journal. */
    String reserveIndex() throws IOException {
        Files.deleteIfExists(reserved);
        Files.createFile(reserved);
        return WorkingFiles.key(reserved);
    }

    /**
     * Takes the index's lock, and makes sure that nothing of the user's is in the way of what is to change.
     *
     * @param taken files that are to become what the user has made of them
     */
    void lockIndex(ObjectId before, ObjectId after, SortedMap<String, Blob> taken) throws IOException {
        try {
            Files.createLink(lock, reserved);
        } catch (FileAlreadyExistsException held) {
            throw Problem.failure(
                    "another Git process works here: " + lock + " exists",
                    "Wait for it; if none runs, a crash of it left the file: remove it");
        }
        touched = touched(before, after, taken);
        DirCache staged = repository.readDirCache();
        for (Touched file : touched) {
            isFree(staged, file);
        }
        files.leavesNothingBehind(touched);
    }

    private List<Touched> touched(ObjectId before, ObjectId after, SortedMap<String, Blob> taken) throws IOException {
        List<Touched> all = new ArrayList<>();
        try (ObjectReader reader = repository.newObjectReader()) {
            Trees.compare(
                    reader,
                    before,
                    after,
                    Integer.MAX_VALUE,
                    (path, was, is) -> all.add(new Touched(path, was, is, Optional.ofNullable(taken.get(path)))));
        }
        return all;
    }

    private void isFree(DirCache staged, Touched file) throws IOException {
        Optional<Trees.Entry> entry = entry(staged, file.path());
        boolean isStagedAsItWillBe = entry.equals(file.after());
        if (!isUnmerged(staged, file.path()) && !entry.equals(file.before()) && !isStagedAsItWillBe) {
            throw inTheWay(file.path(), "staged changes");
        }
        if (file.taken().isPresent()) {
            if (!files.holds(file.path(), file.taken().get())) {
                throw Problem.refused(file.path() + " was changed while it was being saved", "Save it again");
            }
        } else if (!files.holds(file.path(), file.before(), file.after().isEmpty())) {
            throw inTheWay(file.path(), file.before().isPresent() ? "changes that are not saved" : "an untracked file");
        }
    }

    private static Problem inTheWay(String path, String what) {
        return Problem.refused(
                path + " has " + what + " of yours; nothing was written",
                "Save it (newsroom save) or put it aside (git stash), then try again");
    }

    private static boolean isUnmerged(DirCache staged, String path) {
        int position = staged.findEntry(path);
        return position >= 0 && staged.getEntry(position).getStage() != DirCacheEntry.STAGE_0;
    }

    private static Optional<Trees.Entry> entry(DirCache staged, String path) {
        DirCacheEntry entry = staged.getEntry(path);
        return entry == null || entry.getStage() != DirCacheEntry.STAGE_0
                ? Optional.empty()
                : Optional.of(new Trees.Entry(entry.getFileMode(), entry.getObjectId()));
    }

    /** Gives the index's lock back without a change. */
    void unlockIndex() throws IOException {
        if (Files.exists(lock) && Files.exists(reserved) && Files.isSameFile(lock, reserved)) {
            Files.delete(lock);
        }
        Files.deleteIfExists(reserved);
    }

    /** Writes the touched files, then the index, and gives its lock back. */
    void follow() throws IOException {
        for (Touched file : touched) {
            if (file.taken().isEmpty()) {
                files.put(file);
            }
        }
        writeIndex(touched);
    }

    private void writeIndex(List<Touched> changed) throws IOException {
        if (Files.exists(index)) {
            Files.copy(index, draft, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(draft);
        }
        DirCache cache = DirCache.lock(draft.toFile(), repository.getFS());
        try {
            DirCacheEditor editor = cache.editor();
            for (Touched file : changed) {
                editor.add(edit(file));
            }
            editor.finish();
            cache.write();
            if (!cache.commit()) {
                throw new IOException("the index could not be written");
            }
        } finally {
            cache.unlock();
        }
        Files.write(lock, Files.readAllBytes(draft));
        Files.move(lock, index, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(reserved);
        Files.deleteIfExists(draft);
    }

    private DirCacheEditor.PathEdit edit(Touched file) {
        if (file.after().isEmpty()) {
            return new DirCacheEditor.DeletePath(file.path());
        }
        Trees.Entry after = file.after().get();
        File onDisk = files.path(file.path()).toFile();
        return new DirCacheEditor.PathEdit(file.path()) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(after.mode());
                entry.setObjectId(after.id());
                entry.setLength(onDisk.length());
                entry.setLastModified(repository.getFS().lastModifiedInstant(onDisk));
            }
        };
    }

    /** Finishes what a writer that died had begun: whatever still is as it was before becomes what it was to become. */
    void recover(ObjectId before, ObjectId after, String indexKey) throws IOException {
        dropStaleLock(indexKey);
        reserveIndex();
        try {
            Files.createLink(lock, reserved);
            DirCache staged = repository.readDirCache();
            List<Touched> behind = new ArrayList<>();
            for (Touched file : touched(before, after, new TreeMap<>())) {
                files.dropUnfinished(file.path());
                if (files.holds(file.path(), file.before(), file.after().isEmpty())) {
                    files.put(file);
                }
                if (entry(staged, file.path()).equals(file.before()) && !isUnmerged(staged, file.path())) {
                    behind.add(file);
                }
            }
            writeIndex(behind);
        } catch (FileAlreadyExistsException held) {
            throw Problem.failure(
                    "another Git process works here: " + lock + " exists",
                    "Wait for it, then try again: what a crash left is finished then");
        } finally {
            unlockIndex();
        }
    }

    /** Removes the lock of a writer that died, and nobody else's. */
    void dropStaleLock(String indexKey) throws IOException {
        if (!indexKey.isEmpty() && Files.exists(lock) && WorkingFiles.key(lock).equals(indexKey)) {
            Files.delete(lock);
        }
        Files.deleteIfExists(reserved);
        Files.deleteIfExists(draft);
        Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".lock"));
    }
}
