package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Reads Git's trees, and makes new ones by copying only those on the way to what changes. */
final class Trees {
    /** The tree that holds nothing. */
    static final ObjectId EMPTY = ObjectId.fromString("4b825dc642cb6eb9a060e54bf8d69288fbee4904");

    private Trees() {}

    /** Whether a repository has an object. */
    static boolean has(Repository repository, ObjectId id) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.has(id);
        }
    }

    /** What a tree holds under a name. */
    record Entry(FileMode mode, ObjectId id) {
        boolean isTree() {
            return mode.equals(FileMode.TREE);
        }

        boolean isFile() {
            return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
        }
    }

    /** What a tree holds, by name, in Git's order; nothing for the empty tree. */
    static Map<String, Entry> read(ObjectReader reader, ObjectId tree) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (tree.equals(EMPTY)) {
            return entries;
        }
        CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree);
        for (; !parser.eof(); parser.next()) {
            entries.put(name(parser), new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
        }
        return entries;
    }

    /** A name that is not UTF-8 would be written back as another: better to stop. */
    private static String name(CanonicalTreeParser parser) throws IOException {
        int start = parser.getNameOffset();
        byte[] bytes = Arrays.copyOfRange(parser.getEntryPathBuffer(), start, start + parser.getNameLength());
        String name = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(name.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new IOException("the repository holds a file whose name is not UTF-8: " + name);
        }
        return name;
    }

    /** What lies at a path of a tree; nothing when nothing does. */
    static Optional<Entry> find(ObjectReader reader, ObjectId tree, String path) throws IOException {
        ObjectId folder = tree;
        int from = 0;
        while (true) {
            int slash = path.indexOf('/', from);
            Optional<Entry> entry =
                    child(reader, folder, slash < 0 ? path.substring(from) : path.substring(from, slash));
            if (slash < 0 || entry.isEmpty()) {
                return entry;
            }
            if (!entry.get().isTree()) {
                return Optional.empty();
            }
            folder = entry.get().id();
            from = slash + 1;
        }
    }

    private static Optional<Entry> child(ObjectReader reader, ObjectId tree, String name) throws IOException {
        if (tree.equals(EMPTY)) {
            return Optional.empty();
        }
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree);
        for (; !parser.eof(); parser.next()) {
            int start = parser.getNameOffset();
            int end = start + parser.getNameLength();
            if (Arrays.equals(parser.getEntryPathBuffer(), start, end, wanted, 0, wanted.length)) {
                return Optional.of(new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
            }
        }
        return Optional.empty();
    }

    /** Takes a new tree and gives its name, whether it keeps it or not. */
    @FunctionalInterface
    interface Sink {
        ObjectId write(TreeFormatter tree) throws IOException;
    }

    /**
     * A tree like another, with some paths changed.
     *
     * @param sink gets the new trees
     * @param edits what is to lie at which path; nothing for what is to go, together with folders that hold nothing then
     */
    static ObjectId edit(Sink sink, ObjectReader reader, ObjectId tree, Map<String, Optional<Entry>> edits)
            throws IOException {
        Map<String, Map<String, Optional<Entry>>> inside = new LinkedHashMap<>();
        SortedMap<String, Entry> entries = new TreeMap<>(Comparator.naturalOrder());
        entries.putAll(read(reader, tree));
        for (Map.Entry<String, Optional<Entry>> edit : edits.entrySet()) {
            String path = edit.getKey();
            int slash = path.indexOf('/');
            if (slash >= 0) {
                inside.computeIfAbsent(path.substring(0, slash), name -> new LinkedHashMap<>())
                        .put(path.substring(slash + 1), edit.getValue());
            } else {
                put(entries, path, edit.getValue());
            }
        }
        for (Map.Entry<String, Map<String, Optional<Entry>>> folder : inside.entrySet()) {
            Entry old = entries.get(folder.getKey());
            ObjectId sub = old != null && old.isTree() ? old.id() : EMPTY;
            ObjectId edited = edit(sink, reader, sub, folder.getValue());
            put(
                    entries,
                    folder.getKey(),
                    edited.equals(EMPTY) ? Optional.empty() : Optional.of(new Entry(FileMode.TREE, edited)));
        }
        return write(sink, entries);
    }

    private static void put(SortedMap<String, Entry> entries, String name, Optional<Entry> entry) {
        if (entry.isPresent()) {
            entries.put(name, entry.get());
        } else {
            entries.remove(name);
        }
    }

    private static ObjectId write(Sink sink, SortedMap<String, Entry> entries) throws IOException {
        List<Map.Entry<String, Entry>> sorted = new ArrayList<>(entries.entrySet());
        sorted.sort((a, b) -> compare(gitName(a), gitName(b)));
        TreeFormatter formatter = new TreeFormatter();
        sorted.forEach(entry -> formatter.append(
                entry.getKey(), entry.getValue().mode(), entry.getValue().id()));
        return sink.write(formatter);
    }

    /** Git sorts a folder as though its name ended in a slash. */
    private static byte[] gitName(Map.Entry<String, Entry> entry) {
        String name = entry.getValue().isTree() ? entry.getKey() + "/" : entry.getKey();
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    /** Told of a path that two trees do not share. */
    @FunctionalInterface
    interface Difference {
        void differs(String path, Optional<Entry> before, Optional<Entry> after) throws IOException;
    }

    /**
     * Tells what differs between two trees, looking into folders that differ down to {@code depth} names.
     *
     * @param depth how many names a path that is told has at the most; folders at that depth are told as they are
     */
    static void compare(ObjectReader reader, ObjectId before, ObjectId after, int depth, Difference difference)
            throws IOException {
        compare(reader, "", before, after, depth, difference);
    }

    private static void compare(
            ObjectReader reader, String prefix, ObjectId before, ObjectId after, int depth, Difference difference)
            throws IOException {
        if (before.equals(after)) {
            return;
        }
        Map<String, Entry> old = read(reader, before);
        Map<String, Entry> now = read(reader, after);
        Map<String, Entry> all = new TreeMap<>(old);
        all.putAll(now);
        for (String name : all.keySet()) {
            Optional<Entry> was = Optional.ofNullable(old.get(name));
            Optional<Entry> is = Optional.ofNullable(now.get(name));
            if (was.equals(is)) {
                continue;
            }
            boolean folder = was.filter(Entry::isTree).isPresent()
                    || is.filter(Entry::isTree).isPresent();
            if (folder && depth > 1) {
                compare(reader, prefix + name + "/", tree(was), tree(is), depth - 1, difference);
                if (was.filter(entry -> !entry.isTree()).isEmpty()
                        && is.filter(entry -> !entry.isTree()).isEmpty()) {
                    continue;
                }
                was = was.filter(entry -> !entry.isTree());
                is = is.filter(entry -> !entry.isTree());
            }
            difference.differs(prefix + name, was, is);
        }
    }

    private static ObjectId tree(Optional<Entry> entry) {
        return entry.filter(Entry::isTree).map(Entry::id).orElse(EMPTY);
    }
}
