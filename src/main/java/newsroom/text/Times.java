package newsroom.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Times for people to read, to the minute and the same in every country, such as {@code 2026-11-24 06:00}. */
public final class Times {
    private Times() {}

    /** What a clock on the wall in {@code zone} shows. */
    public static String of(Instant time, ZoneId zone) {
        return of(LocalDateTime.ofInstant(time, zone));
    }

    /** A time with the zone that it is meant in, such as {@code 2026-11-24 06:00 Europe/Lisbon}. */
    public static String of(ZonedDateTime time) {
        return of(time.toLocalDateTime()) + " " + time.getZone();
    }

    public static String of(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }
}
