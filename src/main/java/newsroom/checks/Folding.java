package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.text.Accents;

/** Cuts text into words that can be compared: in lower case, without accents and apostrophes. */
final class Folding {
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;
    private static final int FIRST_LATIN_EXTENDED = 0x1E00;
    private static final int LAST_GREEK_EXTENDED = 0x1FFF;

    private Folding() {}

    /**
     * A word.
     *
     * @param text folded
     * @param capital whether it begins with a capital, or with a letter of a script that has none
     * @param start where it begins in what was cut
     * @param end where it ends in what was cut
     */
    record Word(String text, boolean capital, int start, int end) {}

    /** The words of {@code text}: letters that stand together, figures that do, each sign of a script without blanks. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int end = first < FIRST_BEYOND_ASCII && !isLetter(first) && !isFigure(first) ? at : wordEnd(text, at);
            if (end > at) {
                boolean capital = !Character.isLowerCase(text.codePointAt(at));
                words.add(new Word(fold(text.substring(at, end)), capital, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Where the word ends that begins at {@code start}; {@code start} if none does. */
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        boolean ended = at > start && (at == text.length() || text.charAt(at) < FIRST_BEYOND_ASCII);
        return ended ? at : anyWordEnd(text, start);
    }

    /** Most words have no other letters; a hook reads every text for the first time, when nothing of Java is fast yet. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static int anyWordEnd(String text, int start) {
        int c = text.codePointAt(start);
        int at = start + Character.charCount(c);
        if (Character.isDigit(c)) {
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }
        if (!Character.isLetter(c)) {
            return start;
        }
        while (!standsAlone(c) && at < text.length()) {
            int next = text.codePointAt(at);
            boolean accent = Character.getType(next) == Character.NON_SPACING_MARK;
            if ((!Character.isLetter(next) && !accent) || standsAlone(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean standsAlone(int c) {
        return c >= FIRST_WITHOUT_BLANKS && (c < FIRST_LATIN_EXTENDED || c > LAST_GREEK_EXTENDED);
    }

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return withoutAccents(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String word) {
        String apart = Accents.apart(word).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(
                        switch (c) {
                            case 'ß' -> "ss";
                            case 'æ' -> "ae";
                            case 'œ' -> "oe";
                            case 'ø' -> "o";
                            case 'ł' -> "l";
                            case 'đ', 'ð' -> "d";
                            case 'ı' -> "i";
                            default -> String.valueOf(c);
                        });
            }
        }
        return folded.toString();
    }
}
