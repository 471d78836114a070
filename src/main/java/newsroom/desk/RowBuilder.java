package newsroom.desk;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsroom.model.ArticleId;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Problem;
import newsroom.model.State;
import newsroom.workflow.Standing;

/** Reads articles for a list. What is wrong with one stands in its row. */
final class RowBuilder implements Repository.RowReader {
    private record At(String commit, Newsroom newsroom) {}

    private volatile Optional<At> last = Optional.empty();

    @Override
    public Row read(Snapshot snapshot, Folder folder) {
        try {
            return row(Dossier.of(snapshot, folder), newsroom(snapshot));
        } catch (Problem problem) {
            return broken(folder, Dossier.idIn(snapshot, folder), problem.what());
        }
    }

    private Newsroom newsroom(Snapshot snapshot) {
        At at = last.filter(known -> known.commit().equals(snapshot.commit()))
                .orElseGet(() ->
                        new At(snapshot.commit(), NewsroomFile.at(snapshot).newsroom()));
        last = Optional.of(at);
        return at.newsroom();
    }

    private static Row broken(Folder folder, Optional<ArticleId> id, String problem) {
        return new Row(
                folder,
                id,
                folder.slug().value(),
                List.of(),
                "",
                State.DRAFT,
                0,
                0,
                0,
                0,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problem);
    }

    private static Row row(Dossier dossier, Newsroom newsroom) {
        Standing standing = dossier.standing();
        Copy copy = new Copy(dossier.folder(), dossier.content(), List.of());
        List<Event> events = dossier.log().events();
        Optional<Event> lastEvent = events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
        return new Row(
                dossier.folder(),
                Optional.of(dossier.id()),
                dossier.title(),
                dossier.authors(),
                dossier.desk(),
                standing.state(copy, newsroom),
                standing.approvalsOf(copy, newsroom).size(),
                newsroom.policy().approvals(),
                standing.openDiscussions().size(),
                standing.publications().size(),
                standing.live().filter(live -> !live.copy().isSameTextAs(copy)).isPresent(),
                standing.holds().stream().anyMatch(hold -> hold.embargo().isEmpty()),
                standing.holds().stream()
                        .flatMap(hold -> hold.embargo().stream())
                        .map(ZonedDateTime::toInstant)
                        .max(Comparator.naturalOrder()),
                standing.schedule().map(set -> set.at().toInstant()),
                lastEvent.map(event -> event.id().time()),
                lastEvent.map(Event::actor),
                "");
    }
}
