package newsroom.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Writes dates as MLA does: "14 Feb. 2017", "Jan.-Feb. 2017", "spring 2015" (MLA Handbook, 9th ed., 5.68-5.83). */
final class MlaDate {
    private MlaDate() {}

    /** The date in MLA's form; empty for "n.d.", nothing for what names no certain day. */
    static Optional<String> write(DateValue value) {
        if (value instanceof DateValue.Day day) {
            return Optional.of(day.day().getDayOfMonth() + " " + month(YearMonth.from(day.day())));
        }
        if (value instanceof DateValue.Month month) {
            return Optional.of(month(month.month()));
        }
        if (value instanceof DateValue.Season season) {
            return Optional.of(season.name() + " " + season.year());
        }
        if (value instanceof DateValue.Year year) {
            String written = year.year() < 0 ? -year.year() + " BCE" : String.valueOf(year.year());
            return Optional.of(year.uncertain() ? "circa " + written : written);
        }
        if (value instanceof DateValue.Period period) {
            return period(period);
        }
        return value instanceof DateValue.Undated ? Optional.of("") : Optional.empty();
    }

    private static String month(YearMonth month) {
        return Months.mla(month.getMonthValue()) + " " + month.getYear();
    }

    private static Optional<String> period(DateValue.Period period) {
        if (period.from() instanceof DateValue.Day from && period.to() instanceof DateValue.Day to) {
            return Optional.of(days(from.day(), to.day()));
        }
        if (period.from() instanceof DateValue.Month from && period.to() instanceof DateValue.Month to) {
            boolean sameYear = from.month().getYear() == to.month().getYear();
            return Optional.of(
                    sameYear
                            ? Months.mla(from.month().getMonthValue()) + "-" + month(to.month())
                            : month(from.month()) + "-" + month(to.month()));
        }
        if (period.from() instanceof DateValue.Year from && period.to() instanceof DateValue.Year to) {
            return Optional.of(from.year() + "-" + PageRange.lastFigures(from.year(), to.year()));
        }
        return period.from() instanceof DateValue.Year from && period.to() instanceof DateValue.Undated
                ? Optional.of(from.year() + "-present")
                : Optional.empty();
    }

    private static String days(LocalDate from, LocalDate to) {
        YearMonth last = YearMonth.from(to);
        if (YearMonth.from(from).equals(last)) {
            return from.getDayOfMonth() + "-" + to.getDayOfMonth() + " " + month(last);
        }
        String first = from.getDayOfMonth() + " " + Months.mla(from.getMonthValue());
        String start = from.getYear() == to.getYear() ? first : first + " " + from.getYear();
        return start + "-" + to.getDayOfMonth() + " " + month(last);
    }
}
