package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Finds English words that name a time only for who knows the day: "last month", "in the next two days". */
final class RelativeDates {
    private static final WordList DAYS = WordList.words("""
            friday monday saturday sunday thursday tuesday wednesday
            """);

    private static final WordList UNITS = WordList.words("""
            autumn fall month spring summer week weekend winter year
            """);

    private static final WordList PARTS = WordList.words("afternoon evening morning");
    private static final WordList COUNTED = WordList.words("""
            day days decade decades hours month months week weeks year years
            """);

    private static final WordList NUMBERS = WordList.words("""
            a couple eight few five four nine of one seven several six ten three two
            """);

    private static final WordList PREPOSITIONS = WordList.words("during for in over within");
    private static final WordList DIRECTIONS = WordList.words("coming last next past previous");
    private static final WordList DETERMINERS = WordList.words("a each every her his its my our the their your");

    private static final int MOST_NUMBERS = 3;

    private RelativeDates() {}

    /** Where such words stand, as offsets into the prose. */
    record Phrase(int start, int end) {}

    static List<Phrase> in(Sentences text) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int end = end(text, i);
            if (end > i && text.areJoined(i, end)) {
                phrases.add(new Phrase(text.start(i), text.end(end - 1)));
                i = end - 1;
            }
        }
        return phrases;
    }

    /** The index after the phrase that begins at {@code i}; {@code i} if none does. */
    private static int end(Sentences text, int i) {
        String word = text.word(i);
        String next = text.word(i + 1);
        boolean free = !DETERMINERS.contains(text.word(i - 1));
        return switch (word) {
            case "yesterday", "tomorrow", "tonight" -> i + 1;
            case "last", "next" ->
                free && (UNITS.contains(next) || DAYS.contains(next) || next.equals("night")) ? i + 2 : i;
            case "earlier", "later" -> next.equals("this") && isSpan(text.word(i + 2)) ? i + 3 : i;
            case "this" -> isSpan(next) ? i + 2 : i;
            default -> PREPOSITIONS.contains(word) && next.equals("the") ? counted(text, i) : ago(text, i);
        };
    }

    private static boolean isSpan(String word) {
        return UNITS.contains(word) || DAYS.contains(word) || PARTS.contains(word);
    }

    /** "in the next two days". */
    private static int counted(Sentences text, int i) {
        if (!DIRECTIONS.contains(text.word(i + 2))) {
            return i;
        }
        int unit = afterNumbers(text, i + 3);
        return COUNTED.contains(text.word(unit)) ? unit + 1 : i;
    }

    /** "a few days ago". */
    private static int ago(Sentences text, int i) {
        int unit = afterNumbers(text, i);
        return unit > i
                        && COUNTED.contains(text.word(unit))
                        && text.word(unit + 1).equals("ago")
                ? unit + 2
                : i;
    }

    private static int afterNumbers(Sentences text, int from) {
        int at = from;
        while (at < from + MOST_NUMBERS && isNumber(text.word(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word) || (!word.isEmpty() && Letters.isDigit(word.charAt(0)));
    }
}
