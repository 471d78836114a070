package newsroom.text;

/** Characters that a reader cannot see, and what harm they can do. */
public enum Invisible {
    /** None: the character shows, or ends a line, or is a plain blank. */
    NOT,
    /** A blank at which no line is broken. */
    NO_BREAK_SPACE,
    /** Joins or parts letters, as several scripts and emoji need. */
    JOINER,
    /** Takes no room and says nothing. */
    ZERO_WIDTH,
    /** Turns the order in which text is shown: what a reader sees may not be what is there. */
    BIDI_CONTROL,
    /** A control character, which a terminal may obey; also half of a surrogate pair. */
    CONTROL;

    private static final int LATIN_1_END = 0x100;

    /** What {@code codePoint} is. */
    public static Invisible of(int codePoint) {
        if (codePoint < LATIN_1_END) {
            return ofLatin1(codePoint);
        }
        if (codePoint < 0x2000) {
            return codePoint == 0x61C ? BIDI_CONTROL : isFiller(codePoint) ? ZERO_WIDTH : NOT;
        }
        if (codePoint <= 0x206F) {
            return ofGeneralPunctuation(codePoint);
        }
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return CONTROL;
        }
        boolean hidden = codePoint == 0x3164
                || codePoint == 0xFEFF
                || codePoint == 0xFFA0
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
        return hidden ? ZERO_WIDTH : NOT;
    }

    private static Invisible ofLatin1(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return NOT;
        }
        if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
            return CONTROL;
        }
        return c == 0xA0 ? NO_BREAK_SPACE : c == 0xAD ? ZERO_WIDTH : NOT;
    }

    private static boolean isFiller(int c) {
        return c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x180E;
    }

    private static Invisible ofGeneralPunctuation(int c) {
        return switch (c) {
            case 0x2007, 0x202F -> NO_BREAK_SPACE;
            case 0x200C, 0x200D -> JOINER;
            case 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> BIDI_CONTROL;
            case 0x2028, 0x2029 -> CONTROL;
            case 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206A, 0x206B, 0x206C, 0x206D, 0x206E, 0x206F ->
                ZERO_WIDTH;
            default -> NOT;
        };
    }
}
