package newsroom.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server's repository as a push finds it: what it holds, and what has come in and belongs to no branch yet. */
public interface Reception extends AutoCloseable {
    /** The repository, which reads what came in, too. Its branches stand where they stood. */
    Repository repository();

    /** Whether a commit has another one in its history; every commit has itself. */
    boolean descends(String newer, String older);

    /**
     * The commits that one tip reaches and another does not, parents before children.
     *
     * @throws newsroom.model.Problem (refused) when there are more than {@code limit}
     */
    List<Arrival> arrivals(String from, String to, int limit);

    /**
     * What is wrong with the commits that {@code live} is to have, one sentence; nothing when each is exactly the one that the
     * program would make of a commit of {@code main}, and none goes back behind an older one.
     *
     * @param from where {@code live} stands; nothing when there is none yet
     * @param main the tip of {@code main} that the push leads to
     */
    Optional<String> strayOnLive(
            Optional<String> from, String to, String main, int limit, Repository.Projector projector);

    /**
     * Moves the branches of a push that was judged, with the writer's lock held and by compare-and-swap, {@code main} first, and
     * then brings {@code live} up to {@code main}. When it returns, all of that is on disk.
     *
     * @return for each update why the branch could not be moved, one sentence; nothing when it was
     */
    List<Optional<String>> move(Push push, Repository.Projector projector);

    /** What the repository's configuration says under a key such as {@code receive.denyDeletes}. */
    Optional<String> setting(String key);

    /** Sets keys of the repository's configuration; no value for one that is to go. */
    void set(Map<String, Optional<String>> settings);

    @Override
    void close();
}
