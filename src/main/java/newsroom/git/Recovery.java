package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Repository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finishes what a writer that died had begun. The writer's lock is held, so no other writer is alive; what other programs hold
 * is left to them.
 */
final class Recovery {
    private final org.eclipse.jgit.lib.Repository repository;
    private final Branches branches;
    private final Path gitDirectory;
    private final Journal journal;
    private final Optional<Checkout> checkout;
    private final LiveBranch live;

    Recovery(
            org.eclipse.jgit.lib.Repository repository,
            Path gitDirectory,
            Journal journal,
            Optional<Checkout> checkout,
            LiveBranch live) {
        this.repository = repository;
        this.branches = new Branches(repository);
        this.gitDirectory = gitDirectory;
        this.journal = journal;
        this.checkout = checkout;
        this.live = live;
    }

    /** Does next to nothing when the last writer finished. */
    void run(Repository.Projector projector) throws IOException {
        NewObjects.dropUnnamed(repository);
        Optional<Journal.Entry> found = journal.read();
        if (found.isEmpty()) {
            return;
        }
        Journal.Entry entry = found.get();
        dropStaleLock(Repository.MAIN, entry.to());
        dropStaleLock(Repository.LIVE, entry.live());
        if (checkout.isPresent()) {
            checkout.get().dropStaleLock(entry.indexKey());
        }
        dropReflogOfUnborn(Repository.LIVE, entry.live());
        if (isOnMain(entry.to())) {
            if (checkout.isPresent() && !entry.from().equals(entry.to())) {
                checkout.get().recover(tree(entry.from()), tree(entry.to()), entry.indexKey());
            }
            live.project(projector);
        }
        journal.clear();
    }

    /** A branch's lock was this writer's if it holds what the writer was to write, or as much of it as had been written. */
    private void dropStaleLock(String branch, ObjectId wanted) throws IOException {
        Path lock = gitDirectory.resolve("refs/heads/" + branch + ".lock");
        if (Files.exists(lock)) {
            String text = Files.readString(lock, StandardCharsets.ISO_8859_1);
            if ((wanted.name() + "\n").startsWith(text)) {
                Files.delete(lock);
            }
        }
    }

    /**
     * Git writes a branch's reflog before the branch. A writer that died between the two at a branch's first commit left one
     * line about a branch that never was, by which it would be taken for lost.
     */
    private void dropReflogOfUnborn(String branch, ObjectId wanted) throws IOException {
        String name = Constants.R_HEADS + branch;
        if (repository.exactRef(name) != null || Files.exists(gitDirectory.resolve(name))) {
            return;
        }
        List<ReflogEntry> lines = branches.reflog(name);
        if (lines.size() == 1
                && lines.get(0).getOldId().equals(ObjectId.zeroId())
                && lines.get(0).getNewId().equals(wanted)) {
            Files.delete(gitDirectory.resolve(Constants.LOGS).resolve(name));
        }
    }

    private boolean isOnMain(ObjectId commit) throws IOException {
        RevCommit tip = branches.required(Repository.MAIN);
        if (!Trees.has(repository, commit)) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(commit), walk.parseCommit(tip));
        }
    }

    private ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getTree();
        }
    }
}
