package newsroom.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Signature;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds who changed an article, walking back from a commit: past commits that left it as it was, and no further than a content
 * that is known.
 */
final class EditorWalk {
    private static final int FOLDER_DEPTH = 4;
    private static final int MAX_TEXT = 1024 * 1024;

    /** The line of the front matter that tells the article, as a search that needs no parser. */
    private static final Pattern ID = Pattern.compile("(?m)^id: *[\"']?([0-9a-z-]{15})[\"']? *\\r?$");

    private final RevWalk walk;
    private final ObjectReader reader;
    private final ArticleId id;
    private final Set<String> known;
    private final PriorityQueue<Place> open = new PriorityQueue<>(
            Comparator.comparingInt((Place place) -> place.commit().getCommitTime())
                    .reversed());
    private final Set<ObjectId> visited = new HashSet<>();
    private final List<Signature> editors = new ArrayList<>();

    /** A commit, and where the article lies in it. */
    private record Place(RevCommit commit, Folder folder, ObjectId tree) {}

    private EditorWalk(RevWalk walk, ArticleId id, Collection<String> known) {
        this.walk = walk;
        this.reader = walk.getObjectReader();
        this.id = id;
        this.known = Set.copyOf(known);
    }

    /** The authors of the commits that changed the article since it had a known content, the first change first. */
    static List<Signature> since(
            Repository repository, RevCommit from, ArticleId id, Folder folder, Collection<String> known) {
        return Disk.access("walk the history of " + folder, () -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return new EditorWalk(walk, id, known).walk(walk.parseCommit(from), folder);
            }
        });
    }

    private List<Signature> walk(RevCommit from, Folder folder) throws IOException {
        visit(from, folder);
        while (!open.isEmpty()) {
            look(open.remove());
        }
        Collections.reverse(editors);
        return editors;
    }

    private void visit(RevCommit commit, Folder folder) throws IOException {
        Optional<ObjectId> tree = tree(commit, folder);
        if (tree.isPresent() && !known.contains(tree.get().name()) && visited.add(commit.toObjectId())) {
            open.add(new Place(commit, folder, tree.get()));
        }
    }

    private void look(Place place) throws IOException {
        List<RevCommit> parents = new ArrayList<>();
        for (RevCommit parent : place.commit().getParents()) {
            walk.parseHeaders(parent);
            if (tree(parent, place.folder()).equals(Optional.of(place.tree()))) {
                visit(parent, place.folder());
                return;
            }
            parents.add(parent);
        }
        walk.parseBody(place.commit());
        editors.add(History.signature(place.commit().getAuthorIdent()));
        for (RevCommit parent : parents) {
            Optional<Folder> earlier = tree(parent, place.folder()).isPresent()
                    ? Optional.of(place.folder())
                    : earlierName(parent, place.commit());
            if (earlier.isPresent()) {
                visit(parent, earlier.get());
            }
        }
    }

    /** The folder in which a parent has the article that lies elsewhere in its child. */
    private Optional<Folder> earlierName(RevCommit parent, RevCommit child) throws IOException {
        List<Folder> gone = new ArrayList<>();
        Trees.compare(reader, parent.getTree(), child.getTree(), FOLDER_DEPTH, (path, before, after) -> {
            if (before.isPresent() && after.isEmpty()) {
                Folder.parse(path).ifPresent(gone::add);
            }
        });
        for (Folder folder : gone) {
            if (isHere(parent, folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private boolean isHere(RevCommit commit, Folder folder) throws IOException {
        Optional<Trees.Entry> index = Trees.find(reader, commit.getTree(), folder.index());
        if (index.filter(Trees.Entry::isFile).isEmpty()) {
            return false;
        }
        Matcher line = ID.matcher(GitSnapshot.blob(reader, index.get().id(), folder.index(), MAX_TEXT)
                .text());
        return line.find() && line.group(1).equals(id.value());
    }

    private Optional<ObjectId> tree(RevCommit commit, Folder folder) throws IOException {
        return Trees.find(reader, commit.getTree(), folder.path())
                .filter(Trees.Entry::isTree)
                .map(Trees.Entry::id);
    }
}
