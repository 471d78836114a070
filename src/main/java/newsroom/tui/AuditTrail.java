package newsroom.tui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Audit;
import newsroom.model.ArticleId;
import newsroom.model.Folder;

/** Whether what went out was approved, publication after publication, proven from the two branches alone. */
public final class AuditTrail implements Presenter {
    private final Session session;
    private final Optional<Folder> article;
    private final Listing<Audit.Entry> listing = new Listing<>(entry -> entry.commit() + entry.path());
    private Optional<Contents> contents = Optional.empty();

    private record Contents(List<Audit.Entry> entries, List<String> faults) {}

    /** @param article the one that is looked at; nothing for all */
    AuditTrail(Session session, Optional<Folder> article) {
        this.session = session;
        this.article = article;
    }

    public boolean isRead() {
        return contents.isPresent();
    }

    /** What was put onto live, the first first. */
    public Listing<Audit.Entry> listing() {
        return listing;
    }

    /** What is wrong besides; of one article alone, nothing is said of the others. */
    public List<String> faults() {
        return contents.map(Contents::faults).orElse(List.of());
    }

    /** How many of the changes are proven, in words. */
    public String summary() {
        long proven = listing.items().stream().filter(Audit.Entry::isProven).count();
        return listing.items().isEmpty() && faults().isEmpty()
                ? "nothing was ever published, so there is nothing to prove"
                : proven + " of " + listing.items().size() + " changes of live proven";
    }

    public ZoneId zone() {
        return session.clock().getZone();
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String place() {
        return "audit" + article.map(folder -> " " + folder.slug()).orElse("");
    }

    @Override
    public void shown() {
        session.read(
                "auditing",
                (desk, progress) -> {
                    Audit.Report report = desk.audit().run();
                    if (article.isEmpty()) {
                        return new Contents(report.entries(), report.faults());
                    }
                    String path = article.get().path();
                    ArticleId id = desk.reading().dossier(path).id();
                    List<Audit.Entry> entries = report.entries().stream()
                            .filter(entry -> entry.path().equals(path)
                                    || entry.event()
                                            .filter(event -> event.article().equals(id))
                                            .isPresent())
                            .toList();
                    return new Contents(
                            entries,
                            report.faults().stream()
                                    .filter(fault -> fault.contains(path))
                                    .toList());
                },
                read -> {
                    contents = Optional.of(read);
                    listing.show(read.entries());
                });
    }

    @Override
    public List<Action> actions() {
        return listing.moves();
    }
}
