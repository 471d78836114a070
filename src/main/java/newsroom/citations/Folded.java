package newsroom.citations;

import java.util.Locale;
import newsroom.text.Accents;
import newsroom.text.Letters;

/** Names and titles without what does not tell them apart: case, accents, punctuation, spaces, a leading "The". */
public final class Folded {
    private Folded() {}

    public static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = Accents.without(lower.startsWith("the ") ? lower.substring(4) : lower);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether two names are the same in all that counts; an empty one is like no other. */
    public static boolean alike(String one, String other) {
        String folded = of(one);
        return !folded.isEmpty() && folded.equals(of(other));
    }
}
