package newsroom.citations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import newsroom.text.Letters;

/** Reads a date that begins at one place of a text, in MLA's form or in one that people use instead. */
final class DateReader {
    /** Stands for the last year of what still goes on. */
    private static final String PRESENT = "present";

    private static final int SHORTEST_MONTH = 28;

    private final DateCursor cursor;
    private final int start;

    private DateReader(String s, int start, int limit) {
        this.cursor = new DateCursor(s, start, limit);
        this.start = start;
    }

    /** The date at {@code start}, as long as it can be read; nothing if what stands there is no date. */
    static Optional<WrittenDate> read(String s, int start, int limit) {
        if (start >= limit || !canBegin(s.charAt(start)) || Letters.isLetterOrDigit(Scan.at(s, start - 1))) {
            return Optional.empty();
        }
        return new DateReader(s, start, limit).date();
    }

    /** Whether a date stands at {@code start} that names a day. */
    static boolean isExact(String s, int start, int limit) {
        Optional<WrittenDate> date = read(s, start, limit);
        return date.isPresent() && date.get().isExact();
    }

    /** Figures, or the first letter of a month, a season, a weekday, "circa", "n.d." or a copyright mark. */
    private static boolean canBegin(char c) {
        return Scan.isDigit(c) || "adefgjlmnostwADEFGJLMNOSTWcC\u00A9".indexOf(c) >= 0;
    }

    private Optional<WrittenDate> date() {
        Optional<DateValue> undated = undated();
        Optional<DateValue> first = undated.isPresent() ? undated : value();
        if (first.isEmpty() || Letters.isLetterOrDigit(cursor.here())) {
            return Optional.empty();
        }
        Optional<DateValue> last = lastOfPeriod(first.get());
        DateValue value = last.isPresent() ? new DateValue.Period(first.get(), last.get()) : first.get();
        Element written = new Element(Scan.tidy(cursor.s, start, cursor.i), new Range(start, cursor.i));
        return Optional.of(new WrittenDate(written, value, cursor.flaws, Optional.empty()));
    }

    /** "n.d.", and "s. d." as French writes it. */
    private Optional<DateValue> undated() {
        char first = Letters.toLowerCase(cursor.here());
        if ((first != 'n' && first != 's') || cursor.ahead(1) != '.') {
            return Optional.empty();
        }
        int d = Scan.skipSpaces(cursor.s, cursor.i + 2, cursor.limit);
        if (!Scan.startsWord(cursor.s, d, cursor.limit, "d") || Scan.at(cursor.s, d + 1) != '.') {
            return Optional.empty();
        }
        cursor.i = Math.min(d + 2, cursor.limit);
        cursor.flaws.add(DateFlaw.NO_DATE);
        return Optional.of(new DateValue.Undated());
    }

    private Optional<DateValue> value() {
        boolean circa = cursor.skipCirca();
        cursor.skipWeekday();
        if (!cursor.isDigitHere()) {
            Optional<DateValue> season = seasonFirst();
            return season.isPresent() ? season : monthFirst();
        }
        return switch (cursor.digits()) {
            case 4 -> yearFirst(circa);
            case 1, 2 -> {
                Optional<DateValue> figures = figuresOnly();
                yield figures.isPresent() ? figures : dayFirst();
            }
            default -> Optional.empty();
        };
    }

    /** What stands behind a dash, as in "November 2018 - February 2019". */
    private Optional<DateValue> lastOfPeriod(DateValue first) {
        int dash = Scan.skipSpaces(cursor.s, cursor.i, cursor.limit);
        boolean joined = dash < cursor.limit && (Scan.isDash(cursor.s.charAt(dash)) || cursor.s.charAt(dash) == '/');
        if (!joined || !isWithinYear(first)) {
            return Optional.empty();
        }
        int from = Scan.skipSpaces(cursor.s, dash + 1, cursor.limit);
        DateReader second = new DateReader(cursor.s, from, cursor.limit);
        Optional<DateValue> last = second.value();
        if (last.isEmpty() || !isWithinYear(last.get())) {
            return Optional.empty();
        }
        cursor.i = second.cursor.i;
        cursor.flaws.addAll(second.cursor.flaws);
        return last;
    }

    private static boolean isWithinYear(DateValue value) {
        return value instanceof DateValue.Day || value instanceof DateValue.Month || value instanceof DateValue.Season;
    }

