package newsroom.hooks;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Arrival;
import newsroom.desk.Arrival.Difference;
import newsroom.desk.Arrival.Entry;
import newsroom.desk.Dossier;
import newsroom.desk.Snapshot;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Problem;

/**
 * A merge of two commits. What one side changed and the other left alone has to come out as that side has it: a merge that drops
 * it, or puts something of its own there, hides a change where nobody looks for one. Where both sides changed the same file,
 * whoever merges decides, and is an editor of the text by it.
 */
final class Merge {
    private final Arrival arrival;
    private final Snapshot here;
    private final List<Snapshot> parents;

    Merge(Arrival arrival, Snapshot here, List<Snapshot> parents) {
        this.arrival = arrival;
        this.here = here;
        this.parents = parents;
    }

    void judge() {
        for (Difference difference : arrival.differences()) {
            if (!isExplained(difference) && !followsARename(difference)) {
                throw Problem.refused(
                        "this merge " + (difference.isOwn() ? "changes " : "drops a change of ") + difference.path(),
                        "Merge again and leave it as it comes; what else is to change, change in a commit of its own");
            }
        }
    }

    private static boolean isExplained(Difference difference) {
        Optional<Entry> ours = difference.parents().get(0);
        Optional<Entry> theirs = difference.parents().get(1);
        boolean weChanged = !difference.bases().contains(ours);
        boolean theyChanged = !difference.bases().contains(theirs);
        if (ours.equals(theirs)) {
            return difference.now().equals(ours);
        }
        if (weChanged == theyChanged) {
            return weChanged || !difference.isOwn();
        }
        return difference.now().equals(weChanged ? ours : theirs);
    }

    /** Whether one side renamed the article's folder and the other changed the text, so that the merge brings both together. */
    private boolean followsARename(Difference difference) {
        Optional<Folder> to = Folder.ofFile(difference.path());
        if (to.isEmpty() || difference.now().isEmpty()) {
            return false;
        }
        Optional<ArticleId> id = Dossier.idIn(here, to.get());
        return id.isPresent()
                && arrival.differences().stream()
                        .filter(left -> left.now().isEmpty()
                                && !left.bases().contains(left.parents().get(0))
                                && !left.bases().contains(left.parents().get(1)))
                        .flatMap(left -> Folder.ofFile(left.path()).stream())
                        .anyMatch(from -> parents.stream()
                                .anyMatch(parent -> Dossier.idIn(parent, from).equals(id)));
    }
}
