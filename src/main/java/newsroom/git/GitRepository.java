package newsroom.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.desk.Push;
import newsroom.desk.Repository;
import newsroom.desk.Rows;
import newsroom.desk.Snapshot;
import newsroom.desk.Step;
import newsroom.desk.WorkTree;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Signature;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;

/** A newsroom's repository on this machine's disk. */
final class GitRepository implements Repository {
    private static final String OWN_FOLDER = "newsroom";

    private final org.eclipse.jgit.lib.Repository repository;
    private final Branches branches;
    private final RowCache rows;
    private final Durability.Flush flush;
    private final FailPoint failPoint;

    GitRepository(org.eclipse.jgit.lib.Repository repository, Durability.Flush flush, FailPoint failPoint) {
        this.repository = repository;
        this.branches = new Branches(repository);
        this.rows = new RowCache(repository, gitDirectory().resolve(OWN_FOLDER));
        this.flush = flush;
        this.failPoint = failPoint;
    }

    @Override
    public Snapshot main() {
        return new GitSnapshot(repository, branches.required(MAIN));
    }

    @Override
    public Optional<Snapshot> live() {
        return branches.live().map(commit -> new GitSnapshot(repository, commit));
    }

    @Override
    public Optional<Snapshot> at(String revision) {
        return Disk.access("read " + revision, () -> {
            try (RevWalk walk = new RevWalk(repository)) {
                ObjectId id = repository.resolve(revision + "^{commit}");
                return id == null ? Optional.empty() : Optional.of(new GitSnapshot(repository, walk.parseCommit(id)));
            } catch (AmbiguousObjectException | IncorrectObjectTypeException | RevisionSyntaxException noCommit) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<Blob> fileInTree(String tree, String name, int limit) {
        return Disk.access("read " + name + " in " + tree, () -> {
            ObjectId id = ObjectId.fromString(tree);
            if (!Trees.has(repository, id)) {
                return Optional.empty();
            }
            try (ObjectReader reader = repository.newObjectReader()) {
                Optional<Trees.Entry> entry = Trees.find(reader, id, name).filter(Trees.Entry::isFile);
                return entry.isEmpty()
                        ? Optional.empty()
                        : Optional.of(GitSnapshot.blob(reader, entry.get().id(), name, limit));
            }
        });
    }

    @Override
    public Optional<String> write(Judge judge, Projector projector) {
        return underLock(desk -> {
            desk.recovery().run(projector);
            return desk.writer().write(judge, projector);
        });
    }

    @Override
    public void recover(Projector projector) {
        if (journal(durability()).exists()) {
            underLock(desk -> {
                desk.recovery().run(projector);
                return projector;
            });
        }
    }

    @Override
    public void project(Projector projector) {
        underLock(desk -> {
            desk.recovery().run(projector);
            desk.live().project(projector);
            desk.journal().clear();
            return projector;
        });
    }

    /** Moves branches to what a push brought; see {@link newsroom.desk.Reception#move}. */
    List<Optional<String>> take(Push push, Projector projector) {
        return underLock(desk -> {
            desk.recovery().run(projector);
            return new PushWriter(repository, durability(), desk.journal(), desk.live()).write(push, projector);
        });
    }

    /** What it takes to write. */
    private record Tools(Writer writer, Recovery recovery, LiveBranch live, Journal journal) {}

    private interface Work<T> {
        T with(Tools tools) throws IOException;
    }

    private <T> T underLock(Work<T> work) {
        return Disk.access("write to " + gitDirectory(), () -> {
            WriterLock lock = WriterLock.take(gitDirectory());
            try (lock) {
                return work.with(tools());
            }
        });
    }

    private Tools tools() throws IOException {
        HermeticSystem.makeDurable(repository.getConfig());
        repository.getRefDatabase().refresh();
        Path own = Files.createDirectories(ownDirectory());
        Durability durability = durability();
        Journal journal = journal(durability);
        if (repository.isBare()) {
            Checkout.isNowhere(repository);
        }
        Optional<Checkout> checkout =
                repository.isBare() ? Optional.empty() : Optional.of(new Checkout(repository, own, failPoint));
        LiveBranch live = new LiveBranch(repository, durability, journal);
        return new Tools(
                new Writer(repository, durability, journal, checkout, live, failPoint),
                new Recovery(repository, gitDirectory(), journal, checkout, live),
                live,
                journal);
    }

    Durability durability() {
        return new Durability(flush);
    }

    private Journal journal(Durability durability) {
        return new Journal(ownDirectory(), durability);
    }

    /** Where this program keeps what it may lose: a folder of the work tree's own Git directory. */
    private Path ownDirectory() {
        return repository.getDirectory().toPath().resolve(OWN_FOLDER);
    }

    @Override
    public Rows rows(Snapshot snapshot, RowReader reader) {
        return rows.at((GitSnapshot) snapshot, reader);
    }

    @Override
    public List<Signature> editorsSince(Snapshot snapshot, ArticleId id, Folder folder, Collection<String> known) {
        return EditorWalk.since(repository, ((GitSnapshot) snapshot).revision(), id, folder, known);
    }

    @Override
    public Stream<Step> mainHistory() {
        return History.of(repository, branches.required(MAIN));
    }

    @Override
    public Stream<Step> liveHistory() {
        return branches.live().map(tip -> History.of(repository, tip)).orElseGet(Stream::empty);
    }

    @Override
    public Optional<WorkTree> workTree() {
        return repository.isBare() ? Optional.empty() : Optional.of(new GitWorkTree(repository));
    }

    @Override
    public Optional<Signature> user() {
        return GitUser.of(repository.getConfig());
    }

    @Override
    public Path hooks() {
        return HooksPath.of(repository);
    }

    @Override
    public Path gitDirectory() {
        return repository.getCommonDirectory().toPath();
    }

    @Override
    public void close() {
        repository.close();
    }
}
