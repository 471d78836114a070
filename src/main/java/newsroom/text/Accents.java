package newsroom.text;

import java.text.Normalizer;

/** Takes accents off letters. */
public final class Accents {
    /** No character before it has an accent. */
    private static final char FIRST = '\u00C0';

    /** Latin letters from {@link #FIRST} on, each without its accents; a point for one that has none. */
    private static final String LATIN = """
            AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y\
            AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl.\
            ...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.\
            ................................Oo.............Uu...............\
            .............AaIiOoUuUuUuUuUu.AaAaÆæ..GgKkOoOoƷʒj...Gg..NnAaÆæØø\
            AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............\
            ................""";

    private static final int LAST_LATIN = FIRST + LATIN.length() - 1;

    /** Dashes, quotation marks and other signs of print, which texts are full of and which have no accents either. */
    private static final char FIRST_SIGN = '\u2010';

    private static final char LAST_SIGN = '\u205E';

    private Accents() {}

    /** {@code text} without the accents and other marks on its letters: Unicode's NFD without the marks that take no space. */
    public static String without(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_LATIN && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFD));
            }
            any |= c >= FIRST && c <= LAST_LATIN;
        }
        return any ? latin(text) : text;
    }

    /** Java's own, which knows every letter, takes milliseconds to begin. */
    private static String latin(String text) {
        StringBuilder without = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char base = c >= FIRST && c <= LAST_LATIN ? LATIN.charAt(c - FIRST) : '.';
            without.append(base == '.' ? c : base);
        }
        return without.toString();
    }

    private static String withoutMarks(String text) {
        StringBuilder without = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                without.append(text.charAt(i));
            }
        }
        return without.toString();
    }
}
