package newsroom.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsroom.desk.Arrival;
import newsroom.desk.Arrival.Entry;
import newsroom.desk.Arrival.Kind;
import newsroom.model.Blob;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Reads what a push brought. None of it was judged yet, so nothing is read without a bound. */
final class Arrivals implements AutoCloseable {
    /** As deep as an event's file lies. */
    private static final int MAX_DEPTH = 6;

    private static final int MAX_TREE_BYTES = 4 * 1024 * 1024;
    private static final int MAX_DIFFERENCES = 100_000;

    private final Repository repository;
    private final RevWalk walk;
    private final ObjectReader reader;
    private int told;

    Arrivals(Repository repository) {
        this.repository = repository;
        this.walk = new RevWalk(repository);
        this.reader = walk.getObjectReader();
    }

    /** The commits that {@code to} reaches and {@code from} does not, parents before children. */
    List<RevCommit> commits(Optional<ObjectId> from, ObjectId to, int limit) throws IOException {
        walk.reset();
        walk.sort(RevSort.TOPO);
        walk.markStart(walk.parseCommit(to));
        if (from.isPresent()) {
            walk.markUninteresting(walk.parseCommit(from.get()));
        }
        List<RevCommit> commits = new ArrayList<>();
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (commits.size() == limit) {
                throw Problem.refused(
                        "this push brings more than " + limit + " commits",
                        "Push it in parts, older commits first: git push origin COMMIT:main");
            }
            commits.add(commit);
        }
        Collections.reverse(commits);
        for (RevCommit commit : commits) {
            walk.parseBody(commit);
        }
        return commits;
    }

    /** Each of the commits with what it changes. */
    List<Arrival> read(List<RevCommit> commits) throws IOException {
        List<Arrival> arrivals = new ArrayList<>(commits.size());
        for (RevCommit commit : commits) {
            arrivals.add(read(commit));
        }
        return arrivals;
    }

    private Arrival read(RevCommit commit) throws IOException {
        List<String> names = new ArrayList<>();
        List<ObjectId> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            names.add(parent.name());
            parents.add(parent.getTree());
        }
        List<Arrival.Difference> differences = new ArrayList<>();
        compare("", 1, commit.getTree(), parents, bases(commit), differences);
        return new Arrival(commit.name(), Blob.of(commit.getRawBuffer()), names, differences);
    }

    /** The trees of the commits where the histories of a merge's parents part. */
    private List<ObjectId> bases(RevCommit commit) throws IOException {
        List<ObjectId> trees = new ArrayList<>();
        if (commit.getParentCount() == 2) {
            try (RevWalk own = new RevWalk(repository)) {
                own.setRevFilter(RevFilter.MERGE_BASE);
                own.markStart(own.parseCommit(commit.getParent(0)));
                own.markStart(own.parseCommit(commit.getParent(1)));
                for (RevCommit base = own.next(); base != null; base = own.next()) {
                    trees.add(base.getTree());
                }
            }
        }
        return trees;
    }

    private void compare(
            String prefix,
            int depth,
            ObjectId now,
            List<ObjectId> parents,
            List<ObjectId> bases,
            List<Arrival.Difference> differences)
            throws IOException {
        if (!parents.isEmpty() && parents.stream().allMatch(now::equals)) {
            return;
        }
        Map<String, Found> is = entries(now);
        List<Map<String, Found>> were = entries(parents);
        List<Map<String, Found>> began = entries(bases);
        Set<String> names = new TreeSet<>(is.keySet());
        were.forEach(entries -> names.addAll(entries.keySet()));
        for (String name : names) {
            Found here = is.getOrDefault(name, Found.NOTHING);
            List<Found> before = at(were, name);
            if (!before.isEmpty() && before.stream().allMatch(here::equals)) {
                continue;
            }
            String path = prefix + name;
            List<Found> all = new ArrayList<>(before);
            all.add(here);
            if (depth < MAX_DEPTH && all.stream().anyMatch(Found::isTree)) {
                compare(
                        path + "/",
                        depth + 1,
                        here.tree(),
                        before.stream().map(Found::tree).toList(),
                        at(began, name).stream().map(Found::tree).toList(),
                        differences);
            }
            add(path, depth, here, before, at(began, name), differences);
        }
    }

    private void add(
            String path,
            int depth,
            Found here,
            List<Found> before,
            List<Found> began,
            List<Arrival.Difference> differences) {
        Arrival.Difference difference =
                new Arrival.Difference(path, here.entry(depth), entries(before, depth), entries(began, depth));
        boolean differs = !difference.parents().stream().allMatch(difference.now()::equals);
        if (differs || (before.isEmpty() && difference.now().isPresent())) {
            if (++told > MAX_DIFFERENCES) {
                throw Problem.refused(
                        "this push changes more than " + MAX_DIFFERENCES + " files",
                        "Push it in parts, older commits first: git push origin COMMIT:main");
            }
            differences.add(difference);
        }
    }

    private static List<Optional<Entry>> entries(List<Found> found, int depth) {
        return found.stream().map(one -> one.entry(depth)).toList();
    }

    private static List<Found> at(List<Map<String, Found>> trees, String name) {
        return trees.stream()
                .map(entries -> entries.getOrDefault(name, Found.NOTHING))
                .toList();
    }

    private List<Map<String, Found>> entries(List<ObjectId> trees) throws IOException {
        List<Map<String, Found>> all = new ArrayList<>(trees.size());
        for (ObjectId tree : trees) {
            all.add(entries(tree));
        }
        return all;
    }

    private Map<String, Found> entries(ObjectId tree) throws IOException {
        Map<String, Found> entries = new LinkedHashMap<>();
        if (tree.equals(Trees.EMPTY)) {
            return entries;
        }
        if (reader.getObjectSize(tree, Constants.OBJ_TREE) > MAX_TREE_BYTES) {
            throw Problem.refused("the folder " + tree.name() + " holds too much", "Put less into one folder");
        }
        CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree);
        for (; !parser.eof(); parser.next()) {
            String name = name(parser);
            if (entries.put(name, new Found(parser.getEntryRawMode(), parser.getEntryObjectId())) != null) {
                throw Problem.refused("the folder " + tree.name() + " holds two entries called " + name, "");
            }
        }
        return entries;
    }

    private static String name(CanonicalTreeParser parser) {
        int start = parser.getNameOffset();
        byte[] bytes = Arrays.copyOfRange(parser.getEntryPathBuffer(), start, start + parser.getNameLength());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Problem.refused(
                    "the name of the file " + new String(bytes, StandardCharsets.ISO_8859_1) + " is not UTF-8",
                    "Give it another name");
        }
    }

    /** An entry of a tree as it stands there. */
    private record Found(int mode, ObjectId id) {
        static final Found NOTHING = new Found(0, ObjectId.zeroId());

        boolean isTree() {
            return FileMode.TREE.equals(mode);
        }

        ObjectId tree() {
            return isTree() ? id : Trees.EMPTY;
        }

        Optional<Entry> entry(int depth) {
            boolean isLookedInto = isTree() && depth < MAX_DEPTH && !id.equals(Trees.EMPTY);
            return mode == 0 || isLookedInto ? Optional.empty() : Optional.of(new Entry(kind(), id.name()));
        }

        private Kind kind() {
            return switch (mode) {
                case FileMode.TYPE_FILE | 0644 -> Kind.FILE;
                case FileMode.TYPE_FILE | 0755 -> Kind.PROGRAM;
                case FileMode.TYPE_SYMLINK -> Kind.LINK;
                case FileMode.TYPE_GITLINK -> Kind.SUBMODULE;
                case FileMode.TYPE_TREE -> Kind.FOLDER;
                default -> Kind.OTHER;
            };
        }
    }

    @Override
    public void close() {
        walk.close();
    }
}
