package newsroom.desk;

import java.util.Optional;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.workflow.Fold;
import newsroom.workflow.Stage;
import newsroom.workflow.Standing;

/** What {@code live} holds of an article, by its log alone: whoever has a clone computes the same. */
final class LiveProjector implements Repository.Projector {
    @Override
    public Optional<Publication> publication(Snapshot main, ArticleId id) {
        Standing standing = Fold.of(LogFiles.read(main, id));
        return standing.live().map(live -> publication(id, standing, live));
    }

    private static Publication publication(ArticleId id, Standing standing, Standing.Published live) {
        if (standing.stage() != Stage.RETRACTED) {
            return new Publication.Text(live.copy().folder(), live.copy().content());
        }
        Act.Retract retract =
                (Act.Retract) standing.retraction().orElseThrow().event().act();
        Tombstone tombstone = Tombstone.of(id, retract.reason(), live);
        return new Publication.Tombstone(tombstone.folder(), tombstone.content(), tombstone.index());
    }
}
