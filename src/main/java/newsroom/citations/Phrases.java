package newsroom.citations;

import java.util.List;
import newsroom.text.Letters;

/** Words and phrases that are looked for at one place of a text, in any case. */
final class Phrases {
    private final List<String> phrases;

    /** A bit for every first letter: at most places none of them begins. */
    private final long initials;

    private Phrases(List<String> phrases) {
        this.phrases = phrases;
        long bits = 0;
        for (String phrase : phrases) {
            bits |= bit(phrase.charAt(0));
        }
        this.initials = bits;
    }

    /** @param phrases in the order in which they are tried */
    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** Where the first of them ends that stands at {@code i}, as a word; -1 if none does. */
    int end(String s, int i, int limit) {
        if (i >= limit || (initials & bit(s.charAt(i))) == 0) {
            return -1;
        }
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            if (Scan.startsWord(s, i, limit, phrases.get(phrase))) {
                return i + phrases.get(phrase).length();
            }
        }
        return -1;
    }

    private static long bit(char c) {
        return 1L << Letters.toLowerCase(c);
    }
}
