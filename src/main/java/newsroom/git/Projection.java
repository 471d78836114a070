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
import newsroom.desk.Repository.Projector;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commit of {@code live} that follows a commit of {@code main}: everybody who computes it from the same parents comes to the
 * same. It is made from the first parent, and only what the logs changed since the commit of {@code main} which that one follows
 * is looked at; a parent that follows none was made by hand, and what it did is undone.
 */
final class Projection {
    private static final FooterKey MAIN = new FooterKey("Newsroom-Main");
    private static final int ID_DEPTH = 3;

    private final Repository repository;
    private final NewObjects made;
    private final List<RevCommit> parents;
    private final GitSnapshot main;
    private final Projector projector;
    private final List<String> news = new ArrayList<>();
    private final ObjectId tree;

    /** @param made gets the new objects, whether it is to keep them or not */
    Projection(Repository repository, NewObjects made, List<RevCommit> parents, RevCommit main, Projector projector)
            throws IOException {
        this.repository = repository;
        this.made = made;
        this.parents = parents;
        this.main = new GitSnapshot(repository, main);
        this.projector = projector;
        this.tree = project();
    }

    /** What a commit of {@code live} says that it follows; nothing when it was made by hand. */
    static Optional<ObjectId> named(RevCommit live) {
        List<String> named = live.getFooterLines(MAIN);
        return named.size() == 1 && ObjectId.isId(named.get(0))
                ? Optional.of(ObjectId.fromString(named.get(0)))
                : Optional.empty();
    }

    /** The commit of {@code main} that a commit of {@code live} follows, if {@code main} has it. */
    static Optional<RevCommit> followed(Repository repository, RevCommit live, RevCommit main) throws IOException {
        Optional<ObjectId> id = named(live);
        if (id.isEmpty() || !Trees.has(repository, id.get())) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(id.get());
            return walk.isMergedInto(commit, walk.parseCommit(main)) ? Optional.of(commit) : Optional.empty();
        }
    }

    /** Whether it says anything that its parents do not. */
    boolean isNews() {
        return parents.size() > 1
                || !tree.equals(parents.isEmpty() ? Trees.EMPTY : parents.get(0).getTree());
    }

    /** Makes the commit. */
    ObjectId commit() throws IOException {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentIds(parents);
        builder.setAuthor(main.revision().getAuthorIdent());
        builder.setCommitter(main.revision().getCommitterIdent());
        builder.setMessage(message() + "\n\n" + MAIN.getName() + ": " + main.commit() + "\n");
        return made.commit(builder);
    }

    private String message() {
        if (news.size() == 1) {
            return news.get(0);
        }
        String subject = news.isEmpty() ? "follow main" : "publish: " + news.size() + " articles";
        return news.isEmpty() ? subject : subject + "\n\n" + String.join("\n", news);
    }

    private ObjectId project() throws IOException {
        Optional<GitSnapshot> since = parents.isEmpty()
                ? Optional.empty()
                : followed(repository, parents.get(0), main.revision())
                        .map(commit -> new GitSnapshot(repository, commit));
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
            ObjectId from = since.isPresent() ? parents.get(0).getTree() : Trees.EMPTY;
            return Trees.edit(made::tree, reader, from, gone);
        }
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
        ObjectId published = ObjectId.fromString(publication.content().tree());
        if (publication instanceof Publication.Tombstone tombstone) {
            ObjectId index = made.blob(tombstone.index().toBytes());
            Map<String, Optional<Trees.Entry>> only =
                    Map.of(Folder.INDEX, Optional.of(new Trees.Entry(FileMode.REGULAR_FILE, index)));
            try (ObjectReader reader = repository.newObjectReader()) {
                Trees.edit(made::tree, reader, Trees.EMPTY, only);
            }
        } else if (!Trees.has(repository, published)) {
            throw Problem.failure(
                    "this repository does not have the text " + published.name() + " that was published as "
                            + publication.folder(),
                    "Fetch the whole history: git fetch --unshallow");
        }
        return new Trees.Entry(FileMode.TREE, published);
    }
}
