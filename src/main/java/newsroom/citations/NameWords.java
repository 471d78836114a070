package newsroom.citations;

import java.util.Locale;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** The words that names of persons are made of: where each ends, and what it is. */
final class NameWords {
    private static final WordList PARTICLES = WordList.words("""
            't af al av bat ben bin bint da das de del della delle den der des di do dos du e el ibn la
            las le los mac san te ten ter van vom von y zu zum zur
            """);

    /** Particles that stay with the given names when a name is turned round: Saint-Exupéry, Antoine de. */
    private static final WordList WITH_GIVEN = WordList.words("de e von y zu");

    private static final WordList SUFFIXES = WordList.words("esq ii iii iv jr phd sr");

    /** Abbreviated given names and suffixes, whose period belongs to them. */
    private static final WordList DOTTED = WordList.words("""
            Ch Chr Dr Esq Geo Jr Ph Sr St Ste Th Wm Yu
            """);

    private NameWords() {}

    /** Where the word of a name at {@code i} ends; an initial takes its period along. */
    static int end(String s, int i, int limit) {
        int j = i;
        while (j < limit && belongs(s, i, j, limit)) {
            j++;
        }
        return j > i && j < limit && s.charAt(j) == '.' && takesPeriod(s, i, j) ? j + 1 : j;
    }

    private static boolean belongs(String s, int start, int j, int limit) {
        char c = s.charAt(j);
        if (Letters.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean letterNext = j + 1 < limit && Letters.isLetter(s.charAt(j + 1));
        return letterNext && (Scan.isApostrophe(c) || (Scan.isDash(c) && j > start));
    }

    private static boolean takesPeriod(String s, int start, int end) {
        boolean lastInitial = end - start == 1 || (end - start >= 3 && Scan.isDash(s.charAt(end - 2)));
        return lastInitial ? Letters.isUpperCase(s.charAt(start)) : DOTTED.contains(s.substring(start, end));
    }

    static boolean isInitial(String s, int i, int limit) {
        char next = i + 1 < limit ? s.charAt(i + 1) : ' ';
        return i >= 0
                && i < limit
                && Letters.isUpperCase(s.charAt(i))
                && !Letters.isLetter(next)
                && !Scan.isApostrophe(next);
    }

    static boolean isParticle(String s, int start, int end) {
        return (end - start <= 5 && PARTICLES.contains(s.substring(start, end)))
                || (end - start > 3 && (s.startsWith("al-", start) || s.startsWith("el-", start)));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a particle in lower case goes behind the given names in an index. */
    static boolean staysWithGiven(String particle) {
        return WITH_GIVEN.contains(particle);
    }

    /** Whether a word has the capital of a name, as "d'Aubigné" has and "apple" has not; other scripts have no capitals. */
    static boolean isCapital(String s, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (Letters.isUpperCase(c) || Character.isTitleCase(c)) {
                return i - start <= 2 || Scan.isDash(s.charAt(i - 1)) || Scan.isApostrophe(s.charAt(i - 1));
            }
        }
        return start < end && Character.getType(s.charAt(start)) == Character.OTHER_LETTER;
    }

    /** "Jr.", "III". */
    static boolean isSuffix(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return SUFFIXES.contains(plain.toLowerCase(Locale.ROOT));
    }
}
