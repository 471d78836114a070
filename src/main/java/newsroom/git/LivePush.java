package newsroom.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Repository.Projector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Tells whether pushed commits of {@code live} are the ones that the program makes of {@code main}. */
final class LivePush implements AutoCloseable {
    private final Repository repository;
    private final RevWalk walk;
    private final RevCommit main;
    private final Projector projector;
    private final Durability durability;

    LivePush(Repository repository, ObjectId main, Projector projector, Durability durability) throws IOException {
        this.repository = repository;
        this.walk = new RevWalk(repository);
        this.main = walk.parseCommit(main);
        this.projector = projector;
        this.durability = durability;
    }

    /** What is wrong with a commit whose parents are right; nothing when it is the one that the program would make. */
    Optional<String> fault(RevCommit commit) throws IOException {
        Optional<RevCommit> followed = Projection.followed(repository, commit, main);
        if (followed.isEmpty()) {
            return Optional.of("commit " + commit.name() + " on live follows no commit of main");
        }
        List<RevCommit> parents = new ArrayList<>();
        for (RevCommit id : commit.getParents()) {
            RevCommit parent = walk.parseCommit(id);
            boolean goesBack = Projection.named(parent).isPresent()
                    && Projection.followed(repository, parent, followed.get()).isEmpty();
            if (goesBack) {
                return Optional.of("commit " + commit.name() + " takes live back to an older main");
            }
            parents.add(parent);
        }
        NewObjects neverKept = new NewObjects(repository, durability);
        Projection projection = new Projection(repository, neverKept, parents, followed.get(), projector);
        return projection.commit().equals(commit)
                ? Optional.empty()
                : Optional.of("commit " + commit.name() + " on live is not what main says is published");
    }

    @Override
    public void close() {
        walk.close();
    }
}
