package newsroom.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.model.Problem;

/**
 * Reads the times that people type.
 *
 * @param now tells which day is today, and the zone that a time without one is meant in
 */
public record TimeReader(ZonedDateTime now) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<day>today|tomorrow|\\d{4}-\\d\\d-\\d\\d)[ T]+)?"
                    + "(?<time>\\d\\d:\\d\\d(?::\\d\\d)?) *(?<offset>[+-]\\d\\d:\\d\\d|Z)? *(?<zone>\\[?[A-Z][A-Za-z0-9_/+-]*\\]?)?");
    private static final String FORMS =
            "Write 2026-11-24T06:00+01:00, 2026-11-24 06:00, 2026-11-24 06:00 Europe/Lisbon, tomorrow 06:00 or 06:00";

    /**
     * Reads a time. One without a day is the next such time to come.
     *
     * @throws Problem (usage) if it cannot be read, or if the clocks of its zone skip it or show it twice
     */
    public ZonedDateTime read(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            throw Problem.usage("\"" + typed + "\" is no time", FORMS);
        }
        try {
            return read(form);
        } catch (DateTimeException impossible) {
            throw Problem.usage("\"" + typed + "\" is no time: " + impossible.getMessage(), FORMS);
        }
    }

    private ZonedDateTime read(Matcher form) {
        String offset = form.group("offset");
        String zone = form.group("zone");
        ZoneId place = zone != null
                ? ZoneId.of(zone.replaceAll("[\\[\\]]", ""))
                : offset != null ? ZoneOffset.of(offset) : now.getZone();
        LocalTime time = LocalTime.parse(form.group("time"));
        LocalDate today = now.withZoneSameInstant(place).toLocalDate();
        if (form.group("day") != null) {
            return at(day(form.group("day"), today).atTime(time), place, offset);
        }
        boolean past =
                !today.atTime(time).isAfter(now.withZoneSameInstant(place).toLocalDateTime());
        return at(today.plusDays(past ? 1 : 0).atTime(time), place, offset);
    }

    private static LocalDate day(String word, LocalDate today) {
        return switch (word) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            default -> LocalDate.parse(word);
        };
    }

    private static ZonedDateTime at(LocalDateTime local, ZoneId zone, String offset) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw Problem.usage(
                    Times.of(local) + " does not exist in " + zone + ": the clocks go forward over it",
                    "Choose a time before or after");
        }
        if (offset != null) {
            if (!offsets.contains(ZoneOffset.of(offset))) {
                throw Problem.usage(
                        Times.of(local) + " in " + zone + " is not at " + offset + " but at " + offsets.get(0),
                        "Leave one of the two out");
            }
            return ZonedDateTime.ofLocal(local, zone, ZoneOffset.of(offset));
        }
        if (offsets.size() > 1) {
            throw Problem.usage(
                    Times.of(local) + " comes twice in " + zone + ": the clocks go back over it",
                    "Say which with an offset: " + local + offsets.get(0) + " or " + local + offsets.get(1));
        }
        return ZonedDateTime.ofLocal(local, zone, offsets.get(0));
    }
}
