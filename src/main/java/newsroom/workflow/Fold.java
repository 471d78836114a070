package newsroom.workflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import newsroom.model.Event;
import newsroom.model.Reason;

/**
 * Folds a log to where the article stands.
 *
 * <p>An event counts when it was legal for what its actor had seen; what somebody else did at the same time elsewhere cannot
 * take that away. So every clone comes to the same answer, in whatever order it heard of the events, and a publication that was
 * right stays right.
 */
public final class Fold {
    private final Log log;
    private final List<Optional<String>> verdicts = new ArrayList<>();

    private Fold(Log log) {
        this.log = log;
    }

    /** Where an article with this log stands. */
    public static Standing of(Log log) {
        return new Fold(log).fold();
    }

    private Standing fold() {
        Progress all = new Progress(log);
        List<Event> events = log.events();
        for (int i = 0; i < events.size(); i++) {
            BitSet past = log.past(i);
            Progress seen = past.cardinality() == i ? all : replay(past);
            Optional<String> objection =
                    Legality.objection(seen.standing(), events.get(i)).map(Reason::what);
            verdicts.add(objection);
            all.add(i, objection);
        }
        return all.standing();
    }

    private Progress replay(BitSet past) {
        Progress progress = new Progress(log);
        past.stream().forEach(i -> progress.add(i, verdicts.get(i)));
        return progress;
    }
}
