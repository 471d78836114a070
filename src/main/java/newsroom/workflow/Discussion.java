package newsroom.workflow;

import java.util.List;
import java.util.Optional;
import newsroom.model.EventId;
import newsroom.model.PersonId;
import newsroom.model.Quote;

/**
 * A comment and the answers to it.
 *
 * @param id the comment that opened it
 * @param quote the passage it speaks of, if any
 * @param remarks the comment and the answers, the first first
 * @param open whether nobody has settled it yet
 */
public record Discussion(EventId id, Optional<Quote> quote, List<Remark> remarks, boolean open) {
    public Discussion {
        remarks = List.copyOf(remarks);
    }

    /** What somebody said in a thread. */
    public record Remark(EventId event, PersonId person, String text) {}

    /** Who opened it. */
    public PersonId opener() {
        return remarks.get(0).person();
    }
}
