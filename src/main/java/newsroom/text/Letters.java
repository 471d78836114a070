package newsroom.text;

/**
 * What a character is, as {@link Character} has it; those of ASCII and the signs of print, which most texts are made of, are told
 * without a look into Unicode's tables. A hook, which starts anew each time, takes a millisecond and a half to unfold these.
 */
public final class Letters {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private static final int FIRST_OF_PRINT = 0x2010;
    private static final int LAST_OF_PRINT = 0x205E;
    private static final int FIRST_BREAK = 0x2028;
    private static final int LAST_BREAK = 0x202F;

    private Letters() {}

    /** See {@link Character#isLetter(int)}. */
    public static boolean isLetter(int c) {
        return c < FIRST_BEYOND_ASCII ? isSmall(c | ' ') : !isPrint(c) && Character.isLetter(c);
    }

    /** See {@link Character#isDigit(int)}. */
    public static boolean isDigit(int c) {
        return c < FIRST_BEYOND_ASCII ? isFigure(c) : !isPrint(c) && Character.isDigit(c);
    }

    /** See {@link Character#isLetterOrDigit(int)}. */
    public static boolean isLetterOrDigit(int c) {
        return c < FIRST_BEYOND_ASCII ? isSmall(c | ' ') || isFigure(c) : !isPrint(c) && Character.isLetterOrDigit(c);
    }

    /** See {@link Character#isUpperCase(int)}. */
    public static boolean isUpperCase(int c) {
        return c < FIRST_BEYOND_ASCII ? c >= 'A' && c <= 'Z' : !isPrint(c) && Character.isUpperCase(c);
    }

    /** See {@link Character#isLowerCase(int)}. */
    public static boolean isLowerCase(int c) {
        return c < FIRST_BEYOND_ASCII ? isSmall(c) : !isPrint(c) && Character.isLowerCase(c);
    }

    /** Whether a digit stands in {@code text}. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** See {@link Character#toLowerCase(char)}. */
    public static char toLowerCase(char c) {
        if (c >= FIRST_BEYOND_ASCII) {
            return isPrint(c) ? c : Character.toLowerCase(c);
        }
        return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }

    /** See {@link Character#isWhitespace(int)}. */
    public static boolean isWhitespace(int c) {
        return c == ' ' || (!isSeen(c) && Character.isWhitespace(c));
    }

    /** Whether it is white space, or a blank at which no line is broken. */
    public static boolean isSpace(int c) {
        return c == ' ' || (!isSeen(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isSeen(int c) {
        return c < FIRST_BEYOND_ASCII ? c > ' ' : isPrint(c) && (c < FIRST_BREAK || c > LAST_BREAK);
    }

    /** Dashes, quotation marks and other signs of print, among which is no letter and no figure. */
    private static boolean isPrint(int c) {
        return c >= FIRST_OF_PRINT && c <= LAST_OF_PRINT;
    }

    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isFigure(int c) {
        return c >= '0' && c <= '9';
    }
}
