package newsroom.citations;

import java.util.List;
import java.util.Map;
import newsroom.text.Letters;

/** Reads volumes, issues, seasons and episodes: "vol. 26, no. 14", "11.1", "18:1", "6(2)". */
final class NumberingReader {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("vol", "vol."),
            Map.entry("vols", "vols."),
            Map.entry("volume", "vol."),
            Map.entry("no", "no."),
            Map.entry("nos", "nos."),
            Map.entry("nr", "no."),
            Map.entry("n\u00B0", "no."),
            Map.entry("n\u00BA", "no."),
            Map.entry("number", "no."),
            Map.entry("issue", "no."),
            Map.entry("iss", "no."),
            Map.entry("season", "season"),
            Map.entry("series", "series"),
            Map.entry("episode", "episode"),
            Map.entry("ep", "episode"),
            Map.entry("book", "book"),
            Map.entry("bk", "bk."),
            Map.entry("part", "part"),
            Map.entry("pt", "pt."),
            Map.entry("chapter", "ch."),
            Map.entry("ch", "ch."),
            Map.entry("act", "act"),
            Map.entry("article", "article"),
            Map.entry("art", "art."),
            Map.entry("track", "track"),
            Map.entry("disc", "disc"));

    private static final Phrases VOLUMES = Phrases.of("vols.", "vols", "volumes");
    private static final int LONGEST_UNIT = 7;

    private NumberingReader() {}

    /** The number that a unit introduces at {@code i}; empty if there is none. */
    static List<Numbering> withUnit(String s, int i, int limit) {
        if (i >= limit || !Letters.isLetter(s.charAt(i))) {
            return List.of();
        }
        int word = Scan.wordEnd(s, i, limit);
        char sign = word < limit ? s.charAt(word) : ' ';
        if (sign == '\u00B0' || sign == '\u00BA') {
            word++;
        }
        String unit = word - i > LONGEST_UNIT ? null : UNITS.get(Scan.lower(s, i, word));
        if (unit == null) {
            return List.of();
        }
        int value = Scan.skipSpaces(s, Scan.at(s, word) == '.' ? word + 1 : word, limit);
        int end = valueEnd(s, value, limit);
        if (unit.equals("vol.") && Scan.at(s, end) == ',' && end > value) {
            int issue = issueEnd(s, end + 1, limit);
            if (issue > end + 1) {
                return both(s, value, end, end + 1, issue, issue);
            }
        }
        return end == value ? List.of() : List.of(new Numbering(unit, s.substring(value, end), new Range(i, end)));
    }

    /** Figures, a roman number or one capital, with a range; a word is no number. */
    private static int valueEnd(String s, int from, int limit) {
        int i = from;
        boolean figures = false;
        while (i < limit) {
            char c = s.charAt(i);
            boolean joint = i > from
                    && (Scan.isDash(c) || c == '/' || c == '.')
                    && i + 1 < limit
                    && Letters.isLetterOrDigit(s.charAt(i + 1));
            if (!Letters.isLetterOrDigit(c) && !joint) {
                break;
            }
            figures |= Scan.isDigit(c);
            i++;
        }
        boolean capital = i - from == 1 && Letters.isUpperCase(s.charAt(from));
        return figures || capital || isRoman(s, from, i) ? i : from;
    }

    static boolean isRoman(String s, int start, int end) {
        if (start == end || end - start > 7) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("ivxlcIVXLC".indexOf(s.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "3 vols." at {@code i}; empty if it does not stand there. */
    static List<Numbering> volumes(String s, int i, int limit) {
        int figures = Scan.digitsEnd(s, i, limit);
        int end = figures == i ? -1 : VOLUMES.end(s, Scan.skipSpaces(s, figures, limit), limit);
        return end < 0 ? List.of() : List.of(new Numbering("vols.", s.substring(i, figures), new Range(i, end)));
    }

    /**
     * The volume and issue that stand at {@code i} without a unit: "11.1", "18:1" and "6(2)" give both, "42" alone stays
     * without a unit, because MLA 7 wrote a volume and an issue in the same way.
     */
    static List<Numbering> bare(String s, int i, int limit) {
        int first = Scan.digitsEnd(s, i, limit);
        if (first == i || first - i > 4 || Letters.isLetter(Scan.at(s, first))) {
            return List.of();
        }
        char joint = Scan.at(s, first);
        int open = Scan.skipSpaces(s, first, limit);
        if (Scan.at(s, open) == '(') {
            int issue = open + 1;
            int end = issueEnd(s, issue, limit);
            // A year in brackets is no issue.
            boolean closed = end > issue && Scan.digitsEnd(s, issue, limit) - issue < 4 && Scan.at(s, end) == ')';
            return closed ? both(s, i, first, issue, end, end + 1) : single(s, i, first);
        }
        if (open > first && Scan.isDigit(Scan.at(s, open))) {
            int end = issueEnd(s, open, limit);
            boolean closed = end - open < 4 && Scan.at(s, Scan.skipSpaces(s, end, limit)) == '(';
            return closed ? both(s, i, first, open, end, end) : single(s, i, first);
        }
        if (joint == '.' || joint == ':' || joint == '/') {
            int end = issueEnd(s, first + 1, limit);
            if (end > first + 1 && end - first <= 6) {
                return both(s, i, first, first + 1, end, end);
            }
        }
        return single(s, i, first);
    }

    /** Where an issue or a double issue such as "3-4" ends; {@code from} if none stands there. */
    private static int issueEnd(String s, int from, int limit) {
        int first = Scan.digitsEnd(s, from, limit);
        if (first > from && (Scan.isDash(Scan.at(s, first)) || Scan.at(s, first) == '/')) {
            int second = Scan.digitsEnd(s, first + 1, limit);
            return second > first + 1 && second - first <= 4 ? second : first;
        }
        return first;
    }

    private static List<Numbering> single(String s, int start, int end) {
        return List.of(new Numbering("", s.substring(start, end), new Range(start, end)));
    }

    private static List<Numbering> both(String s, int volume, int volumeEnd, int issue, int issueEnd, int end) {
        return List.of(
                new Numbering("vol.", s.substring(volume, volumeEnd), new Range(volume, volumeEnd)),
                new Numbering("no.", s.substring(issue, issueEnd), new Range(issue, end)));
    }

    /** Whether a bare number behind words is a volume, as what follows shows: "Natural Hazards 83 (1): 523", "Nature 544, 309-15". */
    static boolean isVolume(String s, int i, int limit) {
        List<Numbering> numbers = bare(s, i, limit);
        if (numbers.isEmpty()) {
            return false;
        }
        int next = Scan.skipSpaces(s, numbers.get(numbers.size() - 1).range().end(), limit);
        char c = next < limit ? s.charAt(next) : ' ';
        if (numbers.size() == 2) {
            return c == '(' || c == ',' || c == ':';
        }
        if (c == ',') {
            int detail = Scan.skipSpaces(s, next + 1, limit);
            return PagesReader.bareRange(s, detail, limit) > detail
                    || !withUnit(s, detail, limit).isEmpty();
        }
        int close = c == '(' ? s.indexOf(')', next) : -1;
        int behind = close < 0 ? limit : Scan.skipSpaces(s, close + 1, limit);
        int pages = Scan.skipSpaces(s, behind + 1, limit);
        return Scan.at(s, behind) == ':'
                || (Scan.at(s, behind) == ',' && PagesReader.afterColon(s, pages, limit) > pages);
    }
}
