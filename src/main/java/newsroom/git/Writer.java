package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import newsroom.desk.Change;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import newsroom.model.Blob;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;

/** The one way to write: under the lock, judged on the tip, one commit, on disk before it is acknowledged. */
final class Writer {
    /** How often others may move the branch by other means between judging and writing. */
    private static final int TRIES = 20;

    private final org.eclipse.jgit.lib.Repository repository;
    private final Branches branches;
    private final Durability durability;
    private final Journal journal;
    private final Optional<Checkout> checkout;
    private final LiveBranch live;
    private final FailPoint failPoint;

    Writer(
            org.eclipse.jgit.lib.Repository repository,
            Durability durability,
            Journal journal,
            Optional<Checkout> checkout,
            LiveBranch live,
            FailPoint failPoint) {
        this.repository = repository;
        this.branches = new Branches(repository);
        this.durability = durability;
        this.journal = journal;
        this.checkout = checkout;
        this.live = live;
        this.failPoint = failPoint;
    }

    /** Writes what {@code judge} answers with; the caller holds the writer's lock. */
    Optional<String> write(Repository.Judge judge, Repository.Projector projector) throws IOException {
        failPoint.reached(Moment.AFTER_LOCK);
        checkout.ifPresent(Checkout::isReady);
        for (int i = 0; i < TRIES; i++) {
            RevCommit tip = branches.required(Repository.MAIN);
            Optional<Change> change = judge.judge(new GitSnapshot(repository, tip));
            if (change.isEmpty()) {
                return Optional.empty();
            }
            Optional<ObjectId> commit = commit(tip, change.get());
            if (commit.isPresent()) {
                finish(change.get(), projector);
                return Optional.of(commit.get().name());
            }
        }
        throw Problem.failure(
                Repository.MAIN + " was moved by somebody else " + TRIES + " times while this was written",
                "Nothing was changed; try again");
    }

    /** Makes the commit and moves the branch to it; nothing when somebody else moved the branch meanwhile. */
    private Optional<ObjectId> commit(RevCommit tip, Change change) throws IOException {
        NewObjects made = new NewObjects(repository, durability);
        ObjectId tree = tree(made, tip.getTree(), change);
        ObjectId commit = made.commit(commit(tip, tree, change));
        made.keep();
        failPoint.reached(Moment.AFTER_OBJECTS);
        String indexKey = checkout.isPresent() ? checkout.get().reserveIndex() : "";
        journal.write(new Journal.Entry(tip, commit, ObjectId.zeroId(), indexKey));
        failPoint.reached(Moment.AFTER_JOURNAL);
        boolean moved = false;
        try {
            if (checkout.isPresent()) {
                checkout.get().lockIndex(tip.getTree(), tree, taken(change));
                failPoint.reached(Moment.AFTER_INDEX_LOCK);
            }
            moved = move(tip, commit, change);
            return moved ? Optional.of(commit) : Optional.empty();
        } finally {
            if (!moved) {
                if (checkout.isPresent()) {
                    checkout.get().unlockIndex();
                }
                journal.clear();
            }
        }
    }

    private boolean move(RevCommit tip, ObjectId commit, Change change) throws IOException {
        String subject = change.message().lines().findFirst().orElse("");
        RefUpdate.Result result =
                branches.move(Constants.R_HEADS + Repository.MAIN, tip, commit, ident(change), subject, durability);
        if (result == RefUpdate.Result.FAST_FORWARD) {
            failPoint.reached(Moment.AFTER_REF);
            return true;
        }
        if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.REJECTED) {
            if (branches.required(Repository.MAIN).equals(tip)) {
                throw Problem.failure(
                        "another Git process holds " + Repository.MAIN + " (refs/heads/" + Repository.MAIN + ".lock)",
                        "Wait for it; if none runs, a crash left it: remove that file");
            }
            return false;
        }
        throw Problem.failure(
                "Git would not move " + Repository.MAIN + ": " + result, "Nothing was changed; git fsck may tell more");
    }

    /** What has to happen once the branch has moved: files and index, then what is live. */
    private void finish(Change change, Repository.Projector projector) throws IOException {
        if (checkout.isPresent()) {
            checkout.get().follow();
        }
        failPoint.reached(Moment.AFTER_FILES);
        if (change.projects()) {
            live.project(projector);
        }
        failPoint.reached(Moment.AFTER_LIVE);
        journal.clear();
        failPoint.reached(Moment.BEFORE_ANSWER);
    }

    private static SortedMap<String, Blob> taken(Change change) {
        SortedMap<String, Blob> taken = new TreeMap<>();
        for (Change.Edit edit : change.edits()) {
            if (edit instanceof Change.Edit.Take take) {
                taken.put(take.path(), take.bytes());
            }
        }
        return taken;
    }

    private ObjectId tree(NewObjects made, ObjectId base, Change change) throws IOException {
        Map<String, Optional<Trees.Entry>> entries = new LinkedHashMap<>();
        try (ObjectReader reader = repository.newObjectReader()) {
            for (Change.Edit edit : change.edits()) {
                if (edit instanceof Change.Edit.Put put) {
                    entries.put(put.path(), Optional.of(file(made, put.bytes())));
                } else if (edit instanceof Change.Edit.Take take) {
                    entries.put(take.path(), Optional.of(file(made, take.bytes())));
                } else if (edit instanceof Change.Edit.Remove remove) {
                    entries.put(remove.path(), Optional.empty());
                } else if (edit instanceof Change.Edit.Rename rename) {
                    if (Trees.find(reader, base, rename.to().path()).isPresent()) {
                        throw Problem.refused(rename.to() + " is there already", "Choose another slug");
                    }
                    entries.put(
                            rename.to().path(),
                            Trees.find(reader, base, rename.from().path()));
                    entries.put(rename.from().path(), Optional.empty());
                }
            }
            return Trees.edit(made::tree, reader, base, entries);
        }
    }

    private static Trees.Entry file(NewObjects made, Blob blob) throws IOException {
        return new Trees.Entry(FileMode.REGULAR_FILE, made.blob(blob.toBytes()));
    }

    private static CommitBuilder commit(RevCommit parent, ObjectId tree, Change change) {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentId(parent);
        builder.setAuthor(ident(change));
        builder.setCommitter(ident(change));
        builder.setEncoding(StandardCharsets.UTF_8);
        builder.setMessage(change.message());
        return builder;
    }

    private static PersonIdent ident(Change change) {
        return new PersonIdent(
                change.author().name(),
                change.author().email(),
                change.time().toInstant(),
                change.time().getZone());
    }
}
