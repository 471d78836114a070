package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.text.Letters;

/** Finds English words that name a time only for who knows the day: "last month", "in the next two days". */
final class RelativeDates {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> UNITS =
            Set.of("week", "month", "year", "weekend", "spring", "summer", "autumn", "fall", "winter");

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening");
    private static final Set<String> COUNTED =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "decade", "decades");

    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "few", "several", "a", "one",
            "couple", "of");

    private static final Set<String> PREPOSITIONS = Set.of("in", "over", "within", "during", "for");
    private static final Set<String> DIRECTIONS = Set.of("next", "last", "past", "coming", "previous");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "his", "her", "their", "its", "our", "my", "your", "every", "each");

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
