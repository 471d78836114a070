package newsroom.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import newsroom.desk.Storage;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.model.Signature;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/** Git repositories on this machine's disk. */
public final class GitStorage implements Storage {
    private final Durability.Flush flush;
    private final FailPoint failPoint;

    /** Storage that keeps what it acknowledges through a power cut. */
    public GitStorage() {
        this(Durability::force, FailPoint.NONE);
    }

    GitStorage(Durability.Flush flush, FailPoint failPoint) {
        this.flush = flush;
        this.failPoint = failPoint;
        HermeticSystem.install();
    }

    @Override
    public Repository open(Path folder) {
        return Disk.access("open the repository of " + folder, () -> {
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            builder.setMustExist(true).findGitDir(folder.toAbsolutePath().toFile());
            if (builder.getGitDir() == null) {
                throw Problem.usage(
                        folder + " is in no Git repository", "Go to a newsroom, or make one with: newsroom init");
            }
            linkedFrom(folder, builder.getGitDir().toPath()).ifPresent(root -> builder.setWorkTree(root.toFile()));
            org.eclipse.jgit.lib.Repository repository = new LeanRepository(builder.setup());
            if (!repository.getObjectDatabase().exists()) {
                repository.close();
                throw Problem.failure(builder.getGitDir() + " is no whole Git repository", "git fsck tells more");
            }
            return new GitRepository(repository, flush, failPoint);
        });
    }

    /**
     * The root of a work tree whose {@code .git} is a file that names a Git directory elsewhere. JGit would take the folder
     * around that directory for the work tree, and write into it. What lies around a bare repository is none of its own.
     */
    private static Optional<Path> linkedFrom(Path folder, Path gitDirectory) {
        Path own = gitDirectory.toAbsolutePath().normalize();
        for (Path root = folder.toAbsolutePath().normalize();
                root != null && !root.equals(own);
                root = root.getParent()) {
            Path git = root.resolve(Constants.DOT_GIT);
            if (Files.exists(git)) {
                return Files.isRegularFile(git) ? Optional.of(root) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Repository init(
            Path folder, boolean bare, Map<String, Blob> files, Signature author, ZonedDateTime time, String message) {
        return Disk.access("make a newsroom in " + folder, () -> {
            Files.createDirectories(folder);
            org.eclipse.jgit.lib.Repository repository = create(folder.toRealPath(), bare);
            try {
                if (!bare) {
                    isFree(folder, files);
                }
                WriterLock lock =
                        WriterLock.take(repository.getCommonDirectory().toPath());
                try (lock) {
                    firstCommit(
                            repository,
                            files,
                            new PersonIdent(author.name(), author.email(), time.toInstant(), time.getZone()),
                            message);
                }
                return new GitRepository(repository, flush, failPoint);
            } catch (IOException | RuntimeException failed) {
                repository.close();
                throw failed;
            }
        });
    }

    @Override
    public Reception receiving(Path gitDirectory, Optional<Quarantine> quarantine) {
        return Disk.access("open the repository " + gitDirectory, () -> {
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            builder.setGitDir(gitDirectory.toFile());
            quarantine.ifPresent(held -> {
                builder.setObjectDirectory(held.objects().toFile());
                held.others().forEach(other -> builder.addAlternateObjectDirectory(other.toFile()));
            });
            org.eclipse.jgit.lib.Repository repository = new LeanRepository(builder.setup());
            if (!repository.getObjectDatabase().exists() || !repository.isBare()) {
                repository.close();
                throw Problem.usage(gitDirectory + " is no bare repository", "A server keeps a bare one");
            }
            return new GitReception(repository, new GitRepository(repository, flush, failPoint));
        });
    }

    /** A repository that JGit has opened for a push. */
    static Reception receiving(org.eclipse.jgit.lib.Repository repository) {
        repository.incrementOpen();
        return new GitReception(repository, new GitRepository(repository, Durability::force, FailPoint.NONE));
    }

    @Override
    public Optional<Signature> user() {
        return Disk.access("read the configuration of Git", () -> {
            try {
                return GitUser.of(SystemReader.getInstance().getUserConfig());
            } catch (ConfigInvalidException malformed) {
                throw Problem.usage(
                        "the configuration of Git cannot be read: " + malformed.getMessage(), "Mend it and try again");
            }
        });
    }

    private static org.eclipse.jgit.lib.Repository create(Path folder, boolean bare) throws IOException {
        Path gitDirectory = bare ? folder : folder.resolve(Constants.DOT_GIT);
        org.eclipse.jgit.lib.Repository repository = new LeanRepository(
                new FileRepositoryBuilder().setGitDir(gitDirectory.toFile()).setup());
        if (!repository.getObjectDatabase().exists()) {
            repository.create(bare);
        } else if (!repository.getRefDatabase().getRefs().isEmpty()) {
            repository.close();
            throw Problem.usage(
                    folder + " is a repository with a history already",
                    "Make the newsroom in an empty folder, or add a newsroom.yml to this one and commit it to main");
        }
        StoredConfig config = repository.getConfig();
        config.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_LOGALLREFUPDATES, true);
        config.setString(ConfigConstants.CONFIG_CORE_SECTION, null, "fsync", "all");
        if (bare) {
            config.setBoolean("receive", null, "denyNonFastForwards", true);
            config.setBoolean("receive", null, "denyDeletes", true);
            config.setBoolean("receive", null, "fsckObjects", true);
        }
        config.save();
        return repository;
    }

    private static void isFree(Path folder, Map<String, Blob> files) {
        for (String path : files.keySet()) {
            if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                throw Problem.usage(folder.resolve(path) + " is there already", "Make the newsroom in another folder");
            }
        }
    }

    private void firstCommit(
            org.eclipse.jgit.lib.Repository repository, Map<String, Blob> files, PersonIdent ident, String message)
            throws IOException {
        Durability durability = new Durability(flush);
        NewObjects.dropUnnamed(repository);
        NewObjects made = new NewObjects(repository, durability);
        ObjectId tree = tree(repository, made, files);
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setAuthor(ident);
        builder.setCommitter(ident);
        builder.setEncoding(StandardCharsets.UTF_8);
        builder.setMessage(message);
        ObjectId commit = made.commit(builder);
        made.keep();
        String main = Constants.R_HEADS + Repository.MAIN;
        repository.updateRef(Constants.HEAD).link(main);
        RefUpdate.Result result =
                new Branches(repository).move(main, ObjectId.zeroId(), commit, ident, "init", durability);
        if (result != RefUpdate.Result.NEW) {
            throw Problem.failure("Git would not begin " + Repository.MAIN + ": " + result, "");
        }
        if (!repository.isBare()) {
            DirCache index = repository.lockDirCache();
            DirCacheCheckout checkout = new DirCacheCheckout(repository, index, tree);
            checkout.setFailOnConflict(true);
            checkout.checkout();
        }
    }

    private static ObjectId tree(org.eclipse.jgit.lib.Repository repository, NewObjects made, Map<String, Blob> files)
            throws IOException {
        Map<String, Optional<Trees.Entry>> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Blob> file : files.entrySet()) {
            ObjectId blob = made.blob(file.getValue().toBytes());
            entries.put(file.getKey(), Optional.of(new Trees.Entry(FileMode.REGULAR_FILE, blob)));
        }
        try (ObjectReader reader = repository.newObjectReader()) {
            return Trees.edit(made::tree, reader, Trees.EMPTY, entries);
        }
    }
}
