package newsroom.desk;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Blob;
import newsroom.model.Signature;

/** Finds repositories and makes new ones. */
public interface Storage {
    /**
     * The repository that holds a folder: the one whose work tree it is in, or the bare one it is.
     *
     * @throws newsroom.model.Problem (usage) when there is none, or it is no newsroom
     */
    Repository open(Path folder);

    /**
     * A new newsroom with one commit on {@code main} and nothing published.
     *
     * @param folder is made when it is not there; may hold files, as long as none of {@code files} is among them, and may
     *     already be a repository as long as it has no commit
     * @param files what the first commit holds, bytes by path
     * @throws newsroom.model.Problem (usage) when the folder already holds a newsroom or a repository with commits
     */
    Repository init(
            Path folder, boolean bare, Map<String, Blob> files, Signature author, ZonedDateTime time, String message);

    /**
     * A bare repository that somebody pushes to.
     *
     * @param quarantine where Git keeps what came in until it was judged; nothing once it is among the other objects
     * @throws newsroom.model.Problem (usage) when the folder is no bare repository
     */
    Reception receiving(Path gitDirectory, Optional<Quarantine> quarantine);

    /**
     * Where Git keeps what a push brought.
     *
     * @param objects the directory of the objects that came in
     * @param others where all other objects lie
     */
    record Quarantine(Path objects, List<Path> others) {
        public Quarantine {
            others = List.copyOf(others);
        }
    }

    /** Who Git's configuration of this machine says works here; see {@link Repository#user} for a repository's own. */
    Optional<Signature> user();
}
