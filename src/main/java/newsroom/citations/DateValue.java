package newsroom.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What a written date says, checked against the calendar. */
public sealed interface DateValue {
    /** The first day it can mean; nothing if it names no day of the calendar. */
    Optional<LocalDate> firstDay();

    record Day(LocalDate day) implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(day);
        }
    }

    record Month(YearMonth month) implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(month.atDay(1));
        }
    }

    /** A season of a year; which days it has depends on the hemisphere, so it starts with its year. */
    record Season(String name, int year) implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return new Year(year, false).firstDay();
        }
    }

    /**
     * A year.
     *
     * @param year negative before the common era
     * @param uncertain written with {@code c.} or a question mark
     */
    record Year(int year, boolean uncertain) implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return uncertain || year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1));
        }
    }

    /** From one date to another, both included; to {@link Undated} of what still goes on. */
    record Period(DateValue from, DateValue to) implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return from.firstDay();
        }
    }

    /** "n.d.": the writer says that there is no date. */
    record Undated() implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }
    }

    /** Figures that fit more than one date, such as 04/05/2017. */
    record Ambiguous() implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }
    }

    /** A day that the calendar does not have, such as 31 February. */
    record Impossible() implements DateValue {
        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }
    }
}
