package newsroom.checks;

import newsroom.text.Letters;
import newsroom.text.Prose;

/** Goes through a text word by word: letters that stand together, figures that do, each sign of a script without blanks. */
final class WordReader {
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;
    private static final int FIRST_LATIN_EXTENDED = 0x1E00;
    private static final int LAST_GREEK_EXTENDED = 0x1FFF;

    private final String text;
    private final char[] characters;
    private int start;
    private int end;
    private boolean plain;

    WordReader(String text) {
        this(text, text.toCharArray());
    }

    WordReader(Prose prose) {
        this(prose.text(), prose.characters());
    }

    private WordReader(String text, char[] characters) {
        this.text = text;
        this.characters = characters;
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        int at = end;
        while (at < characters.length) {
            char first = characters[at];
            if (first >= FIRST_BEYOND_ASCII || Letters.isLetterOrDigit(first)) {
                int stop = wordEnd(at);
                if (stop > at) {
                    start = at;
                    end = stop;
                    return true;
                }
            }
            at++;
        }
        return false;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Where the word ends. */
    int end() {
        return end;
    }

    /** Whether it begins with a capital, or with a letter of a script that has none. */
    boolean isCapital() {
        char first = characters[start];
        return !Letters.isLowerCase(first < FIRST_BEYOND_ASCII ? first : text.codePointAt(start));
    }

    /** Whether all of it is ASCII, so that to fold it is to take each character {@link #small}. */
    boolean isPlain() {
        return plain;
    }

    /** The character of a plain word at {@code index} of the text, folded. */
    char small(int index) {
        return Letters.toLowerCase(characters[index]);
    }

    /** The word, folded. */
    String folded() {
        if (!plain) {
            return Folding.fold(text.substring(start, end));
        }
        char[] small = new char[end - start];
        for (int i = 0; i < small.length; i++) {
            small[i] = small(start + i);
        }
        return new String(small);
    }

    /** Where the word ends that begins at {@code from}; {@code from} if none does. */
    private int wordEnd(int from) {
        int at = from;
        while (at < characters.length && isAsciiLetter(characters[at])) {
            at++;
        }
        plain = at > from && (at == characters.length || characters[at] < FIRST_BEYOND_ASCII);
        return plain ? at : anyWordEnd(from);
    }

    /** Most words have no other letters; a hook reads every text for the first time, when nothing of Java is fast yet. */
    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int anyWordEnd(int from) {
        int c = text.codePointAt(from);
        int at = from + Character.charCount(c);
        if (Letters.isDigit(c)) {
            while (at < characters.length && Letters.isDigit(characters[at])) {
                at++;
            }
            return at;
        }
        if (!Letters.isLetter(c)) {
            return from;
        }
        while (!standsAlone(c) && at < characters.length) {
            int next = text.codePointAt(at);
            boolean accent = Character.getType(next) == Character.NON_SPACING_MARK;
            if ((!Letters.isLetter(next) && !accent) || standsAlone(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean standsAlone(int c) {
        return c >= FIRST_WITHOUT_BLANKS && (c < FIRST_LATIN_EXTENDED || c > LAST_GREEK_EXTENDED);
    }
}
