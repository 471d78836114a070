package newsroom.text;

import java.text.Normalizer;

/** Accents as characters of their own. */
public final class Accents {
    /** No character before it has an accent to part with. */
    private static final char FIRST = '\u00C0';

    /** Dashes, quotation marks and other signs of print, which texts are full of and which have none either. */
    private static final char FIRST_SIGN = '\u2010';

    private static final char LAST_SIGN = '\u205E';

    private Accents() {}

    /** {@code text} with every accent behind its letter (Unicode's NFD). Java's own takes long to begin, and most texts need none. */
    public static String apart(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        return text;
    }
}
