package newsroom.checks;

import newsroom.text.Letters;
import newsroom.text.WordList;

/** How the names look with which entries begin, before anything is known of whose they are. */
final class NameShape {
    private static final int LONGEST = 100;
    private static final int LONGEST_GIVEN_NAME = 40;

    private static final WordList LINKS = WordList.words("""
        al and at author authors bin da de del della den der des di dos du et for ibn in la le of on the to und
        unknown van von y
        """);

    private NameShape() {}

    /** Whether it begins with a name turned round, which running text never does: {@code Howard, June.}. */
    static boolean opensTurnedRound(String text) {
        int comma = end(text);
        if (comma < 2 || text.charAt(comma) != ',' || text.indexOf(' ') != comma + 1) {
            return false;
        }
        int given = comma + 2;
        int limit = Math.min(text.length(), given + LONGEST_GIVEN_NAME);
        for (int i = given; i < limit; i++) {
            boolean last = text.startsWith(", and ", i) || text.startsWith(", et al", i);
            if (last || (text.charAt(i) == '.' && !isInitial(text, i))) {
                return end(text.substring(given, i) + ",") > 0;
            }
        }
        return false;
    }

    /** Whether the point at {@code at} only closes an initial, and more of the name comes. */
    private static boolean isInitial(String text, int at) {
        boolean letter = at > 1 && Letters.isUpperCase(text.charAt(at - 1)) && text.charAt(at - 2) == ' ';
        return letter && at + 1 < text.length() && (text.charAt(at + 1) == ',' || isNameAfter(text, at + 2));
    }

    private static boolean isNameAfter(String text, int from) {
        int point = text.indexOf('.', from);
        return point > from && point <= from + 1 + LONGEST_GIVEN_NAME / 2 && end(text.substring(from, point + 1)) > 0;
    }

    /** Where the capitalised words at the beginning end; 0 if something else comes first or they are too many. */
    static int end(String text) {
        int limit = Math.min(text.length(), LONGEST);
        int word = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && i - word == 1;
            if (Letters.isLetter(c) || "-'’&|".indexOf(c) >= 0 || initial) {
                continue;
            }
            if (i > word && !isWord(text.substring(word, i))) {
                return 0;
            }
            if (c != ' ') {
                return ",;.(".indexOf(c) >= 0 || EntryShape.isDigit(c) ? i : 0;
            }
            word = i + 1;
        }
        return 0;
    }

    private static boolean isWord(String word) {
        int first = word.codePointAt(0);
        return Letters.isUpperCase(first)
                || !(Letters.isLowerCase(first) || Letters.isUpperCase(first))
                || LINKS.contains(word);
    }

    /** Whether a name can begin there, blanks aside, or "et al". */
    static boolean begins(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && (!Letters.isLowerCase(text.codePointAt(at)) || text.startsWith("et al", at));
    }
}
