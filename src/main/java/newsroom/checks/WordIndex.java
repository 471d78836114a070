package newsroom.checks;

import java.util.Arrays;

/**
 * The words of texts, folded, by their places: one text after the other, between which stands an empty word. They are looked up
 * by their hash, without a string for each; those that share one are linked and only compared when they are asked for.
 */
final class WordIndex {
    private static final int NONE = -1;
    private static final int CHARACTERS_PER_WORD = 5;

    private char[] letters;
    private int lettersEnd;
    private int size;

    /** For each word: where its letters begin, its hash, where it stands in its text, and the next one of its hash. */
    private int[] from = new int[1];

    private int[] hashes = new int[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int[] next = new int[0];
    private boolean[] capitals = new boolean[0];

    private int[] firsts = new int[0];
    private int[] lasts = new int[0];

    /** @param characters about how many the texts have */
    WordIndex(int characters) {
        letters = new char[characters + 1];
        grow(characters / CHARACTERS_PER_WORD + 16);
    }

    int size() {
        return size;
    }

    /** Takes in the word that {@code reader} is at. */
    void add(WordReader reader, boolean capital) {
        int length = reader.end() - reader.start();
        int hash = 0;
        if (reader.isPlain()) {
            ensureLetters(length);
            for (int i = reader.start(); i < reader.end(); i++) {
                char c = reader.small(i);
                letters[lettersEnd++] = c;
                hash = 31 * hash + c;
            }
        } else {
            String folded = reader.folded();
            ensureLetters(folded.length());
            folded.getChars(0, folded.length(), letters, lettersEnd);
            lettersEnd += folded.length();
            hash = folded.hashCode();
        }
        add(hash, capital, reader.start(), reader.end());
        link(size - 1);
    }

    /** Ends a text: no phrase reaches from one into the next. */
    void endText() {
        add(0, false, 0, 0);
    }

    private void add(int hash, boolean capital, int start, int end) {
        if (size == hashes.length) {
            grow(size * 2);
        }
        hashes[size] = hash;
        capitals[size] = capital;
        starts[size] = start;
        ends[size] = end;
        size++;
        from[size] = lettersEnd;
    }

    private void ensureLetters(int more) {
        if (lettersEnd + more > letters.length) {
            letters = Arrays.copyOf(letters, (lettersEnd + more) * 2);
        }
    }

    private void grow(int room) {
        from = Arrays.copyOf(from, room + 1);
        hashes = Arrays.copyOf(hashes, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        next = Arrays.copyOf(next, room);
        capitals = Arrays.copyOf(capitals, room);
        firsts = new int[Integer.highestOneBit(room) * 2];
        lasts = new int[firsts.length];
        Arrays.fill(firsts, NONE);
        for (int word = 0; word < size; word++) {
            if (length(word) > 0) {
                link(word);
            }
        }
    }

    /** Makes {@code word} the last of those that its hash leads to. */
    private void link(int word) {
        int slot = slot(hashes[word]);
        next[word] = NONE;
        if (firsts[slot] == NONE) {
            firsts[slot] = word;
        } else {
            next[lasts[slot]] = word;
        }
        lasts[slot] = word;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (firsts.length - 1);
    }

    /** The first place of {@code word}; negative if it stands nowhere. */
    int first(String word) {
        int hash = word.hashCode();
        int at = firsts[slot(hash)];
        while (at != NONE && !(hashes[at] == hash && is(at, word))) {
            at = next[at];
        }
        return at;
    }

    /** The place after {@code place} where the same word stands; negative if there is none. */
    int next(int place) {
        int at = next[place];
        while (at != NONE && !(hashes[at] == hashes[place] && isSame(at, place))) {
            at = next[at];
        }
        return at;
    }

    /** How many characters the word at {@code place} has; 0 between texts and beyond the last. */
    int length(int place) {
        return place < size ? from[place + 1] - from[place] : 0;
    }

    /** The first character of the word at {@code place}. */
    char initial(int place) {
        return letters[from[place]];
    }

    /** Whether {@code word} stands at {@code place}. */
    boolean is(int place, String word) {
        return length(place) == word.length() && isIn(place, word, 0);
    }

    private boolean isSame(int one, int other) {
        return Arrays.equals(letters, from[one], from[one + 1], letters, from[other], from[other + 1]);
    }

    /** Whether {@code text} has the word at {@code place} at {@code index}. */
    boolean isIn(int place, String text, int index) {
        int length = length(place);
        if (index + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from[place] + i] != text.charAt(index + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code place} begins with {@code stem}. */
    boolean hasStem(int place, String stem) {
        if (length(place) < stem.length()) {
            return false;
        }
        for (int i = 0; i < stem.length(); i++) {
            if (letters[from[place] + i] != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isCapital(int place) {
        return capitals[place];
    }

    /** Where in its text the word at {@code place} begins. */
    int start(int place) {
        return starts[place];
    }

    /** Where in its text the word at {@code place} ends. */
    int end(int place) {
        return ends[place];
    }
}
