package newsroom.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.model.ArticleId;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;

/**
 * Proves from the two branches alone that nothing went out unapproved. Nothing that an event claims is taken for granted: who
 * changed a text is read from the commits, what the desk asked for from {@code newsroom.yml} as it was that day.
 */
public final class Audit {
    private final Desk desk;

    Audit(Desk desk) {
        this.desk = desk;
    }

    /**
     * One change of {@code live}, and whether it is proven.
     *
     * @param commit the commit on {@code live}
     * @param path the article's folder, or whatever else was changed
     * @param event the publication or retraction that it carries out; nothing when there is none
     * @param policy what the desk asked for that day
     * @param approvals who approved exactly this text, and when
     * @param faults why it is not proven; empty when it is
     */
    public record Entry(
            String commit,
            Instant time,
            String path,
            Optional<Event> event,
            Optional<Policy> policy,
            List<Approval> approvals,
            List<String> faults) {
        public Entry {
            approvals = List.copyOf(approvals);
            faults = List.copyOf(faults);
        }

        public boolean isProven() {
            return faults.isEmpty();
        }
    }

    /** An approval that covered a publication. */
    public record Approval(EventId event, PersonId person, Instant time) {}

    /**
     * What the walk found.
     *
     * @param entries every change of {@code live}, the first first
     * @param faults what is wrong besides: logs that were altered, publications that did not reach {@code live}
     */
    public record Report(List<Entry> entries, List<String> faults) {
        public Report {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }

        public boolean isProven() {
            return faults.isEmpty() && entries.stream().allMatch(Entry::isProven);
        }
    }

    /** Walks both branches from their beginning. */
    public Report run() {
        Chronicle chronicle = Chronicle.read(desk.repository());
        List<Entry> entries = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        try (Stream<Step> steps = desk.repository().liveHistory()) {
            steps.forEach(step -> step.changes().forEach(change -> {
                entries.add(entry(step, change, chronicle));
                change.after()
                        .ifPresentOrElse(tree -> shown.put(change.path(), tree), () -> shown.remove(change.path()));
            }));
        }
        List<String> faults = new ArrayList<>(chronicle.faults());
        faults.addAll(behind(chronicle, shown));
        return new Report(entries, faults);
    }

    private Entry entry(Step step, Step.PathChange change, Chronicle chronicle) {
        Optional<Folder> folder = Folder.parse(change.path());
        List<String> faults = new ArrayList<>();
        Optional<Chronicle.Publication> publication = folder.flatMap(place -> chronicle.find(place, change.after()));
        if (folder.isEmpty()) {
            faults.add("it is no article's folder");
        } else if (publication.isEmpty()) {
            faults.add(
                    change.after().isEmpty()
                            ? "it was taken off " + Repository.LIVE + " and no event moved it"
                            : "no event published this content, "
                                    + change.after().get());
        }
        publication.ifPresent(found -> faults.addAll(found.faults()));
        return new Entry(
                step.commit(),
                step.time(),
                change.path(),
                publication.map(Chronicle.Publication::event),
                publication.map(Chronicle.Publication::policy),
                publication.map(Chronicle.Publication::approvals).orElse(List.of()),
                faults);
    }

    /** What {@code live} should show by the logs and does not, or shows and should not. */
    private List<String> behind(Chronicle chronicle, Map<String, String> shown) {
        List<String> faults = new ArrayList<>();
        Snapshot main = desk.repository().main();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (ArticleId id : chronicle.published()) {
            try {
                Desk.projector()
                        .publication(main, id)
                        .ifPresent(publication -> wanted.put(
                                publication.folder().path(),
                                publication.content().tree()));
            } catch (Problem broken) {
                faults.add(broken.what());
            }
        }
        wanted.forEach((path, tree) -> {
            if (!tree.equals(shown.get(path))) {
                faults.add(path + " is not on " + Repository.LIVE + " as its log says: " + tree);
            }
        });
        shown.keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .forEach(path -> faults.add(path + " is on " + Repository.LIVE + " and no log says so"));
        return faults;
    }
}
