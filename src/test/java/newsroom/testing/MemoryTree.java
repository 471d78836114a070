package newsroom.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import newsroom.model.Blob;

/** What a commit holds under a path, named as Git names it. Changing one gives another; unchanged parts are shared. */
sealed interface MemoryTree {
    /** 40 hexadecimal digits, the same that Git computes. */
    String id();

    /** An ordinary file. */
    record File(String id, Blob blob) implements MemoryTree {
        static File of(Blob blob) {
            return new File(gitId("blob", blob.toBytes()), blob);
        }
    }

    /**
     * A directory.
     *
     * @param entries by name, in the order of the names
     */
    record Directory(String id, SortedMap<String, MemoryTree> entries) implements MemoryTree {
        static final Directory EMPTY = of(new TreeMap<>());

        static Directory of(SortedMap<String, MemoryTree> entries) {
            SortedMap<String, MemoryTree> inGitsOrder = new TreeMap<>();
            entries.forEach((name, entry) -> inGitsOrder.put(entry instanceof Directory ? name + "/" : name, entry));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            inGitsOrder.forEach((name, entry) -> {
                boolean isFile = entry instanceof File;
                String plain = isFile ? name : name.substring(0, name.length() - 1);
                bytes.writeBytes(((isFile ? "100644 " : "40000 ") + plain + "\0").getBytes(UTF_8));
                bytes.writeBytes(HexFormat.of().parseHex(entry.id()));
            });
            return new Directory(gitId("tree", bytes.toByteArray()), Collections.unmodifiableSortedMap(entries));
        }

        /** What lies at a path below this directory. */
        Optional<MemoryTree> at(String path) {
            int slash = path.indexOf('/');
            if (slash < 0) {
                return Optional.ofNullable(entries.get(path));
            }
            return directory(path.substring(0, slash)).flatMap(below -> below.at(path.substring(slash + 1)));
        }

        /** The directory at a path below this one. */
        Optional<Directory> directoryAt(String path) {
            return at(path).flatMap(
                            found -> found instanceof Directory directory ? Optional.of(directory) : Optional.empty());
        }

        private Optional<Directory> directory(String name) {
            return Optional.ofNullable(entries.get(name))
                    .flatMap(entry -> entry instanceof Directory below ? Optional.of(below) : Optional.empty());
        }

        /** The same directory with something else, or nothing, at a path; no directory stays that holds nothing. */
        Directory with(String path, Optional<MemoryTree> entry) {
            int slash = path.indexOf('/');
            SortedMap<String, MemoryTree> changed = new TreeMap<>(entries);
            if (slash < 0) {
                entry.ifPresentOrElse(put -> changed.put(path, put), () -> changed.remove(path));
                return of(changed);
            }
            String name = path.substring(0, slash);
            Directory below = directory(name).orElse(EMPTY).with(path.substring(slash + 1), entry);
            if (below.entries.isEmpty()) {
                changed.remove(name);
            } else {
                changed.put(name, below);
            }
            return of(changed);
        }

        /** The files that lie right in this directory, by name. */
        Map<String, Blob> files() {
            Map<String, Blob> files = new TreeMap<>();
            entries.forEach((name, entry) -> {
                if (entry instanceof File file) {
                    files.put(name, file.blob());
                }
            });
            return files;
        }
    }

    /** What Git calls an object of a type, such as {@code blob}, with these bytes. */
    static String gitId(String type, byte[] bytes) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update((type + " " + bytes.length + "\0").getBytes(UTF_8));
            return HexFormat.of().formatHex(sha1.digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
