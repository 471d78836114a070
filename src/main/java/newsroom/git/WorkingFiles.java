package newsroom.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.AutoCRLF;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** The files of a work tree, compared and written one by one. Symbolic links are never followed. */
final class WorkingFiles {
    /** What a file is called until it is whole; nothing else of the program gives such names. */
    private static final String UNFINISHED = ".newsroom-checkout-";

    private static final String UNFINISHED_END = ".new";

    private final Repository repository;
    private final Path root;
    private final FailPoint failPoint;

    WorkingFiles(Repository repository, FailPoint failPoint) {
        this.repository = repository;
        this.failPoint = failPoint;
        this.root = repository.getWorkTree().toPath();
    }

    /** What tells a file from every other on this machine; empty where the file system has no such thing. */
    static String key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? "" : key.toString();
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /** Whether a file has exactly these bytes. */
    boolean holds(String path, Blob bytes) throws IOException {
        Path file = path(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Blob.of(Files.readAllBytes(file)).equals(bytes);
    }

    /**
     * Whether a file is as a tree has it.
     *
     * @param entry what the tree has; nothing when it has nothing there
     * @param orGone whether it may also be missing
     */
    boolean holds(String path, Optional<Trees.Entry> entry, boolean orGone) throws IOException {
        Path file = path(path);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (entry.isEmpty() || !there) {
            return !there && (entry.isEmpty() || orGone);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !entry.get().isFile()) {
            return false;
        }
        Blob wanted = blob(entry.get());
        Blob found = Blob.of(Files.readAllBytes(file));
        return found.equals(wanted)
                || (convertsLineEndings() && found.text().replace("\r\n", "\n").equals(wanted.text()));
    }

    private boolean convertsLineEndings() {
        return repository
                        .getConfig()
                        .getEnum(
                                ConfigConstants.CONFIG_CORE_SECTION,
                                null,
                                ConfigConstants.CONFIG_KEY_AUTOCRLF,
                                AutoCRLF.FALSE)
                != AutoCRLF.FALSE;
    }

    private Blob blob(Trees.Entry entry) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return Blob.of(reader.open(entry.id(), Constants.OBJ_BLOB).getBytes());
        }
    }

    /** Makes a file what a commit makes it. */
    void put(Checkout.Touched touched) throws IOException {
        Path file = path(touched.path());
        if (touched.after().isEmpty()) {
            Files.deleteIfExists(file);
            removeEmptyFolders(touched.path());
            return;
        }
        Path fresh = Files.createTempFile(makeFolders(touched.path()), UNFINISHED, UNFINISHED_END);
        try {
            Files.write(fresh, blob(touched.after().get()).toBytes());
            failPoint.reached(FailPoint.Moment.WITHIN_FILE);
            makeReadable(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Removes what a writer that died left half written beside this file. */
    void dropUnfinished(String path) throws IOException {
        Path folder = path(path).resolveSibling("");
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*" + UNFINISHED_END)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A temporary file is its owner's alone; a file of the work tree is as readable as the tree itself. */
    private void makeReadable(Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(root));
            permissions.removeIf(permission -> permission.name().endsWith("EXECUTE"));
            view.setPermissions(permissions);
        }
    }

    /** Makes the folders in which a file lies, and gives the innermost. */
    private Path makeFolders(String path) throws IOException {
        Path folder = root;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folder = root.resolve(path.substring(0, slash));
            if (Files.isSymbolicLink(folder)) {
                throw new IOException(folder + " is a symbolic link, through which nothing is written");
            }
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        }
        return folder;
    }

    private void removeEmptyFolders(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            Path folder = root.resolve(path.substring(0, slash));
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    /** Makes sure that an article's folder that goes away holds nothing that Git does not know. */
    void leavesNothingBehind(List<Checkout.Touched> touched) throws IOException {
        Set<Folder> leaving = new HashSet<>();
        Set<Path> known = new HashSet<>();
        for (Checkout.Touched file : touched) {
            known.add(path(file.path()));
            Optional<Folder> folder = Folder.ofFile(file.path());
            if (file.path().endsWith("/" + Folder.INDEX) && file.after().isEmpty()) {
                folder.ifPresent(leaving::add);
            }
        }
        for (Folder folder : leaving) {
            Path directory = path(folder.path());
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (Stream<Path> inside = Files.list(directory)) {
                Optional<Path> unknown =
                        inside.filter(file -> !known.contains(file)).findFirst();
                if (unknown.isPresent()) {
                    throw Problem.refused(
                            root.relativize(unknown.get()) + " would stay behind; nothing was written",
                            "Save it with the article (newsroom save) or put it elsewhere");
                }
            }
        }
    }
}
