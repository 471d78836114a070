package newsroom.tui;

import java.util.Locale;

/** How well a few typed letters fit a text. */
final class Fuzzy {
    private static final int WHOLE = 1000;
    private static final int WORD_START = 10;
    private static final int NEXT = 5;

    private Fuzzy() {}

    /**
     * How well the letters of {@code wanted}, in lower case, stand in {@code text} in this order.
     *
     * @return the more the better; less than 0 when they do not
     */
    static int score(String wanted, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int whole = lower.indexOf(wanted);
        if (whole >= 0) {
            return WHOLE - Math.min(whole, WHOLE / 2) + (isWordStart(lower, whole) ? WHOLE : 0);
        }
        int score = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int found = lower.indexOf(wanted.charAt(i), at + 1);
            if (found < 0) {
                return -1;
            }
            score += isWordStart(lower, found) ? WORD_START : found == at + 1 ? NEXT : 0;
            at = found;
        }
        return score;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
