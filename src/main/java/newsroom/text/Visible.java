package newsroom.text;

/** Text as a terminal may have it: what would steer the terminal or deceive a reader is shown by its number in hexadecimal. */
public final class Visible {
    private Visible() {}

    /** {@code text} on one line: tabs and line endings are shown as well. */
    public static String line(String text) {
        return escaped(text, false);
    }

    /** {@code text} with its tabs and line endings kept, of which CRLF becomes LF. */
    public static String lines(String text) {
        return escaped(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n"), true);
    }

    /** Whether {@code text} is one line of nothing but what shows, so that {@link #line} leaves it as it is. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isHidden(codePoint, false)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    private static String escaped(String text, boolean keepLines) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHidden(c, keepLines)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    /** Joiners and no-break spaces do no harm, and words fall apart without them. */
    static boolean isHidden(int codePoint, boolean keepLines) {
        if (codePoint == '\t' || codePoint == '\n') {
            return !keepLines;
        }
        return switch (Invisible.of(codePoint)) {
            case NOT, NO_BREAK_SPACE, JOINER -> codePoint == '\r';
            case ZERO_WIDTH, BIDI_CONTROL, CONTROL -> true;
        };
    }
}
