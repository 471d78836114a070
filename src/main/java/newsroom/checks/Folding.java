package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.text.Accents;

/** Cuts text into words that can be compared: in lower case, without accents and apostrophes. */
final class Folding {
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
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            words.add(new Word(reader.folded(), reader.isCapital(), reader.start(), reader.end()));
        }
        return words;
    }

    /** The words of {@code text} alone. */
    static List<String> texts(String text) {
        List<String> words = new ArrayList<>();
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            words.add(reader.folded());
        }
        return words;
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
        String plain = Accents.without(word).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
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
        return folded.toString();
    }
}
