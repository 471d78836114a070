package newsroom.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.LockFile;
import org.eclipse.jgit.internal.storage.file.RefDirectory;
import org.eclipse.jgit.internal.storage.file.ReflogWriter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Where a process is to die. JGit moves a branch in one step, which a test cannot stop half-way: the states between are made by
 * the classes that JGit itself makes them with, in its order.
 *
 * @param spot a moment's name, a state's name, or {@code FLUSH-n} for the n-th file or directory that is flushed
 */
record Crash(String spot) {
    /** The branch's lock file was made, and nothing is in it yet. */
    static final String EMPTY_LOCK = "EMPTY-LOCK";

    /** The branch's lock file was written half. */
    static final String HALF_LOCK = "HALF-LOCK";

    /** The branch's lock file is complete, and the reflog has the line; the branch was not moved. */
    static final String AFTER_REFLOG = "AFTER-REFLOG";

    /** The same of live's. */
    static final String AFTER_LIVE_REFLOG = "AFTER-LIVE-REFLOG";

    /** With a number from 1: that many files and directories were flushed. */
    static final String FLUSH = "FLUSH-";

    /** What stops a writer: it never returns. */
    interface Stop {
        void here();
    }

    /** Storage on which a writer comes this far and no further, once {@code armed} says so. */
    GitStorage storage(Path gitDirectory, Armed armed, Stop stop) {
        return new GitStorage(
                path -> {
                    Durability.force(path);
                    if (armed.isArmed && spot.equals(FLUSH + armed.flushes.incrementAndGet())) {
                        stop.here();
                    }
                    boolean isJournal = path.endsWith("newsroom");
                    if (armed.isArmed
                            && isJournal
                            && armed.journals.incrementAndGet() == 2
                            && spot.equals(AFTER_LIVE_REFLOG)) {
                        beginMove(gitDirectory, Repository.LIVE, 2);
                        stop.here();
                    }
                },
                moment -> {
                    if (armed.isArmed && spot.equals(moment.name())) {
                        stop.here();
                    }
                    boolean isBeforeMove =
                            moment == (isBare(gitDirectory) ? Moment.AFTER_JOURNAL : Moment.AFTER_INDEX_LOCK);
                    if (armed.isArmed && isBeforeMove && isStateOfMain()) {
                        beginMove(gitDirectory, Repository.MAIN, 1);
                        stop.here();
                    }
                });
    }

    /** Whether the writer has begun with the move at which it is to die, and how far it is. */
    static final class Armed {
        private final AtomicInteger flushes = new AtomicInteger();
        private volatile boolean isArmed;
        private final AtomicInteger journals = new AtomicInteger();

        void arm() {
            isArmed = true;
        }
    }

    private boolean isStateOfMain() {
        return spot.equals(EMPTY_LOCK) || spot.equals(HALF_LOCK) || spot.equals(AFTER_REFLOG);
    }

    private static boolean isBare(Path gitDirectory) {
        return !gitDirectory.endsWith(Constants.DOT_GIT);
    }

    private void beginMove(Path gitDirectory, String branch, int line) {
        try (FileRepository repository = (FileRepository)
                new FileRepositoryBuilder().setGitDir(gitDirectory.toFile()).build()) {
            ObjectId wanted = ObjectId.fromString(
                    Files.readAllLines(gitDirectory.resolve("newsroom/journal")).get(line));
            Path ref = gitDirectory.resolve(Constants.R_HEADS + branch);
            LockFile lock = new LockFile(ref.toFile());
            if (!lock.lock()) {
                throw new IOException(ref + " is locked");
            }
            if (spot.equals(HALF_LOCK)) {
                lock.write(wanted.name().substring(0, 17).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } else if (!spot.equals(EMPTY_LOCK)) {
                lock.write(wanted);
                ObjectId old = repository.resolve(Constants.R_HEADS + branch);
                new ReflogWriter((RefDirectory) repository.getRefDatabase())
                        .log(
                                Constants.R_HEADS + branch,
                                old == null ? ObjectId.zeroId() : old,
                                wanted,
                                new PersonIdent("Ines Ortega", "ines@aldmere.example"),
                                "newsroom: what never was");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
