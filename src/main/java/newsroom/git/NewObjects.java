package newsroom.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * The objects of one move, kept in memory until all of them are known. Then first their bytes go to disk, under names that
 * nobody reads, then these become their own, then the directories that hold them: no power cut leaves half an object, and JGit,
 * which would flush them one after the other, cannot say when a name is on disk.
 */
final class NewObjects {
    /**
     * How the files begin that hold objects before these have their names. Only a holder of the writer's lock makes them; Git
     * itself takes old files with {@code tmp_} for rubbish.
     */
    private static final String UNNAMED = "tmp_newsroom_";

    private final Path directory;
    private final Durability durability;
    private final ObjectInserter.Formatter names = new ObjectInserter.Formatter();
    private final Map<ObjectId, byte[]> files = new LinkedHashMap<>();

    NewObjects(Repository repository, Durability durability) {
        this.directory = directory(repository);
        this.durability = durability;
    }

    private static Path directory(Repository repository) {
        return repository.getCommonDirectory().toPath().resolve(Constants.OBJECTS);
    }

    ObjectId blob(byte[] bytes) throws IOException {
        return add(Constants.OBJ_BLOB, bytes);
    }

    ObjectId tree(TreeFormatter tree) throws IOException {
        return add(Constants.OBJ_TREE, tree.toByteArray());
    }

    ObjectId commit(CommitBuilder commit) throws IOException {
        return add(Constants.OBJ_COMMIT, commit.build());
    }

    private ObjectId add(int type, byte[] bytes) throws IOException {
        ObjectId id = names.idFor(type, bytes);
        if (!files.containsKey(id)) {
            files.put(id, file(type, bytes));
        }
        return id;
    }

    /** A loose object, as Git writes it. */
    private static byte[] file(int type, byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(file, deflater)) {
            out.write((Constants.typeString(type) + " " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        } finally {
            deflater.end();
        }
        return file.toByteArray();
    }

    /**
     * Puts the objects on disk; the caller holds the writer's lock. One that is there is written again: Git does not flush all
     * that somebody adds.
     */
    void keep() throws IOException {
        Map<Path, Path> named = new LinkedHashMap<>();
        for (Map.Entry<ObjectId, byte[]> file : files.entrySet()) {
            String name = file.getKey().name();
            Path path = directory.resolve(name.substring(0, 2)).resolve(name.substring(2));
            Path unnamed = directory.resolve(UNNAMED + name);
            Files.write(unnamed, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            named.put(unnamed, path);
        }
        durability.flush(named.keySet());
        Set<Path> directories = new HashSet<>();
        for (Map.Entry<Path, Path> file : named.entrySet()) {
            Path path = file.getValue();
            if (directories.add(path.getParent())) {
                Files.createDirectories(path.getParent());
            }
            if (!file.getKey().toFile().setReadOnly()) {
                throw new IOException(file.getKey() + " cannot be made read-only");
            }
            Files.move(file.getKey(), path, StandardCopyOption.ATOMIC_MOVE);
        }
        directories.add(directory);
        durability.flush(directories);
    }

    /** Removes what writers that died had not named; the caller holds the writer's lock. */
    static void dropUnnamed(Repository repository) throws IOException {
        try (DirectoryStream<Path> unnamed = Files.newDirectoryStream(directory(repository), UNNAMED + "*")) {
            for (Path file : unnamed) {
                Files.deleteIfExists(file);
            }
        }
    }
}
