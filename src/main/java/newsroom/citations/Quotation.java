package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Letters;

/** Finds a title in quotation marks, of whatever nation, and copes with marks inside it. */
final class Quotation {
    private Quotation() {}

    /** Whether the mark at {@code i} can open a quotation. */
    static boolean opens(String s, int i, int limit) {
        if (i + 1 >= limit) {
            return false;
        }
        return switch (s.charAt(i)) {
            case '\u201C', '\u00AB', '\u201E' -> true;
            case '"', '\'', '\u2018', '\u201D' -> {
                char before = Scan.at(s, i - 1);
                yield !Letters.isLetterOrDigit(before) && !Scan.isSpace(s.charAt(i + 1));
            }
            default -> false;
        };
    }

    /** The place of the mark that closes the quotation opened at {@code open}; -1 if there is none. */
    static int close(String s, int open, int limit) {
        return switch (s.charAt(open)) {
            case '\u201C' -> closeOfPair(s, open, limit, '\u201C', '\u201D');
            case '\u00AB' -> closeOfPair(s, open, limit, '\u00AB', '\u00BB');
            case '\u201E' -> firstOf(s, open + 1, limit, '\u201C', '\u201D');
            case '\u201D' -> firstOf(s, open + 1, limit, '\u201D', '\u201D');
            case '"' -> closeOfStraight(s, open, limit);
            default -> closeOfSingle(s, open, limit);
        };
    }

    private static int closeOfPair(String s, int open, int limit, char opening, char closing) {
        int depth = 1;
        int likely = -1;
        int i = s.charAt(open + 1) == opening ? open + 2 : open + 1;
        for (; i < limit; i++) {
            char c = s.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing) {
                depth--;
                if (depth == 0) {
                    return i;
                }
                likely = endsTitle(s, i, limit) ? i : likely;
            }
        }
        return likely >= 0 || opening != '\u201C' ? likely : firstClosingStraight(s, open + 1, limit);
    }

    private static int firstClosingStraight(String s, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (s.charAt(i) == '"' && !Scan.isSpace(s.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstOf(String s, int from, int limit, char one, char other) {
        for (int i = from; i < limit; i++) {
            if (s.charAt(i) == one || s.charAt(i) == other) {
                return i;
            }
        }
        return -1;
    }

    /** A straight mark after a space or a bracket opens a quotation inside the quotation, any other closes one. */
    private static int closeOfStraight(String s, int open, int limit) {
        int depth = 1;
        int likely = -1;
        for (int i = open + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '\u201D' && depth == 1) {
                return i;
            }
            if (c != '"') {
                continue;
            }
            char before = s.charAt(i - 1);
            boolean opens = (Scan.isSpace(before) || before == '(') && i + 1 < limit && !Scan.isSpace(s.charAt(i + 1));
            depth += opens ? 1 : -1;
            if (depth == 0) {
                return i;
            }
            likely = !opens && endsTitle(s, i, limit) ? i : likely;
        }
        return likely;
    }

    /** An apostrophe looks the same, so the mark must stand where a title ends. */
    private static int closeOfSingle(String s, int open, int limit) {
        int loose = -1;
        for (int i = open + 1; i < limit; i++) {
            if (!Scan.isApostrophe(s.charAt(i)) || Letters.isLetterOrDigit(Scan.at(s, i + 1))) {
                continue;
            }
            if (endsTitle(s, i, limit)) {
                return i;
            }
            loose = loose < 0 ? i : loose;
        }
        return loose;
    }

    private static boolean endsTitle(String s, int i, int limit) {
        char before = s.charAt(i - 1);
        char after = i + 1 < limit ? s.charAt(i + 1) : '.';
        return before == '.' || before == '?' || before == '!' || before == ',' || Scan.isStop(after) || after == ')';
    }

    /** The title between the marks at {@code open} and {@code close}. */
    static Title title(EntryText entry, int open, int close) {
        return title(entry, open + 1, close, new Range(open, close + 1), Title.Form.QUOTED);
    }

    /** The title whose words stand from {@code from} to {@code to} inside {@code range}. */
    static Title title(EntryText entry, int from, int to, Range range, Title.Form form) {
        String s = entry.text();
        Range words = withoutEnd(s, from, to);
        if (form != Title.Form.QUOTED) {
            return new Title(entry.slice(words), range, form, List.of());
        }
        int start = words.start();
        while (start < words.end() && s.charAt(start) == '\u201C') {
            start++;
        }
        List<Range> emphasis = new ArrayList<>();
        for (Range inner : entry.emphasisWithin(new Range(start, Math.max(start, words.end())))) {
            int first = Scan.tidy(s, start, inner.start()).length();
            first += first > 0 && Scan.isSpace(s.charAt(inner.start() - 1)) ? 1 : 0;
            int last = first + Scan.tidy(s, inner.start(), inner.end()).length();
            if (last > first) {
                emphasis.add(new Range(first, last));
            }
        }
        return new Title(Scan.tidy(s, start, words.end()), range, form, emphasis);
    }

    /** Without the stop that ends the title; an ellipsis, a question and an exclamation belong to it. */
    private static Range withoutEnd(String s, int from, int to) {
        Range words = Scan.trimmed(s, from, to);
        if (s.substring(words.start(), words.end()).endsWith("...")) {
            return words;
        }
        return Scan.withoutStops(s, words.start(), words.end());
    }
}
