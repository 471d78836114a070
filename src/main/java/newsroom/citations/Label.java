package newsroom.citations;

import newsroom.text.Letters;

/** The number or mark that some lists put before an entry: "[12]", "(3)", "4.", "5:", "-Lee". */
public final class Label {
    private Label() {}

    /** Whether {@code text} begins with a number of the list's own, by which its text may cite it. */
    public static boolean isNumber(String text) {
        int start = Scan.skipSpaces(text, 0, text.length());
        int end = end(text);
        return end > start && !Scan.isDash(text.charAt(start));
    }

    /** Where the entry proper begins. */
    static int end(String s) {
        int i = Scan.skipSpaces(s, 0, s.length());
        if (Scan.isDash(Scan.at(s, i)) && Letters.isLetter(Scan.at(s, i + 1))) {
            return i + 1;
        }
        char open = Scan.at(s, i);
        int digits = open == '[' || open == '(' ? i + 1 : i;
        int end = Scan.digitsEnd(s, digits, s.length());
        if (end == digits || end - digits > 3) {
            return i;
        }
        char close = Scan.at(s, end);
        boolean bracketed = (open == '[' && close == ']') || (open == '(' && close == ')');
        boolean listed =
                digits == i && (close == '.' || close == ')' || close == ':') && Scan.isSpace(Scan.at(s, end + 1));
        return bracketed || listed ? Scan.skipSpaces(s, end + 1, s.length()) : i;
    }
}
