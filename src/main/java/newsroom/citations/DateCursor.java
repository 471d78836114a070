package newsroom.citations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import newsroom.text.Letters;

/** Moves over the words and figures of a date and notes where they depart from MLA's form. */
final class DateCursor {
    private static final Phrases BETWEEN_PARTS = Phrases.of("de", "of");

    final String s;
    final int limit;
    final Set<DateFlaw> flaws = EnumSet.noneOf(DateFlaw.class);
    int i;

    DateCursor(String s, int start, int limit) {
        this.s = s;
        this.limit = limit;
        this.i = start;
    }

    /** The character here, or NUL at the end. */
    char here() {
        return ahead(0);
    }

    char ahead(int count) {
        return i + count < limit ? s.charAt(i + count) : '\0';
    }

    boolean isDigitHere() {
        return Scan.isDigit(here());
    }

    /** Whether a dash and a figure stand here. */
    boolean isRangeHere() {
        return Scan.isDash(here()) && Scan.isDigit(ahead(1));
    }

    void skipSpaces() {
        i = Scan.skipSpaces(s, i, limit);
    }

    /** Moves past one comma and the spaces behind it; whether there was one. */
    boolean skipComma() {
        boolean comma = here() == ',';
        if (comma) {
            i++;
        }
        skipSpaces();
        return comma;
    }

    /** Moves past spaces and a "de" or "of" between the parts of a date. */
    void skipOf() {
        skipSpaces();
        int after = BETWEEN_PARTS.end(s, i, limit);
        if (after > 0) {
            i = Scan.skipSpaces(s, after, limit);
        }
    }

    int digits() {
        return Scan.digitsEnd(s, i, limit) - i;
    }

    /** The number of the next {@code digits} figures, moving past them. */
    int number(int digits) {
        int number = Integer.parseInt(s, i, i + digits, 10);
        i += digits;
        return number;
    }

    /** A year of four figures, moving past it; 0 without moving if there is none. */
    int year() {
        if (digits() != 4) {
            return 0;
        }
        int year = Integer.parseInt(s, i, i + 4, 10);
        if (year < 1000 || year > 2199) {
            return 0;
        }
        i += 4;
        return year;
    }

    /** A day of one or two figures, moving past it and its ordinal; 0 without moving if there is none. */
    int day() {
        int digits = digits();
        if (digits < 1 || digits > 2) {
            return 0;
        }
        int day = number(digits);
        int suffix = Scan.wordEnd(s, i, limit);
        switch (Scan.lower(s, i, suffix)) {
            case "st", "nd", "rd", "th", "er" -> {
                flaws.add(DateFlaw.ORDINAL);
                i = suffix;
            }
            default -> {}
        }
        return day;
    }

    /** The number of the month whose name stands here, moving past it; 0 without moving if there is none. */
    int month() {
        int end = Scan.wordEnd(s, i, limit);
        if (end - i < 3 || end - i > 10) {
            return 0;
        }
        String lower = Scan.lower(s, i, end);
        int month = Months.english(lower);
        boolean english = month > 0;
        if (!english) {
            month = Months.foreign(lower);
        }
        if (month == 0) {
            return 0;
        }
        int start = i;
        i = end < limit && s.charAt(end) == '.' ? end + 1 : end;
        if (!english) {
            flaws.add(DateFlaw.FOREIGN_MONTH);
        } else if (!s.substring(start, i).equals(Months.mla(month))) {
            boolean full = end - start > 4;
            flaws.add(full ? DateFlaw.MONTH_SPELLED_OUT : DateFlaw.MONTH_ABBREVIATION);
        }
        return month;
    }

    /** A season in lower case, moving past it; empty without moving if there is none. */
    String season() {
        int end = Scan.wordEnd(s, i, limit);
        String season = s.substring(i, end).toLowerCase(Locale.ROOT);
        if (!Months.isSeason(season)) {
            return "";
        }
        if (Letters.isUpperCase(s.charAt(i))) {
            flaws.add(DateFlaw.SEASON_CAPITAL);
        }
        i = end;
        return season;
    }

    /** Moves past "Saturday" or "Sat.," if that stands here. */
    void skipWeekday() {
        int end = Scan.wordEnd(s, i, limit);
        if (end - i >= 3 && Months.isWeekday(Scan.lower(s, i, end))) {
            flaws.add(DateFlaw.WEEKDAY);
            i = end;
            if (here() == '.') {
                i++;
            }
            skipComma();
        }
    }

    /** Moves past "c.", "ca.", "circa" or a copyright mark; whether that makes the date uncertain. */
    boolean skipCirca() {
        if (here() == '\u00A9' || (here() == 'c' && Scan.isDigit(ahead(1)))) {
            i++;
            skipSpaces();
            return false;
        }
        int end = Scan.wordEnd(s, i, limit);
        switch (end - i > 5 ? "" : Scan.lower(s, i, end)) {
            case "c", "ca", "circa" -> {
                i = end;
                if (here() == '.') {
                    i++;
                }
                skipSpaces();
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
