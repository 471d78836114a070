package newsroom.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an event: the second its author's clock showed, and six characters computed from the event's own text, so that
 * an event altered by hand no longer bears its name. The order of ids is not the order of events; {@link Event#after} is.
 *
 * @param value such as {@code 20261123T074345Z-4q8zk3}
 */
public record EventId(String value) implements Comparable<EventId> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int TIME_LENGTH = 16;

    public EventId {
        if (time(value).isEmpty()) {
            throw new IllegalArgumentException("not an event id: " + value);
        }
    }

    static EventId of(Instant time, long bits) {
        return new EventId(
                TIME.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "-" + Code.of(bits));
    }

    /** The same second with another code. */
    EventId withCode(long bits) {
        return new EventId(value.substring(0, TIME_LENGTH + 1) + Code.of(bits));
    }

    /** The id that {@code text} spells, or nothing when it spells none. */
    public static Optional<EventId> parse(String text) {
        return time(text).map(time -> new EventId(text));
    }

    private static Optional<Instant> time(String text) {
        if (text.length() <= TIME_LENGTH || text.charAt(TIME_LENGTH) != '-' || !Code.isCode(text, TIME_LENGTH + 1)) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        if (year < 0 || text.charAt(8) != 'T' || text.charAt(TIME_LENGTH - 1) != 'Z') {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    year,
                    number(text, 4, 6),
                    number(text, 6, 8),
                    number(text, 9, 11),
                    number(text, 11, 13),
                    number(text, 13, 15));
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The number that ASCII digits spell; -1 when one is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** What the author's clock showed, to the second. */
    public Instant time() {
        return time(value).orElseThrow();
    }

    /** As a record's own, which the JVM puts together at its first use, for longer than it takes to show an article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EventId that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
