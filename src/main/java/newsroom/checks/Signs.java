package newsroom.checks;

import java.util.Arrays;
import newsroom.text.Prose;

/**
 * Words without one of which a rule finds nothing in a text. To look for all of them at once, in any case, takes far less time
 * than to read what the text says.
 */
final class Signs {
    /** What is no letter of ASCII; in a sign it is written as a blank. */
    private static final int OTHER = 26;

    /** The one sign beyond ASCII whose small letter is one of ASCII, that of Kelvin. */
    private static final char KELVIN = '\u212A';

    /** The signs that begin with each letter, as numbers of letters. */
    private final int[][][] signs = new int[OTHER + 1][0][];

    /** For each letter those that may follow it at the beginning of a sign, a bit each. */
    private final int[] seconds = new int[OTHER + 1];

    /** @param signs of small letters, two at least; with a blank behind those that no letter may follow */
    Signs(String... signs) {
        for (String sign : signs) {
            int[] letters = new int[sign.length()];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = letter(sign.charAt(i));
            }
            int first = letters[0];
            seconds[first] |= 1 << letters[1];
            this.signs[first] = Arrays.copyOf(this.signs[first], this.signs[first].length + 1);
            this.signs[first][this.signs[first].length - 1] = letters;
        }
    }

    /** Whether any of them stands in {@code prose}, be it inside a word. */
    boolean areIn(Prose prose) {
        int before = OTHER;
        int length = prose.length();
        for (int i = 0; i < length; i++) {
            int here = letter(prose.charAt(i));
            if ((seconds[before] & (1 << here)) != 0 && isAnyAt(prose, i - 1)) {
                return true;
            }
            before = here;
        }
        return false;
    }

    private boolean isAnyAt(Prose prose, int at) {
        for (int[] sign : signs[letter(prose.charAt(at))]) {
            if (isAt(prose, at, sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Prose prose, int at, int[] sign) {
        if (at + sign.length > prose.length()) {
            return false;
        }
        for (int i = 1; i < sign.length; i++) {
            if (letter(prose.charAt(at + i)) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static int letter(char c) {
        int small = c | ' ';
        if (small >= 'a' && small <= 'z') {
            return small - 'a';
        }
        return c == KELVIN ? 'k' - 'a' : OTHER;
    }
}
