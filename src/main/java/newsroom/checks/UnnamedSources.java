package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Prose;
import newsroom.text.WordList;

/**
 * Finds English words that bring in a source without naming it: "according to an anonymous official", "said on condition of
 * anonymity". What only speaks of such sources, without quoting one, is not meant.
 */
final class UnnamedSources {
    private static final WordList UNNAMED = WordList.words("anonymous unidentified unnamed");

    private static final WordList ROLES = WordList.words("""
            adviser advisers advisor advisors agent agents aide aides analyst analysts attorney attorneys banker
            bankers colleague colleagues commander commanders diplomat diplomats employee employees engineer
            engineers executive executives informant informants insider insiders investigator investigators
            lawmaker lawmakers lawyer lawyers manager managers minister ministers officer officers official
            officials people person prosecutor prosecutors soldier soldiers source sources spokesman
            spokesperson spokeswoman staffer staffers whistleblower whistleblowers witness witnesses worker
            workers
            """);

    private static final WordList SPEECH = WordList.words("""
            acknowledged added adds admitted agreed alleged argued cautioned claimed claims complained conceded
            confirmed confirms denied denies described disclosed explained hinted indicated insisted noted
            predicted quoted recalled replied reported revealed said say says speaking spoke stated states
            suggested tells testified told warned wrote
            """);

    private static final WordList DETERMINERS = WordList.words("""
            a an another five four many one other senior several some the three two
            """);

    private static final WordList WISHES = WordList.words("""
            agreed asked asking chose declined insisted preferred refused requested requesting wanted wished
            """);

    private static final List<String> ANONYMITY = List.of(
            "on condition of anonymity",
            "on the condition of anonymity",
            "under condition of anonymity",
            "under the condition of anonymity");

    private static final List<String> UNNAMED_BY_WISH = List.of("not to be named", "not to be identified");

    private static final List<String> CLOSE =
            List.of("close to", "familiar with", "with knowledge of", "with direct knowledge of", "briefed on");

    private static final WordList ALWAYS_SOURCES = WordList.words("source sources");

    /** Who is a source when it is a matter that they know. */
    private static final WordList MAYBE_SOURCES = WordList.words("official officials people person");

    /** What people are said to be familiar with who are sources: "people familiar with the area say" are not. */
    private static final WordList MATTERS = WordList.words("""
            case deal decision discussions incident inquiry investigation issue matter matters negotiations plan
            plans process proposal situation talks thinking
            """);

    private static final int MOST_ADJECTIVES = 3;
    private static final int REACH = 12;

    /** Every such phrase has one of these, or tells of somebody who is close to something. */
    private static final List<String> WORDS =
            List.of("anonymous", "unnamed", "unidentified", "anonymity", "named", "identified");

    private static final List<String> CLOSENESS = List.of("close", "familiar", "knowledge", "briefed");
    private static final List<String> SOMEBODY =
            List.of("source", "sources", "person", "people", "official", "officials");

    private static final Signs SIGNS =
            new Signs("anonym", "named", "identified", "close ", "familiar", "knowledge", "briefed");

    private UnnamedSources() {}

    /** Whether {@link #in} may find anything in a text of these words. */
    static boolean mayBeIn(Mentions words) {
        return words.hasAny(WORDS) || (words.hasAny(CLOSENESS) && words.hasAny(SOMEBODY));
    }

    /** Whether {@link #in} may find anything. */
    static boolean mayBeIn(Prose prose) {
        return SIGNS.areIn(prose);
    }

    /** Where such words stand, as offsets into the prose. */
    record Phrase(int start, int end) {}

    /** One place a sentence; and a wish not to be named belongs to a source that was brought in before. */
    static List<Phrase> in(Sentences text) {
        List<Phrase> phrases = new ArrayList<>();
        int sentence = -1;
        for (int i = 0; i < text.size(); i++) {
            if (text.isQuoted(i) || text.sentence(i) == sentence) {
                continue;
            }
            int end = Math.max(unnamed(text, i), close(text, i));
            int from = i;
            while (end > i && DETERMINERS.contains(text.word(from - 1)) && text.areJoined(from - 1, i + 1)) {
                from--;
            }
            if (phrases.isEmpty()) {
                end = Math.max(end, wish(text, i));
            }
            if (end > i) {
                phrases.add(new Phrase(text.start(from), text.end(end - 1)));
                sentence = text.sentence(i);
            }
        }
        return phrases;
    }

    /** "anonymous rebel official", where something is said or told: the index after it, or {@code i}. */
    private static int unnamed(Sentences text, int i) {
        if (!UNNAMED.contains(text.word(i))) {
            return i;
        }
        int role = i + 1;
        while (role <= i + MOST_ADJECTIVES && !ROLES.contains(text.word(role))) {
            role++;
        }
        boolean roleFound = ROLES.contains(text.word(role)) && text.areJoined(i, role + 1);
        return roleFound && isHeard(text, i, role) ? role + 1 : i;
    }

    /** Whether the sentence tells what the source says: "according to" right before it, or a verb close behind it. */
    private static boolean isHeard(Sentences text, int from, int role) {
        int before = from;
        while (before > 0 && DETERMINERS.contains(text.word(before - 1))) {
            before--;
        }
        boolean announced = text.isAt(before - 2, "according to")
                || text.word(before - 1).equals("told")
                || text.isAt(before - 2, "told by")
                || text.word(before - 1).equals("said");
        if (announced) {
            return true;
        }
        for (int i = role + 1; i < Math.min(text.size(), role + 1 + REACH); i++) {
            if (text.sentence(i) != text.sentence(role)) {
                return false;
            }
            if (SPEECH.contains(text.word(i)) && !text.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "on condition of anonymity", "asked not to be named". */
    private static int wish(Sentences text, int i) {
        if (text.word(i).equals("on") || text.word(i).equals("under")) {
            for (String phrase : ANONYMITY) {
                if (text.isAt(i, phrase)) {
                    return speaks(text, i) ? i + Sentences.length(phrase) : i;
                }
            }
        }
        if (WISHES.contains(text.word(i))) {
            for (String phrase : UNNAMED_BY_WISH) {
                if (text.isAt(i + 1, phrase)) {
                    return i + 1 + Sentences.length(phrase);
                }
            }
            boolean declined = text.isAt(i, "declined to be named") || text.isAt(i, "declined to be identified");
            return declined ? i + 4 : i;
        }
        return i;
    }

    /** "a source close to the talks", where the sentence tells what such a source says. */
    private static int close(Sentences text, int i) {
        boolean always = ALWAYS_SOURCES.contains(text.word(i));
        if (!always && !MAYBE_SOURCES.contains(text.word(i))) {
            return i;
        }
        for (String phrase : CLOSE) {
            int end = i + 1 + Sentences.length(phrase);
            if (text.isAt(i + 1, phrase) && (always || isMatter(text, end)) && speaks(text, i)) {
                return end;
            }
        }
        return i;
    }

    private static boolean isMatter(Sentences text, int i) {
        return MATTERS.contains(text.word(i)) || (text.word(i).equals("the") && MATTERS.contains(text.word(i + 1)));
    }

    /** Whether the sentence of word {@code i} has a verb of speech outside quotation marks, or "according to". */
    private static boolean speaks(Sentences text, int i) {
        int from = i;
        while (from > 0 && text.sentence(from - 1) == text.sentence(i)) {
            from--;
        }
        for (int at = from; at < text.size() && text.sentence(at) == text.sentence(i); at++) {
            if (!text.isQuoted(at) && (SPEECH.contains(text.word(at)) || text.isAt(at, "according to"))) {
                return true;
            }
        }
        return false;
    }
}
