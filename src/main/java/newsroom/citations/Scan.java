package newsroom.citations;

import java.util.Locale;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** What every reader asks of the characters: spaces, words, quotation marks, and where a sentence ends. */
final class Scan {
    /** Abbreviations that stand before something, so that their period never ends a part. */
    private static final WordList LEADING = WordList.words("""
        acad adapt amer assn bros ca capt cf chas co col comp corp dept dir distr dr eds ft gen geo gov hon
        illus inc intl introd jr lt ltd mr mrs ms mss mt narr natl orig perf proc prod prof pub rep rev rpt sec
        sen ser sgt soc sr st supp trans univ v vs wm
        """);

    /** Abbreviations that stand before a number; before a word their period ends a part. */
    private static final WordList BEFORE_NUMBER = WordList.words("""
        apr arr art aug bk ch chs dec ep feb fig iss jan jul jun mar no nos nov nr oct op p par para pars pg pgs
        pp pt sep sept vol vols
        """);

    private Scan() {}

    static boolean isSpace(char c) {
        return Letters.isSpace(c);
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** Punctuation that may follow a part and does not belong to it. */
    static boolean isStop(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == '\u00BB';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The character at {@code i}, or NUL outside of the text. */
    static char at(String s, int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    static int skipSpaces(String s, int from, int limit) {
        int i = from;
        while (i < limit && isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipStops(String s, int from, int limit) {
        int i = from;
        while (i < limit && (isSpace(s.charAt(i)) || isStop(s.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** The last character before {@code i} that is no space, or -1. */
    static int lastBefore(String s, int i) {
        int j = i - 1;
        while (j >= 0 && isSpace(s.charAt(j))) {
            j--;
        }
        return j;
    }

    /** The first colon from {@code from} on that a space follows; -1 if there is none. */
    static int colon(String s, int from, int limit) {
        for (int i = from; i + 1 < limit; i++) {
            if (s.charAt(i) == ':' && isSpace(s.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the run of letters and digits at {@code i} ends. */
    static int wordEnd(String s, int i, int limit) {
        int j = i;
        while (j < limit && Letters.isLetterOrDigit(s.charAt(j))) {
            j++;
        }
        return j;
    }

    static int digitsEnd(String s, int i, int limit) {
        int j = i;
        while (j < limit && isDigit(s.charAt(j))) {
            j++;
        }
        return j;
    }

    static String lower(String s, int start, int end) {
        return s.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether {@code word} stands at {@code i} and ends there, in any case. */
    static boolean startsWord(String s, int i, int limit, String word) {
        int end = i + word.length();
        return end <= limit
                && Letters.toLowerCase(s.charAt(i)) == Letters.toLowerCase(word.charAt(0))
                && s.regionMatches(true, i, word, 0, word.length())
                && (end == limit || !Letters.isLetterOrDigit(s.charAt(end)));
    }

    static boolean hasLetterOrDigit(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isLetterOrDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetter(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Letters.isLetter(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasSmall(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Letters.isLowerCase(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least half of the letters are Latin. */
    static boolean isLatin(String s) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < '\u0250' || (c >= '\u1E00' && c < '\u1F00')) {
                latin += Letters.isLetter(c) ? 1 : 0;
            } else {
                other += Letters.isLetter(c) || Character.isSurrogate(c) ? 1 : 0;
            }
        }
        return latin >= other;
    }

    static Range trimmed(String s, int start, int end) {
        int from = skipSpaces(s, start, end);
        int to = Math.max(from, lastBefore(s, end) + 1);
        return new Range(from, to);
    }

    /** Without spaces around it, nor the stops that follow it. */
    static Range withoutStops(String s, int start, int end) {
        int to = end;
        while (to > start && (isSpace(s.charAt(to - 1)) || isStop(s.charAt(to - 1)))) {
            to--;
        }
        return trimmed(s, start, to);
    }

    /** The trimmed text with runs of white space made one space. */
    static String tidy(String s, int start, int end) {
        StringBuilder tidy = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (!isSpace(c)) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        int length = tidy.length();
        return length > 0 && tidy.charAt(length - 1) == ' ' ? tidy.substring(0, length - 1) : tidy.toString();
    }

    static int wordCount(String tidy) {
        int words = tidy.isEmpty() ? 0 : 1;
        for (int i = tidy.indexOf(' '); i >= 0; i = tidy.indexOf(' ', i + 1)) {
            words++;
        }
        return words;
    }

    /** Whether the period at {@code dot} ends a part, and does not merely belong to an abbreviation or an initial. */
    static boolean endsPart(String s, int dot, int limit) {
        int next = dot + 1;
        while (next < limit && isClosing(s.charAt(next))) {
            next++;
        }
        if (next < limit && !isSpace(s.charAt(next)) && s.charAt(next) != '<' && s.charAt(next) != '\u201C') {
            return false;
        }
        char following = at(s, skipSpaces(s, next, limit));
        if (following == ',' || following == ';') {
            return false;
        }
        int start = dot;
        while (start > 0 && Letters.isLetterOrDigit(s.charAt(start - 1))) {
            start--;
        }
        if (start == dot || next >= limit) {
            return true;
        }
        if (dot - start == 1 && Letters.isLetter(s.charAt(start))) {
            return endsAfterLetter(s, start, following);
        }
        if (isMediumAt(s, skipSpaces(s, next, limit), limit)) {
            return true;
        }
        String word = lower(s, start, dot);
        return switch (word) {
            case "ed" -> isAfterWord(s, start) && Letters.isUpperCase(following) && s.charAt(start) == 'e';
            case "al", "etc" -> !Letters.isLowerCase(following);
            default -> !LEADING.contains(word) && (!BEFORE_NUMBER.contains(word) || Letters.isUpperCase(following));
        };
    }

    /** "Web." and "Print." stand behind a period in MLA 7. */
    private static boolean isMediumAt(String s, int i, int limit) {
        return startsWord(s, i, limit, "Web") || startsWord(s, i, limit, "Print");
    }

    private static boolean endsAfterLetter(String s, int start, char following) {
        boolean inner = at(s, start - 1) == '.';
        if (Letters.isLowerCase(s.charAt(start))) {
            return inner && !Letters.isLowerCase(following) && !isDigit(following);
        }
        if (inner && s.startsWith("D.C", start - 2)) {
            return Letters.isUpperCase(following);
        }
        // "U of Minnesota P." and "Oxford U P." are publishers, not initials.
        return s.charAt(start) == 'P'
                && !inner
                && (s.lastIndexOf("U of ", start) >= 0 || s.startsWith("U ", start - 2));
    }

    private static boolean isAfterWord(String s, int start) {
        int before = lastBefore(s, start);
        return before >= 0 && Letters.isLetterOrDigit(s.charAt(before));
    }
}
