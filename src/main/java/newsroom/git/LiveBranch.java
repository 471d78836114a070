package newsroom.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes {@code live} what {@code main} says is published. */
final class LiveBranch {
    private static final String REF = Constants.R_HEADS + Repository.LIVE;

    private final org.eclipse.jgit.lib.Repository repository;
    private final Branches branches;
    private final Durability durability;
    private final Journal journal;

    LiveBranch(org.eclipse.jgit.lib.Repository repository, Durability durability, Journal journal) {
        this.repository = repository;
        this.branches = new Branches(repository);
        this.durability = durability;
        this.journal = journal;
    }

    /** Brings {@code live} up to {@code main}; the caller holds the writer's lock. */
    void project(Repository.Projector projector) throws IOException {
        RevCommit main = branches.required(Repository.MAIN);
        Optional<RevCommit> own = branches.find(REF);
        List<RevCommit> parents = parents(main, own);
        NewObjects made = new NewObjects(repository, durability);
        Projection projection = new Projection(repository, made, parents, main, projector);
        ObjectId commit;
        if (projection.isNews()) {
            commit = projection.commit();
            made.keep();
        } else {
            commit = parents.isEmpty() ? ObjectId.zeroId() : parents.get(0);
        }
        if (commit.equals(own.map(ObjectId::toObjectId).orElse(ObjectId.zeroId()))) {
            return;
        }
        journal.write(journal.read()
                .orElse(new Journal.Entry(main, main, ObjectId.zeroId(), ""))
                .withLive(commit));
        move(own, commit, main);
    }

    private void move(Optional<RevCommit> own, ObjectId commit, RevCommit main) throws IOException {
        RefUpdate.Result result = branches.move(
                REF,
                own.map(ObjectId::toObjectId).orElse(ObjectId.zeroId()),
                commit,
                main.getCommitterIdent(),
                "follows " + main.name(),
                durability);
        if (result != RefUpdate.Result.FAST_FORWARD && result != RefUpdate.Result.NEW) {
            throw Problem.failure(
                    "the move stands on main, but Git would not move " + Repository.LIVE + ": " + result,
                    "Wait for other Git processes; the next move brings " + Repository.LIVE + " up to main");
        }
    }

    /**
     * What the next commit on {@code live} follows: this repository's, and what a remote has besides, as long as this {@code
     * main} knows all that the remote's was made from.
     */
    private List<RevCommit> parents(RevCommit main, Optional<RevCommit> own) throws IOException {
        List<RevCommit> parents = new ArrayList<>(own.stream().toList());
        for (RevCommit remote : branches.remoteLive()) {
            if (Projection.followed(repository, remote, main).isEmpty()
                    || parents.stream().anyMatch(known -> isAncestor(remote, known))) {
                continue;
            }
            parents.removeIf(known -> isAncestor(known, remote));
            parents.add(remote);
        }
        return parents;
    }

    private boolean isAncestor(RevCommit older, RevCommit newer) {
        return Disk.access("compare commits", () -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return walk.isMergedInto(walk.parseCommit(older), walk.parseCommit(newer));
            }
        });
    }
}
