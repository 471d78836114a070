package newsroom.citations;

import java.util.List;
import newsroom.text.Letters;

/** Reads page numbers: "p. 4", "pp. 225-50", "R368-71", "A1+", "85-91, 93-99", "xi-xx". */
final class PagesReader {
    private static final List<String> UNITS =
            List.of("pp", "p", "pgs", "pg", "pages", "page", "pars", "par", "paras", "para", "fols", "fol", "S");

    private PagesReader() {}

    /** Where the pages end that "p." or its like introduces at {@code i}; {@code i} itself if there are none. */
    static int withUnit(String s, int i, int limit) {
        if (!canBeginUnit(Scan.at(s, i))) {
            return unnumbered(s, i, limit);
        }
        for (String unit : UNITS) {
            if (s.startsWith(unit, i) || (s.regionMatches(true, i, unit, 0, unit.length()) && unit.length() > 1)) {
                int after = i + unit.length();
                char next = Scan.at(s, after);
                if (next == '.' || Scan.isSpace(next) || Scan.isDigit(next)) {
                    int value = Scan.skipSpaces(s, next == '.' ? after + 1 : after, limit);
                    int end = list(s, value, limit, true);
                    if (end > value) {
                        return end;
                    }
                }
            }
        }
        return unnumbered(s, i, limit);
    }

    /** Whether one of {@link #UNITS} begins with {@code c}. */
    private static boolean canBeginUnit(char c) {
        return c == 'p' || c == 'P' || c == 'f' || c == 'F' || c == 'S';
    }

    /** MLA 7's "n. pag." for a source without page numbers. */
    private static int unnumbered(String s, int i, int limit) {
        if (Letters.toLowerCase(Scan.at(s, i)) != 'n' || !s.regionMatches(true, i, "n.", 0, 2)) {
            return i;
        }
        int word = Scan.skipSpaces(s, i + 2, limit);
        return s.startsWith("pag.", word) ? word + 4 : i;
    }

    /** Where a bare range of pages at {@code i} ends, such as "63-81"; {@code i} itself if there is none. */
    static int bareRange(String s, int i, int limit) {
        int end = list(s, i, limit, false);
        for (int j = i; j < end; j++) {
            if (Scan.isDash(s.charAt(j)) || s.charAt(j) == '+') {
                return end;
            }
        }
        return i;
    }

    /** Where the pages after a colon end: a range, or one page. */
    static int afterColon(String s, int i, int limit) {
        int unit = withUnit(s, i, limit);
        return unit > i ? unit : list(s, i, limit, false);
    }

    private static int list(String s, int from, int limit, boolean roman) {
        int end = item(s, from, limit, roman);
        if (end == from) {
            return from;
        }
        while (true) {
            int next = Scan.skipSpaces(s, end, limit);
            char separator = Scan.at(s, next);
            boolean word = Scan.startsWord(s, next, limit, "and");
            if (!word && (next >= limit || (separator != ',' && separator != '&' && separator != ';'))) {
                return end;
            }
            int start = Scan.skipSpaces(s, next + (word ? 3 : 1), limit);
            int after = item(s, start, limit, false);
            if (after == start || isYear(s, start, after) || DateReader.isExact(s, start, limit)) {
                return end;
            }
            end = after;
        }
    }

    /** One page or one range; a letter may stand before and after the figures. */
    private static int item(String s, int from, int limit, boolean roman) {
        int first = page(s, from, limit, roman);
        if (first == from) {
            return from;
        }
        int dash = first;
        if (Scan.isDash(Scan.at(s, dash)) && dash < limit) {
            dash += Scan.isDash(Scan.at(s, dash + 1)) ? 2 : 1;
            int second = page(s, Scan.skipSpaces(s, dash, limit), limit, roman);
            if (second > dash) {
                first = second;
            }
        }
        return Scan.at(s, first) == '+' && first < limit ? first + 1 : first;
    }

    private static int page(String s, int from, int limit, boolean roman) {
        int i = from;
        while (i < limit && i - from < 2 && s.charAt(i) < 128 && Letters.isLetter(s.charAt(i))) {
            i++;
        }
        int digits = Scan.digitsEnd(s, i, limit);
        if (digits > i && digits - i <= 7) {
            int letter = digits;
            if (Scan.at(s, letter) >= 'a' && Scan.at(s, letter) <= 'f' && letter < limit) {
                letter++;
            }
            return Letters.isLetterOrDigit(Scan.at(s, letter)) && letter < limit ? from : letter;
        }
        int word = Scan.wordEnd(s, from, limit);
        return roman && NumberingReader.isRoman(s, from, word) ? word : from;
    }

    private static boolean isYear(String s, int start, int end) {
        return end - start == 4
                && (s.charAt(start) == '1' || s.charAt(start) == '2')
                && Scan.isDigit(s.charAt(start + 1));
    }
}
