package newsroom.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Problem;

/** Whether articles go on from a commit's parents to the commit: each keeps its id and lies in one place. */
final class Succession {
    private final Snapshot here;
    private final List<Snapshot> parents;

    Succession(Snapshot here, List<Snapshot> parents) {
        this.here = here;
        this.parents = parents;
    }

    /**
     * Checks the folders that a commit changes.
     *
     * @throws Problem (refused) when no parent explains what lies there
     */
    void check(Collection<Folder> folders) {
        Map<Folder, ArticleId> now = new LinkedHashMap<>();
        for (Folder folder : folders) {
            if (here.objectId(folder.path()).isPresent()) {
                now.put(folder, Dossier.id(Dossier.manuscript(here, folder), folder));
            }
        }
        List<Problem> objections = new ArrayList<>();
        for (Snapshot parent : parents) {
            objection(parent, folders, now).ifPresent(objections::add);
        }
        if (!objections.isEmpty() && objections.size() == parents.size()) {
            throw objections.get(0);
        }
    }

    private static Optional<Problem> objection(
            Snapshot parent, Collection<Folder> folders, Map<Folder, ArticleId> now) {
        Set<ArticleId> gone = new LinkedHashSet<>();
        Set<ArticleId> come = new LinkedHashSet<>();
        for (Folder folder : folders) {
            Optional<ArticleId> was = Dossier.idIn(parent, folder);
            Optional<ArticleId> is = Optional.ofNullable(now.get(folder));
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                return Optional.of(Problem.refused(
                        folder.index() + " now says that it is " + is.get(),
                        "Its id is " + was.get() + " and stays that"));
            }
            if (was.isEmpty()) {
                is.ifPresent(come::add);
            } else if (is.isEmpty()) {
                gone.add(was.get());
            }
        }
        for (ArticleId id : come) {
            if (!gone.remove(id) && hasLog(parent, id)) {
                return Optional.of(Problem.refused(
                        "two articles would bear the id " + id,
                        "Take the id line out of the copy and bring it in: newsroom import"));
            }
        }
        return gone.stream()
                .filter(id -> hasLog(parent, id))
                .findFirst()
                .map(id -> Problem.refused(
                        "the article " + id + " was deleted",
                        "To take an article off the board: newsroom spike; one that was live: newsroom retract"));
    }

    private static boolean hasLog(Snapshot parent, ArticleId id) {
        return parent.objectId(id.logFolder()).isPresent();
    }
}
