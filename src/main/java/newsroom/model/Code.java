package newsroom.model;

/** Six characters that people can read to each other: Crockford's base 32, in which I, L, O and U are left out. */
final class Code {
    static final int LENGTH = 6;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private Code() {}

    /** The lowest 30 bits of {@code bits} as a code. */
    static String of(long bits) {
        char[] code = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            code[i] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(code);
    }

    static boolean isCode(CharSequence text, int from) {
        if (text.length() != from + LENGTH) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
