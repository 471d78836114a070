package newsroom.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsroom.desk.Publication;
import newsroom.desk.Repository;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Makes {@code live} what {@code main} says is published. Each commit on it names the commit of {@code main} that it follows,
 * so that only the articles whose logs changed since are looked at; one that does not was made by hand, and what it did is
 * undone by the next.
 */
final class LiveBranch {
    private static final FooterKey MAIN = new FooterKey("Newsroom-Main");
    private static final String REF = Constants.R_HEADS + Repository.LIVE;
    private static final int ID_DEPTH = 3;

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
        Projection projection = new Projection(made, parents.stream().findFirst(), main, projector);
        ObjectId tree = projection.tree();
        boolean isNews = parents.size() > 1
                || !tree.equals(parents.isEmpty() ? Trees.EMPTY : parents.get(0).getTree());
        ObjectId commit;
        if (isNews) {
            commit = made.commit(commit(tree, parents, main, projection.message()));
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
            if (followed(remote, main).isEmpty() || parents.stream().anyMatch(known -> isAncestor(remote, known))) {
                continue;
            }
            parents.removeIf(known -> isAncestor(known, remote));
            parents.add(remote);
        }
        return parents;
    }

    /** The commit of {@code main} that a commit of {@code live} follows, if this {@code main} has it. */
    private Optional<RevCommit> followed(RevCommit live, RevCommit main) throws IOException {
        List<String> named = live.getFooterLines(MAIN);
        if (named.size() != 1 || !ObjectId.isId(named.get(0))) {
            return Optional.empty();
        }
        ObjectId id = ObjectId.fromString(named.get(0));
        if (!Trees.has(repository, id)) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(id);
            return walk.isMergedInto(commit, walk.parseCommit(main)) ? Optional.of(commit) : Optional.empty();
        }
    }

    private boolean isAncestor(RevCommit older, RevCommit newer) {
        return Disk.access("compare commits", () -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return walk.isMergedInto(walk.parseCommit(older), walk.parseCommit(newer));
            }
        });
    }

    private static CommitBuilder commit(ObjectId tree, List<RevCommit> parents, RevCommit main, String message) {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentIds(parents);
        builder.setAuthor(main.getAuthorIdent());
        builder.setCommitter(main.getCommitterIdent());
        builder.setMessage(message + "\n\n" + MAIN.getName() + ": " + main.name() + "\n");
        return builder;
    }

    /** The tree that {@code live} is to have, made from the one it has. */
    private final class Projection {
        private final NewObjects made;
        private final Optional<RevCommit> base;
        private final GitSnapshot main;
        private final Repository.Projector projector;
        private final List<String> news = new ArrayList<>();

        Projection(NewObjects made, Optional<RevCommit> base, RevCommit main, Repository.Projector projector) {
            this.made = made;
            this.base = base;
            this.main = new GitSnapshot(repository, main);
            this.projector = projector;
        }

        ObjectId tree() throws IOException {
            Optional<GitSnapshot> since = base.isEmpty()
                    ? Optional.empty()
                    : followed(base.get(), main.revision()).map(commit -> new GitSnapshot(repository, commit));
            Map<String, Optional<Trees.Entry>> gone = new LinkedHashMap<>();
            Map<String, Optional<Trees.Entry>> put = new LinkedHashMap<>();
            for (ArticleId id : changed(since)) {
                Optional<Publication> before = since.flatMap(then -> projector.publication(then, id));
                Optional<Publication> now = projector.publication(main, id);
                if (before.equals(now)) {
                    continue;
                }
                before.ifPresent(publication -> gone.put(publication.folder().path(), Optional.empty()));
                if (now.isPresent()) {
                    put.put(now.get().folder().path(), Optional.of(entry(now.get())));
                    news.add((now.get() instanceof Publication.Text ? "publish: " : "retract: ")
                            + now.get().folder().slug());
                }
            }
            gone.keySet().removeAll(put.keySet());
            gone.putAll(put);
            try (ObjectReader reader = repository.newObjectReader()) {
                ObjectId from = since.isPresent() ? base.get().getTree() : Trees.EMPTY;
                return Trees.edit(made::tree, reader, from, gone);
            }
        }

        String message() {
            if (news.size() == 1) {
                return news.get(0);
            }
            String subject = news.isEmpty() ? "follow main" : "publish: " + news.size() + " articles";
            return news.isEmpty() ? subject : subject + "\n\n" + String.join("\n", news);
        }

        private Set<ArticleId> changed(Optional<GitSnapshot> since) throws IOException {
            Set<ArticleId> changed = new TreeSet<>();
            ObjectId before = since.map(then -> then.folder(ArticleId.LOG_ROOT)).orElse(Trees.EMPTY);
            try (ObjectReader reader = repository.newObjectReader()) {
                Trees.compare(
                        reader,
                        before,
                        main.folder(ArticleId.LOG_ROOT),
                        ID_DEPTH,
                        (path, was, is) -> ArticleId.parse(path.substring(path.lastIndexOf('/') + 1))
                                .ifPresent(changed::add));
            }
            return changed;
        }

        private Trees.Entry entry(Publication publication) throws IOException {
            ObjectId tree = ObjectId.fromString(publication.content().tree());
            if (publication instanceof Publication.Tombstone tombstone) {
                ObjectId index = made.blob(tombstone.index().toBytes());
                Map<String, Optional<Trees.Entry>> only =
                        Map.of(Folder.INDEX, Optional.of(new Trees.Entry(FileMode.REGULAR_FILE, index)));
                try (ObjectReader reader = repository.newObjectReader()) {
                    Trees.edit(made::tree, reader, Trees.EMPTY, only);
                }
            } else if (!Trees.has(repository, tree)) {
                throw Problem.failure(
                        "this repository does not have the text " + tree.name() + " that was published as "
                                + publication.folder(),
                        "Fetch the whole history: git fetch --unshallow");
            }
            return new Trees.Entry(FileMode.TREE, tree);
        }
    }
}
