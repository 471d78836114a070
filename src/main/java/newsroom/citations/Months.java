package newsroom.citations;

import java.util.List;
import java.util.Locale;

/** Names of months and seasons: MLA's, other English ones, and those of some neighbours. */
final class Months {
    /** MLA Handbook, 9th ed., appendix 1: names of more than four letters are abbreviated. */
    private static final List<String> MLA =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Months() {}

    /** The number of the month of that English name, in full or short, from 1; 0 if there is none. */
    static int english(String lowerCaseWord) {
        return switch (lowerCaseWord) {
            case "january", "jan" -> 1;
            case "february", "feb" -> 2;
            case "march", "mar" -> 3;
            case "april", "apr" -> 4;
            case "may" -> 5;
            case "june", "jun" -> 6;
            case "july", "jul" -> 7;
            case "august", "aug" -> 8;
            case "september", "sept", "sep" -> 9;
            case "october", "oct" -> 10;
            case "november", "nov" -> 11;
            case "december", "dec" -> 12;
            default -> 0;
        };
    }

    /** The same for French, Spanish, German, Italian, Portuguese and Dutch names in full, unless English has them too. */
    static int foreign(String lowerCaseWord) {
        return switch (lowerCaseWord) {
            case "janvier", "enero", "januar", "gennaio", "janeiro", "januari" -> 1;
            case "février", "febrero", "februar", "febbraio", "fevereiro", "februari" -> 2;
            case "mars", "marzo", "märz", "março", "maart" -> 3;
            case "avril", "abril", "aprile" -> 4;
            case "mai", "mayo", "maggio", "maio", "mei" -> 5;
            case "juin", "junio", "juni", "giugno", "junho" -> 6;
            case "juillet", "julio", "juli", "luglio", "julho" -> 7;
            case "août", "agosto", "augustus" -> 8;
            case "septembre", "septiembre", "settembre", "setembro" -> 9;
            case "octobre", "octubre", "oktober", "ottobre", "outubro" -> 10;
            case "novembre", "noviembre", "novembro" -> 11;
            case "décembre", "diciembre", "dezember", "dicembre", "dezembro" -> 12;
            default -> 0;
        };
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