    private Optional<DateValue> yearFirst(boolean circa) {
        int year = cursor.year();
        if (year == 0) {
            return Optional.empty();
        }
        Optional<DateValue> iso = monthAndDayInFigures(year);
        if (iso.isPresent()) {
            return iso;
        }
        char next = cursor.here();
        if (Scan.isDash(next)) {
            return Optional.of(yearsUpTo(year, circa));
        }
        if (next == '?') {
            cursor.i++;
            return Optional.of(new DateValue.Year(year, true));
        }
        if (next >= 'a' && next <= 'f' && !Letters.isLetterOrDigit(cursor.ahead(1))) {
            cursor.i++;
            cursor.flaws.add(DateFlaw.YEAR_LETTER);
        }
        Optional<DateValue> month = monthBehindYear(year);
        return month.isPresent() ? month : Optional.of(new DateValue.Year(year, circa));
    }

    /** 2017-02-14 and 2017/02/14. */
    private Optional<DateValue> monthAndDayInFigures(int year) {
        char separator = cursor.here();
        int first = cursor.i + 1;
        int firstEnd = Scan.digitsEnd(cursor.s, first, cursor.limit);
        int second = firstEnd + 1;
        int secondEnd = Scan.digitsEnd(cursor.s, second, cursor.limit);
        if ((separator != '-' && separator != '/' && separator != '.')
                || Scan.at(cursor.s, firstEnd) != separator
                || firstEnd - first != 2
                || secondEnd - second != 2) {
            return Optional.empty();
        }
        cursor.i = secondEnd;
        cursor.flaws.add(separator == '-' ? DateFlaw.ISO : DateFlaw.FIGURES_ONLY);
        int month = Integer.parseInt(cursor.s, first, firstEnd, 10);
        return Optional.of(day(year, month, Integer.parseInt(cursor.s, second, secondEnd, 10)));
    }

    private DateValue yearsUpTo(int year, boolean circa) {
        DateValue from = new DateValue.Year(year, circa);
        if (Scan.startsWord(cursor.s, cursor.i + 1, cursor.limit, PRESENT)) {
            cursor.i += 1 + PRESENT.length();
            return new DateValue.Period(from, new DateValue.Undated());
        }
        int digits = Scan.digitsEnd(cursor.s, cursor.i + 1, cursor.limit) - cursor.i - 1;
        if (digits != 2 && digits != 4) {
            return from;
        }
        int to = Integer.parseInt(cursor.s, cursor.i + 1, cursor.i + 1 + digits, 10);
        int last = digits == 4 ? to : year / 100 * 100 + to;
        if (last < year || last > 2199) {
            return from;
        }
        cursor.i += 1 + digits;
        return new DateValue.Period(from, new DateValue.Year(last, circa));
    }

    /** APA's order: 2021, July 22. */
    private Optional<DateValue> monthBehindYear(int year) {
        int back = cursor.i;
        int month = cursor.skipComma() ? cursor.month() : 0;
        if (month == 0) {
            cursor.i = back;
            return Optional.empty();
        }
        cursor.flaws.add(DateFlaw.YEAR_FIRST);
        int afterMonth = cursor.i;
        cursor.skipSpaces();
        int day = cursor.day();
        if (day == 0) {
            cursor.i = afterMonth;
            return Optional.of(new DateValue.Month(YearMonth.of(year, month)));
        }
        return Optional.of(day(year, month, day));
    }

    /** 14/02/2017 and its like; which of the two is the month must follow from the figures. */
    private Optional<DateValue> figuresOnly() {
        int firstEnd = cursor.i + cursor.digits();
        int secondEnd = Scan.digitsEnd(cursor.s, firstEnd + 1, cursor.limit);
        int yearEnd = Scan.digitsEnd(cursor.s, secondEnd + 1, cursor.limit);
        char separator = Scan.at(cursor.s, firstEnd);
        int second = secondEnd - firstEnd - 1;
        int figures = yearEnd - secondEnd - 1;
        if ((separator != '/' && separator != '.' && separator != '-')
                || Scan.at(cursor.s, secondEnd) != separator
                || second < 1
                || second > 2
                || (figures != 2 && figures != 4)) {
            return Optional.empty();
        }
        int one = Integer.parseInt(cursor.s, cursor.i, firstEnd, 10);
        int other = Integer.parseInt(cursor.s, firstEnd + 1, secondEnd, 10);
        int year = Integer.parseInt(cursor.s, secondEnd + 1, yearEnd, 10);
        cursor.i = yearEnd;
        cursor.flaws.add(DateFlaw.FIGURES_ONLY);
        if (year < 100 || (one <= 12 && other <= 12 && one != other)) {
            return Optional.of(new DateValue.Ambiguous());
        }
        return Optional.of(one > 12 ? day(year, other, one) : day(year, one, other));
    }

