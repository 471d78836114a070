package newsroom.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsroom.desk.Step;
import newsroom.model.Folder;
import newsroom.model.Signature;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Walks a branch from its beginning, and tells what each commit made different from all of its parents. */
final class History {
    private static final String UNKNOWN = "unknown";

    private History() {}

    /** Every commit that a tip reaches, parents before children. */
    static Stream<Step> of(Repository repository, RevCommit tip) {
        RevWalk walk = new RevWalk(repository);
        try {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(tip));
        } catch (IOException failed) {
            walk.close();
            throw Disk.problem("walk the history", failed);
        }
        ObjectReader reader = walk.getObjectReader();
        return StreamSupport.stream(walk.spliterator(), false)
                .map(commit -> Disk.access("read commit " + commit.name(), () -> step(walk, reader, commit)))
                .onClose(walk::close);
    }

    private static Step step(RevWalk walk, ObjectReader reader, RevCommit commit) throws IOException {
        walk.parseBody(commit);
        List<String> parents = new ArrayList<>();
        List<ObjectId> trees = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            parents.add(parent.name());
            trees.add(parent.getTree());
        }
        if (trees.isEmpty()) {
            trees.add(Trees.EMPTY);
        }
        List<Step.PathChange> changes = new ArrayList<>();
        compare(reader, "", trees, commit.getTree(), changes);
        return new Step(
                commit.name(),
                parents,
                signature(commit.getAuthorIdent()),
                Instant.ofEpochSecond(commit.getCommitTime()),
                commit.getFullMessage(),
                changes);
    }

    /** Whoever a commit names, with what no signature may hold taken out. */
    static Signature signature(PersonIdent ident) {
        return new Signature(
                clean(ident.getName()), clean(ident.getEmailAddress()).replace(" ", ""));
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> Signature.isClean(Character.toString(c)) || c == ' ')
                .forEach(clean::appendCodePoint);
        String stripped = clean.toString().strip();
        return stripped.isEmpty() ? UNKNOWN : stripped;
    }

    private static void compare(
            ObjectReader reader, String prefix, List<ObjectId> before, ObjectId after, List<Step.PathChange> changes)
            throws IOException {
        if (before.contains(after)) {
            return;
        }
        Map<String, Trees.Entry> now = Trees.read(reader, after);
        List<Map<String, Trees.Entry>> old = new ArrayList<>();
        Set<String> names = new TreeSet<>(now.keySet());
        for (ObjectId tree : before) {
            Map<String, Trees.Entry> entries = Trees.read(reader, tree);
            old.add(entries);
            names.addAll(entries.keySet());
        }
        for (String name : names) {
            Optional<Trees.Entry> is = Optional.ofNullable(now.get(name));
            List<Optional<Trees.Entry>> was = old.stream()
                    .map(entries -> Optional.ofNullable(entries.get(name)))
                    .toList();
            if (!was.contains(is)) {
                compare(reader, prefix + name, was, is, changes);
            }
        }
    }

    private static void compare(
            ObjectReader reader,
            String path,
            List<Optional<Trees.Entry>> was,
            Optional<Trees.Entry> is,
            List<Step.PathChange> changes)
            throws IOException {
        boolean isFolder = is.filter(Trees.Entry::isTree).isPresent()
                || was.stream()
                        .anyMatch(entry -> entry.filter(Trees.Entry::isTree).isPresent());
        if (!isFolder || Folder.parse(path).isPresent()) {
            changes.add(new Step.PathChange(path, name(was.get(0)), name(is)));
            return;
        }
        if (is.filter(entry -> !entry.isTree()).isPresent()) {
            changes.add(new Step.PathChange(path, name(was.get(0)), name(is)));
        }
        compare(reader, path + "/", was.stream().map(History::tree).toList(), tree(is), changes);
    }

    private static Optional<String> name(Optional<Trees.Entry> entry) {
        return entry.map(found -> found.id().name());
    }

    private static ObjectId tree(Optional<Trees.Entry> entry) {
        return entry.filter(Trees.Entry::isTree).map(Trees.Entry::id).orElse(Trees.EMPTY);
    }
}
