package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import newsroom.desk.Change;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.model.Signature;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

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
        List<ObjectId> made = new ArrayList<>();
        ObjectId commit;
        try (ObjectInserter inserter = new RecordingInserter(repository.newObjectInserter(), made)) {
            ObjectId tree = tree(inserter, tip.getTree(), change);
            commit = inserter.insert(commit(tip, tree, change));
            inserter.flush();
        }
        durability.objects(made);
        failPoint.reached(Moment.AFTER_OBJECTS);
        String indexKey = checkout.isPresent() ? checkout.get().reserveIndex() : "";
        journal.write(new Journal.Entry(tip, commit, ObjectId.zeroId(), indexKey));
        failPoint.reached(Moment.AFTER_JOURNAL);
        boolean moved = false;
        try {
            if (checkout.isPresent()) {
                checkout.get().lockIndex(tip.getTree(), treeOf(commit), taken(change));
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

    private ObjectId treeOf(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getTree();
        }
    }

    private boolean move(RevCommit tip, ObjectId commit, Change change) throws IOException {
        RefUpdate update = repository.updateRef(Constants.R_HEADS + Repository.MAIN);
        update.setExpectedOldObjectId(tip);
        update.setNewObjectId(commit);
        update.setRefLogIdent(ident(change.author(), change));
        update.setRefLogMessage(
                "newsroom: " + change.message().lines().findFirst().orElse(""), false);
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.FAST_FORWARD) {
            durability.branches();
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

    private static ObjectId tree(ObjectInserter inserter, ObjectId base, Change change) throws IOException {
        ObjectId tree = base;
        try (ObjectReader reader = inserter.newReader()) {
            for (Change.Edit edit : change.edits()) {
                tree = Trees.edit(inserter::insert, reader, tree, entries(inserter, reader, tree, edit));
            }
        }
        return tree;
    }

    private static Map<String, Optional<Trees.Entry>> entries(
            ObjectInserter inserter, ObjectReader reader, ObjectId tree, Change.Edit edit) throws IOException {
        Map<String, Optional<Trees.Entry>> entries = new LinkedHashMap<>();
        if (edit instanceof Change.Edit.Put put) {
            entries.put(put.path(), Optional.of(file(inserter, put.bytes())));
        } else if (edit instanceof Change.Edit.Take take) {
            entries.put(take.path(), Optional.of(file(inserter, take.bytes())));
        } else if (edit instanceof Change.Edit.Remove remove) {
            entries.put(remove.path(), Optional.empty());
        } else if (edit instanceof Change.Edit.Rename rename) {
            if (Trees.find(reader, tree, rename.to().path()).isPresent()) {
                throw Problem.refused(rename.to() + " is there already", "Choose another slug");
            }
            entries.put(
                    rename.to().path(), Trees.find(reader, tree, rename.from().path()));
            entries.put(rename.from().path(), Optional.empty());
        }
        return entries;
    }

    private static Trees.Entry file(ObjectInserter inserter, Blob blob) throws IOException {
        return new Trees.Entry(FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, blob.toBytes()));
    }

    private static CommitBuilder commit(RevCommit parent, ObjectId tree, Change change) {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentId(parent);
        builder.setAuthor(ident(change.author(), change));
        builder.setCommitter(ident(change.author(), change));
        builder.setEncoding(StandardCharsets.UTF_8);
        builder.setMessage(change.message());
        return builder;
    }

    static PersonIdent ident(Signature signature, Change change) {
        return new PersonIdent(
                signature.name(),
                signature.email(),
                change.time().toInstant(),
                change.time().getZone());
    }
}
