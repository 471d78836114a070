package newsroom.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that was done to an article, by whom, and what that person had seen.
 *
 * @param slug the article's slug at the time
 * @param after the events of this article that the actor had seen and that no other of them follows: the order of events is
 *     this, never a clock's
 * @param operation names the attempt, so that a retry after a lost answer does nothing twice; nothing when the client gave none
 */
public record Event(
        EventId id,
        ArticleId article,
        Slug slug,
        PersonId actor,
        SortedSet<EventId> after,
        Optional<Operation> operation,
        Act act) {
    public Event {
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    }

    /** The path of this event's file, such as {@code .newsroom/log/2017/02/20170214-k7m2qd/20261123T074345Z-4q8zk3}. */
    public String path() {
        return article.logFolder() + "/" + id;
    }
}
