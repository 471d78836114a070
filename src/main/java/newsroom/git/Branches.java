package newsroom.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Where branches stand. One that is lost, empty or unreadable is a fault, and never taken for one that was never there. */
final class Branches {
    /** The directories in which a branch with its first reflog is news. */
    private static final List<String> NEW_IN = List.of("refs/heads", "logs/refs/heads", "logs/refs", "logs", "");

    private final Repository repository;

    Branches(Repository repository) {
        this.repository = repository;
    }

    /** The commit of a branch that has to be there. */
    RevCommit required(String branch) {
        return find(Constants.R_HEADS + branch)
                .orElseThrow(() -> Problem.failure(
                        "there is no commit on " + branch + " yet",
                        "Make a newsroom of this repository: newsroom init"));
    }

    /** The commit of a branch of this repository; nothing when it was never there. */
    Optional<RevCommit> find(String name) {
        Optional<ObjectId> id;
        try {
            Ref ref = repository.exactRef(name);
            id = ref == null ? Optional.empty() : Optional.ofNullable(ref.getObjectId());
        } catch (IOException unreadable) {
            throw lost(name, "cannot be read");
        }
        if (id.isPresent()) {
            return Optional.of(commit(name, id.get()));
        }
        if (Files.exists(directory().resolve(name))) {
            throw lost(name, "is empty or unreadable");
        }
        if (lastLogged(name).isPresent()) {
            throw lost(name, "is gone");
        }
        return Optional.empty();
    }

    /** The commit of {@code live}: of this repository's branch or, where there is none, of a remote's. */
    Optional<RevCommit> live() {
        Optional<RevCommit> own = find(Constants.R_HEADS + newsroom.desk.Repository.LIVE);
        return own.isPresent() ? own : remoteLive().stream().findFirst();
    }

    /** The commits that remotes have as {@code live}, {@code origin}'s first. */
    List<RevCommit> remoteLive() {
        String suffix = "/" + newsroom.desk.Repository.LIVE;
        return Disk.access(
                "read the remotes' branches",
                () -> repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES).stream()
                        .filter(ref -> ref.getName().endsWith(suffix) && ref.getObjectId() != null)
                        .sorted((a, b) -> Boolean.compare(isOrigin(b), isOrigin(a)))
                        .map(ref -> commit(ref.getName(), ref.getObjectId()))
                        .toList());
    }

    private static boolean isOrigin(Ref ref) {
        return ref.getName().startsWith(Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/");
    }

    private RevCommit commit(String name, ObjectId id) {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        } catch (IOException missing) {
            throw lost(name, "names the commit " + id.name() + ", which cannot be read");
        }
    }

    private Problem lost(String name, String what) {
        String next = lastLogged(name)
                .map(last -> "Its reflog ends with " + last + "; if git show agrees, bring it back: git update-ref "
                        + name + " " + last)
                .orElse("Bring it back from another clone: git fetch, then git update-ref " + name + " COMMIT");
        return Problem.failure("the branch " + name + " " + what + "; nothing is written before that is mended", next);
    }

    private Optional<String> lastLogged(String name) {
        try {
            return reflog(name).stream().findFirst().map(last -> last.getNewId().name());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("(unreadable)");
        }
    }

    /** What a branch's reflog says, the last line first, also of a branch that is gone; empty when there is none. */
    List<ReflogEntry> reflog(String name) throws IOException {
        Ref maybeGone = new ObjectIdRef.Unpeeled(Ref.Storage.NEW, name, null);
        return repository.getRefDatabase().getReflogReader(maybeGone).getReverseEntries();
    }

    /**
     * Moves a branch by compare-and-swap, never by force. When the answer is {@code NEW} or {@code FAST_FORWARD}, that is on
     * disk.
     *
     * @param from where it has to stand; zero when it must not be there yet
     */
    RefUpdate.Result move(String name, ObjectId from, ObjectId to, PersonIdent who, String why, Durability durability)
            throws IOException {
        boolean isLogged = Files.exists(directory().resolve(Constants.LOGS).resolve(name));
        RefUpdate update = repository.updateRef(name);
        update.setExpectedOldObjectId(from);
        update.setNewObjectId(to);
        update.setRefLogIdent(who);
        update.setRefLogMessage("newsroom: " + why, false);
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.NEW || result == RefUpdate.Result.FAST_FORWARD) {
            List<String> renewed = isLogged ? List.of("refs/heads") : NEW_IN;
            durability.flush(renewed.stream().map(directory()::resolve).toList());
        }
        return result;
    }

    private Path directory() {
        return repository.getCommonDirectory().toPath();
    }
}
