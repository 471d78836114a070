package newsroom.citations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months and seasons: MLA's, other English ones, and those of some neighbours. */
final class Months {
    /** MLA Handbook, 9th ed., appendix 1: names of more than four letters are abbreviated. */
    private static final List<String> MLA =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private static final String ENGLISH = "january february march april may june july august september october november"
            + " december jan feb mar apr may jun jul aug sep oct nov dec - - - - - - - - sept - - -";

    private static final String FOREIGN = "janvier février mars avril mai juin juillet août septembre octobre novembre"
            + " décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
            + " januar februar märz april mai juni juli august september oktober november dezember"
            + " gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
            + " janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
            + " januari februari maart april mei juni juli augustus september oktober november december";

    private static final Map<String, Integer> ENGLISH_NUMBERS = numbers(ENGLISH);
    private static final Map<String, Integer> FOREIGN_NUMBERS = numbers(FOREIGN);

    private Months() {}

    private static Map<String, Integer> numbers(String names) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] words = names.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i % 12 + 1);
        }
        numbers.remove("-");
        return numbers;
    }

    /** The number of the month of that English name, in full or short, from 1; 0 if there is none. */
    static int english(String lowerCaseWord) {
        return ENGLISH_NUMBERS.getOrDefault(lowerCaseWord, 0);
    }

    /** The same for French, Spanish, German, Italian, Portuguese and Dutch names in full. */
    static int foreign(String lowerCaseWord) {
        return FOREIGN_NUMBERS.getOrDefault(lowerCaseWord, 0);
    }

    /** How MLA writes a month from 1 to 12. */
    static String mla(int month) {
        return MLA.get(month - 1);
    }

    static boolean isSeason(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring", "summer", "fall", "autumn", "winter" -> true;
            default -> false;
        };
    }

    static boolean isWeekday(String lowerCaseWord) {
        return switch (lowerCaseWord) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun" -> true;
            default -> false;
        };
    }
}
