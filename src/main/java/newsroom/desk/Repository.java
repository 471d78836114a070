package newsroom.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.model.Signature;

/**
 * The repository of a newsroom, with a work tree or bare. Every method throws {@link Problem} when the disk or the repository
 * fails, and says what to do about it; a missing, empty or unreadable {@code main} is such a failure and never a new
 * repository.
 */
public interface Repository extends AutoCloseable {
    /** What the full name of every branch begins with. */
    String HEADS = "refs/heads/";

    /** The branch of the desk. */
    String MAIN = "main";

    /** The branch of what is published. */
    String LIVE = "live";

    /** What {@code main} holds now. */
    Snapshot main();

    /** What {@code live} holds now: the branch of this repository or, in a clone that has none, its remote's; nothing before the
     * first publication. */
    Optional<Snapshot> live();

    /** What a commit holds, named in any way that Git understands; nothing when there is no such commit. */
    Optional<Snapshot> at(String revision);

    /** A file of at most {@code limit} bytes in a tree, such as the text in the folder that an event's content names. */
    Optional<Blob> fileInTree(String tree, String name, int limit);

    /**
     * The one way to write. Takes the writer's lock, repairs what a crash left, shows the tip of {@code main} as it is then to
     * {@code judge}, commits the change that it answers with, moves {@code main} by compare-and-swap, brings the work tree's
     * touched files and index entries up to date, and projects to {@code live} if the change asks for it. When it returns, all
     * of that is on disk.
     *
     * <p>Nothing that the user has in the work tree or the index is touched, staged or lost: if an own change of the user is in
     * the way, nothing is written. HEAD has to be on {@code main}, and no merge, rebase or cherry-pick may be going on.
     *
     * @return the new commit; nothing when {@code judge} found nothing to do
     * @throws Problem whatever {@code judge} throws, and then nothing was written
     */
    Optional<String> write(Judge judge, Projector projector);

    /** Finishes what a writer that died had begun; cheap when there is nothing to finish. */
    void recover(Projector projector);

    /** Brings {@code live} up to {@code main}, with what came from other clones. */
    void project(Projector projector);

    /** What a list shows of every article at a snapshot; only what changed since the last time is read again. */
    Rows rows(Snapshot snapshot, RowReader reader);

    /**
     * Who changed an article since it had one of the contents named, found by walking back from {@code snapshot}: the signatures
     * of the commits' authors, the first change first. Somebody whose change was undone again is not among them.
     *
     * @param known tree ids of the article's folder, beyond which nobody looks; may be empty, then its whole history counts
     */
    List<Signature> editorsSince(Snapshot snapshot, ArticleId id, Folder folder, Collection<String> known);

    /** Every commit of {@code main}, parents before children. The stream reads as it goes and has to be closed. */
    Stream<Step> mainHistory();

    /** Every commit of what {@link #live} answers, parents before children; empty before the first publication. */
    Stream<Step> liveHistory();

    /** What the user has on disk, for a repository that is not bare. */
    Optional<WorkTree> workTree();

    /** Who Git's configuration says works here: {@code user.name} and {@code user.email}. */
    Optional<Signature> user();

    /** The folder in which Git looks for hooks, which need not be there, nor in the Git directory. */
    Path hooks();

    /** The Git directory. */
    Path gitDirectory();

    @Override
    void close();

    /** Decides, with the writer's lock held, what is to be written. */
    @FunctionalInterface
    interface Judge {
        /**
         * Answers with what is to be written.
         *
         * @param tip what {@code main} holds at this moment
         * @return the change; nothing when there is nothing to do
         * @throws Problem when the change may not be made
         */
        Optional<Change> judge(Snapshot tip);
    }

    /** Says what an article looks like on {@code live}. */
    @FunctionalInterface
    interface Projector {
        /** What {@code live} has to hold of an article, by what its log says at {@code main}; nothing when it was never published. */
        Optional<Publication> publication(Snapshot main, ArticleId id);
    }

    /** Reads an article for a list. */
    @FunctionalInterface
    interface RowReader {
        /** The row of the article in a folder; never fails on what the folder holds, the row says what is wrong with it. */
        Row read(Snapshot snapshot, Folder folder);
    }
}
