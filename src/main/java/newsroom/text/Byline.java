package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a line that says who wrote a text. */
final class Byline {
    /** Blanks, at which a line may be broken or not. */
    static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_ALONE = 4;

    private static final List<String> OPENINGS =
            List.of("By ", "by ", "BY ", "By: ", "Author: ", "Von ", "Par ", "Por ", "Di ", "Door ");

    /** Words of names that are not capitalised. */
    private static final WordList PARTICLES = WordList.words("""
            al bin da de del della den der di dos du el la le ter van von y
            """);

    private static final WordList ENDINGS = WordList.words("II III Jr Jr. Sr Sr.");

    private Byline() {}

    /**
     * The people that a line names.
     *
     * @param alone whether names are enough, 2 to 4 words each, without a {@code By} before them
     */
    static Optional<List<String>> read(String line, boolean alone) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (String opening : OPENINGS) {
            if (line.startsWith(opening)) {
                return credited(line.substring(opening.length()).strip());
            }
        }
        return alone ? names(line, 2, MOST_WORDS_ALONE) : Optional.empty();
    }

    /** Names; or, where more is said of one person, such as an office, all of it, for no word may be lost. */
    private static Optional<List<String>> credited(String text) {
        Optional<List<String>> names = names(text, 1, MOST_WORDS);
        if (names.isPresent()) {
            return names;
        }
        int comma = text.indexOf(',');
        boolean named = comma > 0 && isName(text.substring(0, comma), 2, MOST_WORDS) && !text.endsWith(".");
        return named ? Optional.of(List.of(text)) : Optional.empty();
    }

    private static Optional<List<String>> names(String text, int leastWords, int mostWords) {
        List<String> names = new ArrayList<>();
        for (String part : text.replace(", and ", ", ")
                .replace(" and ", ", ")
                .replace(" & ", ", ")
                .split(",", -1)) {
            String name = part.strip();
            if (ENDINGS.contains(name) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (isName(name, leastWords, mostWords) && !holdsOffice(name)) {
                names.add(name);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static boolean isName(String name, int leastWords, int mostWords) {
        String[] words = BLANKS.split(name, -1);
        if (words.length < leastWords || words.length > mostWords) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (isNameWord(word)) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                return false;
            }
        }
        return capitals >= Math.min(2, words.length) && isNameWord(words[words.length - 1]);
    }

    private static boolean isNameWord(String word) {
        if (word.isEmpty() || (!Letters.isUpperCase(word.codePointAt(0)) && !isCaseless(word.codePointAt(0)))) {
            return false;
        }
        boolean initial = word.length() == 2 && word.charAt(1) == '.';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = c == '-' || c == '\'' || c == '’' || Letters.isLetter(c) || Character.isSurrogate(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            boolean point = c == '.' && (initial || ENDINGS.contains(word) || isInitials(word));
            if (!inside && !mark && !point) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCaseless(int letter) {
        return Letters.isLetter(letter) && !Letters.isLowerCase(letter) && !Character.isTitleCase(letter);
    }

    /** {@code J.R.R.}. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Letters.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 0;
    }

    private static boolean holdsOffice(String name) {
        String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
        for (String office :
                List.of(" staff ", " writer ", " reporter ", " correspondent ", " editor ", " contributor ")) {
            if (lower.contains(office)) {
                return true;
            }
        }
        return false;
    }
}
