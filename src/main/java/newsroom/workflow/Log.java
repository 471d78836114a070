package newsroom.workflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import newsroom.model.Event;
import newsroom.model.EventId;

/**
 * The events of one article in the one order that every clone computes: each after all that its actor had seen, and those that
 * nobody had seen of each other by their names.
 */
public final class Log {
    private final List<Event> events;
    private final Map<EventId, Integer> positions;
    private final List<BitSet> pasts;
    private final SortedSet<EventId> heads;
    private final List<String> faults;

    private Log(List<Event> events, List<String> faults) {
        this.events = List.copyOf(events);
        this.faults = List.copyOf(faults);
        this.positions = new HashMap<>();
        this.pasts = new ArrayList<>(events.size());
        this.heads = new TreeSet<>();
        for (Event event : events) {
            BitSet past = new BitSet(events.size());
            for (EventId before : event.after()) {
                int position = position(before);
                past.or(pasts.get(position));
                past.set(position);
                heads.remove(before);
            }
            positions.put(event.id(), pasts.size());
            pasts.add(past);
            heads.add(event.id());
        }
    }

    /**
     * Puts events in order. One that follows an event which is not there is left out, with all that follow it, and is a fault.
     *
     * @param events in any order, no two with one id
     */
    public static Log of(Collection<Event> events) {
        Map<EventId, Integer> missing = new HashMap<>();
        Map<EventId, List<Event>> followers = new HashMap<>();
        PriorityQueue<Event> ready = new PriorityQueue<>(Comparator.comparing(Event::id));
        for (Event event : events) {
            missing.put(event.id(), event.after().size());
            event.after()
                    .forEach(before -> followers
                            .computeIfAbsent(before, id -> new ArrayList<>())
                            .add(event));
            if (event.after().isEmpty()) {
                ready.add(event);
            }
        }
        List<Event> ordered = new ArrayList<>(events.size());
        while (!ready.isEmpty()) {
            Event next = ready.remove();
            ordered.add(next);
            for (Event follower : followers.getOrDefault(next.id(), List.of())) {
                if (missing.merge(follower.id(), -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return new Log(ordered, faults(events, missing, ordered.size()));
    }

    private static List<String> faults(Collection<Event> events, Map<EventId, Integer> missing, int ordered) {
        List<String> faults = new ArrayList<>();
        if (ordered == events.size()) {
            return faults;
        }
        events.stream()
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> event.after().stream()
                        .filter(before -> !missing.containsKey(before))
                        .forEach(before -> faults.add(
                                "event " + event.id() + " follows " + before + ", which is missing from the log")));
        if (faults.isEmpty()) {
            faults.add("events of the log follow each other in a circle");
        }
        return faults;
    }

    /** The events in order. */
    public List<Event> events() {
        return events;
    }

    /** The events that no other follows: what somebody who acts now has seen. */
    public SortedSet<EventId> heads() {
        return heads;
    }

    /** What is wrong with the log as a whole; empty when nothing is. */
    public List<String> faults() {
        return faults;
    }

    /** What the actor of an event had seen. */
    public Log seenFor(EventId id) {
        List<Event> seen = new ArrayList<>();
        past(position(id)).stream().forEach(i -> seen.add(events.get(i)));
        return Log.of(seen);
    }

    /** All but an event and whatever followed it. */
    public Log without(EventId id) {
        int own = position(id);
        List<Event> others = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (i != own && !hadSeen(i, id)) {
                others.add(events.get(i));
            }
        }
        return Log.of(others);
    }

    /** Where an event stands in the order, from 0. */
    int position(EventId id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no event " + id + " before the one that names it");
        }
        return position;
    }

    /** The positions of all events that the actor of the one at {@code position} had seen. */
    BitSet past(int position) {
        return pasts.get(position);
    }

    /** Whether the actor of the event at {@code position} had seen the event {@code id}. */
    boolean hadSeen(int position, EventId id) {
        Integer other = positions.get(id);
        return other != null && pasts.get(position).get(other);
    }
}