    /** 14 Feb. 2017, 14-16 Feb. 2017, 30 Jan.-2 Feb. 2017. */
    private Optional<DateValue> dayFirst() {
        int from = cursor.day();
        int to = lastDay();
        if (cursor.here() == '.') {
            cursor.i++;
        }
        cursor.skipOf();
        int month = cursor.month();
        if (month == 0) {
            return Optional.empty();
        }
        int lastMonth = month;
        if (cursor.isRangeHere()) {
            to = lastDay();
            cursor.skipSpaces();
            lastMonth = cursor.month();
        }
        cursor.skipOf();
        if (cursor.skipComma()) {
            cursor.flaws.add(DateFlaw.EXTRA_COMMA);
        }
        int year = cursor.year();
        if (year == 0 || lastMonth == 0) {
            return Optional.empty();
        }
        DateValue first = day(year, month, from);
        return Optional.of(to == 0 ? first : new DateValue.Period(first, day(year, lastMonth, to)));
    }

    /** The day behind a dash; 0 if there is none. */
    private int lastDay() {
        if (!cursor.isRangeHere()) {
            return 0;
        }
        cursor.i++;
        return cursor.day();
    }

    /** Feb. 2017, Jan.-Feb. 2017, February 14, 2017. */
    private Optional<DateValue> monthFirst() {
        int month = cursor.month();
        if (month == 0) {
            return Optional.empty();
        }
        int lastMonth = lastMonth();
        cursor.skipOf();
        boolean comma = cursor.skipComma();
        int year = cursor.year();
        if (year == 0) {
            return lastMonth == 0 ? monthDayYear(month) : Optional.empty();
        }
        if (comma) {
            cursor.flaws.add(DateFlaw.EXTRA_COMMA);
        }
        DateValue first = new DateValue.Month(YearMonth.of(year, month));
        return Optional.of(
                lastMonth == 0
                        ? first
                        : new DateValue.Period(first, new DateValue.Month(YearMonth.of(year, lastMonth))));
    }

    private int lastMonth() {
        int back = cursor.i;
        if (!Scan.isDash(cursor.here()) && cursor.here() != '/') {
            return 0;
        }
        cursor.i++;
        cursor.skipSpaces();
        int month = cursor.month();
        if (month == 0) {
            cursor.i = back;
        }
        return month;
    }

    private Optional<DateValue> monthDayYear(int month) {
        int day = cursor.day();
        int last = lastDay();
        if (day == 0) {
            return Optional.empty();
        }
        cursor.flaws.add(DateFlaw.MONTH_FIRST);
        cursor.skipComma();
        int year = cursor.year();
        if (year == 0) {
            return Optional.empty();
        }
        DateValue first = day(year, month, day);
        return Optional.of(last == 0 ? first : new DateValue.Period(first, day(year, month, last)));
    }

    /** spring 2015, spring-summer 2015, winter 2015-16. */
    private Optional<DateValue> seasonFirst() {
        int back = cursor.i;
        String season = cursor.season();
        if (season.isEmpty()) {
            return Optional.empty();
        }
        if (Scan.isDash(cursor.here()) || cursor.here() == '/') {
            cursor.i++;
            String second = cursor.season();
            season = second.isEmpty() ? season : season + "-" + second;
        }
        cursor.skipComma();
        int year = cursor.year();
        if (year == 0) {
            cursor.i = back;
            cursor.flaws.remove(DateFlaw.SEASON_CAPITAL);
            return Optional.empty();
        }
        DateValue from = new DateValue.Season(season, year);
        if (cursor.isRangeHere() && yearsUpTo(year, false) instanceof DateValue.Period years) {
            return Optional.of(new DateValue.Period(from, years.to()));
        }
        return Optional.of(from);
    }

    private static DateValue day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                // In February, Java unfolds all of its forms of dates to tell a leap year.
                && (day <= SHORTEST_MONTH || day <= LocalDate.of(year, month, 1).lengthOfMonth());
        return exists ? new DateValue.Day(LocalDate.of(year, month, day)) : new DateValue.Impossible();
    }
}
