package newsroom.citations;

import java.util.Locale;
import java.util.Map;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** What people did for a work: the nouns that follow a name, the verbs that come before one. */
final class Roles {
    private static final WordList NOUNS = WordList.words("""
        adapter artist author authors choreographer comp compiler compilers composer conductor creator creators
        curator curators dir director directors dirs ed editor editors eds host hosts illus illustrator
        interviewee interviewer narrator perf performer performers photographer presenter prod producer
        producers screenwriter singer speaker tr trans translator translators writer writers
        """);

    /** Abbreviations that MLA 7 put before a name, and what MLA 9 writes for them (MLA Handbook, 9th ed., 5.38-5.46). */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ed", "edited by"),
            Map.entry("eds", "edited by"),
            Map.entry("trans", "translated by"),
            Map.entry("tr", "translated by"),
            Map.entry("dir", "directed by"),
            Map.entry("dirs", "directed by"),
            Map.entry("perf", "performance by"),
            Map.entry("prod", "produced by"),
            Map.entry("adapt", "adapted by"),
            Map.entry("comp", "compiled by"),
            Map.entry("illus", "illustrated by"),
            Map.entry("introd", "introduction by"),
            Map.entry("narr", "narrated by"),
            Map.entry("cond", "conducted by"));

    private static final Map<String, String> NOUN_ABBREVIATIONS = Map.of(
            "ed",
            "editor",
            "eds",
            "editors",
            "trans",
            "translator",
            "tr",
            "translator",
            "dir",
            "director",
            "dirs",
            "directors",
            "prod",
            "producer",
            "perf",
            "performer",
            "comp",
            "compiler",
            "illus",
            "illustrator");

    private static final WordList BEFORE_BY = WordList.words("""
        adapted afterword annotated arranged choreographed co-directed co-edited codirected coedited collected
        commentary compiled conducted created curated designed directed drawings edited executive filmed
        foreword hosted illustrated illustrations interview interviewed introduced introduction libretto lyrics
        maps moderated music narrated notes performance performances performed photographs photography posted
        preface presented produced read received recorded reviewed revised screenplay selected starring story
        sung translated uploaded written
        """);

    private static final String AS_TOLD_TO = "as told to ";

    private Roles() {}

    /** Whether a word in lower case, without its period, names what somebody did. */
    static boolean isRole(String word) {
        return NOUNS.contains(word);
    }

    /** The noun that MLA 9 writes behind one name or several: "eds." becomes "editors". */
    static String noun(String written, boolean several) {
        String word = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        String noun = NOUN_ABBREVIATIONS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        boolean oneWord = noun.indexOf(' ') < 0;
        return several && oneWord && !noun.endsWith("s") ? noun + "s" : noun;
    }

    /** Where the phrase at {@code i} ends that announces a contributor, such as "edited by" or "Ed."; {@code i} if none. */
    static int phraseEnd(String s, int i, int limit) {
        if (s.regionMatches(true, i, AS_TOLD_TO, 0, AS_TOLD_TO.length())) {
            return i + AS_TOLD_TO.length() - 1;
        }
        int word = i;
        for (int words = 0; words < 7; words++) {
            int end = phraseWordEnd(s, word, limit);
            if (end == word) {
                return i;
            }
            String lower = Scan.lower(s, word, end);
            if (lower.equals("by")) {
                return words == 0 || announces(s, i, word) ? end : i;
            }
            if (words == 0 && ABBREVIATIONS.containsKey(lower)) {
                if (Scan.at(s, end) == '.') {
                    return abbreviationEnd(s, end + 1, limit);
                }
                int name = Scan.skipSpaces(s, end, limit);
                if (Letters.isLowerCase(s.charAt(i)) && name < limit && Letters.isUpperCase(s.charAt(name))) {
                    return end;
                }
            }
            if (Letters.isUpperCase(s.charAt(word)) && words > 0 && !BEFORE_BY.contains(lower)) {
                return i;
            }
            word = Scan.skipSpaces(s, end, limit);
        }
        return i;
    }

    /** After "Ed." there may be "and trans.", "by" or the name itself. */
    private static int abbreviationEnd(String s, int after, int limit) {
        int next = Scan.skipSpaces(s, after, limit);
        if (Scan.startsWord(s, next, limit, "and") || Scan.at(s, next) == '&') {
            int second = Scan.skipSpaces(s, next + (s.charAt(next) == '&' ? 1 : 3), limit);
            int end = Scan.wordEnd(s, second, limit);
            if (Scan.at(s, end) == '.' && ABBREVIATIONS.containsKey(Scan.lower(s, second, end))) {
                return end + 1;
            }
        }
        return Scan.startsWord(s, next, limit, "by") ? next + 2 : after;
    }

    private static int phraseWordEnd(String s, int i, int limit) {
        int end = i;
        while (end < limit && (Letters.isLetter(s.charAt(end)) || s.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean announces(String s, int start, int by) {
        int i = start;
        while (i < by) {
            int end = phraseWordEnd(s, i, by);
            if (end == i) {
                return false;
            }
            if (BEFORE_BY.contains(Scan.lower(s, i, end))) {
                return true;
            }
            i = Scan.skipSpaces(s, end, by);
        }
        return false;
    }

    /** How MLA 9 writes the phrase: "Ed." becomes "edited by", other phrases keep their words in lower case. */
    static String mla(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        String known = ABBREVIATIONS.get(dot < 0 ? lower : lower.substring(0, dot));
        if (known == null) {
            return lower;
        }
        int and = lower.indexOf("trans.", dot + 1);
        return and > 0 && lower.startsWith("ed") ? "edited and translated by" : known;
    }
}
