package newsroom.citations;

import java.util.Locale;
import java.util.Set;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** The words that names of persons are made of: where each ends, and what it is. */
final class NameWords {
    private static final Set<String> PARTICLES = WordList.words("""
            de del della delle der den di da do dos das du des la le las los van von vom zu zur zum ten ter te af av
            al el bin ibn bint ben bat mac y e san 't \u2019t
            """);

    /** Particles that stay with the given names when a name is turned round: Saint-Exupéry, Antoine de. */
    private static final Set<String> WITH_GIVEN = Set.of("de", "von", "zu", "y", "e");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq", "phd");

    /** Abbreviated given names and suffixes, whose period belongs to them. */
    private static final Set<String> DOTTED = WordList.words("""
            St Ste Jr Sr Wm Th Ch Chr Ph Yu Dr Esq Geo
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
