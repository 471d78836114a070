package newsroom.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a line that is a day and nothing else, as English-language newspapers write it, or in figures that can only mean one. */
final class DateLine {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final List<String> OPENINGS =
            List.of("published on ", "published: ", "published ", "posted on ", "posted: ", "posted ", "date: ");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> MONTHS_IN_FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private DateLine() {}

    /** The day that the line gives; nothing when it gives none, or says more, or could mean another. */
    static Optional<LocalDate> read(String line) {
        if (line.length() > LONGEST || !hasFigure(line)) {
            return Optional.empty();
        }
        String text = line.strip().toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (text.startsWith(opening)) {
                text = text.substring(opening.length());
                break;
            }
        }
        try {
            return day(Byline.BLANKS.split(text.replace(",", " ").strip(), -1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a short line names a month or a year, so that a person may want to look at it. */
    static boolean looksLikeOne(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || text.split(" ", -1).length > MOST_WORDS) {
            return false;
        }
        boolean year = false;
        boolean month = false;
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            year |= word.length() == 4 && number(word) >= 1900 && number(word) < 2100;
            month |= month(word) > 0;
        }
        boolean figures = text.length() <= 12 && text.chars().anyMatch(c -> c == '/' || c == '.' || c == '-');
        return year && (month || figures);
    }

    private static boolean hasFigure(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(String[] words) {
        if (words.length == 1) {
            return inFigures(words[0]);
        }
        int from = WEEKDAYS.contains(words[0]) ? 1 : 0;
        if (words.length - from != 3) {
            return Optional.empty();
        }
        int year = number(words[from + 2]);
        if (year < 1000 || year > 9999) {
            return Optional.empty();
        }
        int monthLast = month(words[from + 1]);
        int month = monthLast > 0 ? monthLast : month(words[from]);
        int day = ordinal(monthLast > 0 ? words[from] : words[from + 1]);
        return month > 0 && day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** {@code 2017-02-14}, {@code 14.02.2017}, or with strokes where one number cannot be a month. */
    private static Optional<LocalDate> inFigures(String text) {
        String[] parts = text.split("[-./]", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        int third = number(parts[2]);
        if (first < 1 || second < 1 || third < 1) {
            return Optional.empty();
        }
        if (parts[0].length() == 4) {
            return Optional.of(LocalDate.of(first, second, third));
        }
        if (parts[2].length() != 4) {
            return Optional.empty();
        }
        boolean dayFirst = text.indexOf('.') > 0 || first > 12;
        boolean monthFirst = text.indexOf('/') > 0 && second > 12;
        if (dayFirst == monthFirst && first != second) {
            return Optional.empty();
        }
        return Optional.of(monthFirst ? LocalDate.of(third, first, second) : LocalDate.of(third, second, first));
    }

    private static int month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String three = name.equals("sept") ? "sep" : name;
        return Math.max(MONTHS.indexOf(three), MONTHS_IN_FULL.indexOf(name)) + 1;
    }

    private static int ordinal(String word) {
        boolean suffixed = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        return number(suffixed ? word.substring(0, word.length() - 2) : word);
    }

    /** The number that at most four figures write, or -1. */
    private static int number(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
