package newsroom.citations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A date as it was written, and what it means.
 *
 * @param written without a time of day
 * @param flaws what MLA would write in another way; empty if nothing, otherwise in the order of {@link DateFlaw}
 * @param time the time of day that follows the date, as a post in a social network has it
 */
public record WrittenDate(Element written, DateValue value, Set<DateFlaw> flaws, Optional<Element> time) {
    public WrittenDate {
        flaws = flaws.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flaws));
    }

    /** A date that comes from a form, not from a text. */
    public static WrittenDate of(DateValue value) {
        Element written = Element.of(MlaDate.write(value).orElse(""));
        return new WrittenDate(written, value, Set.of(), Optional.empty());
    }

    /** The date with its time, if it has one. */
    public Range range() {
        return time.isPresent() ? written.range().to(time.get().range()) : written.range();
    }

    /** Whether it names a day, as a newspaper or a site does and a book does not. */
    public boolean isExact() {
        return value instanceof DateValue.Day
                || value instanceof DateValue.Impossible
                || value instanceof DateValue.Ambiguous
                || (value instanceof DateValue.Period period && period.from() instanceof DateValue.Day);
    }

    /** How MLA writes it: empty for "n.d.", nothing for what names no certain day. */
    public Optional<String> mla() {
        return MlaDate.write(value);
    }

    boolean isYear() {
        return value instanceof DateValue.Year;
    }

    WrittenDate at(Element timeOfDay) {
        return new WrittenDate(written, value, flaws, Optional.of(timeOfDay));
    }
}
