package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.WordList;

/** Reads running text word by word: where sentences end, and what stands in quotation marks. */
final class Sentences {
    private final String text;
    private final List<Folding.Word> words;
    private final int[] sentence;
    private final boolean[] quoted;

    private Sentences(Prose prose) {
        this.text = prose.text();
        this.words = Folding.words(text);
        this.sentence = new int[words.size()];
        this.quoted = new boolean[words.size()];
    }

    static Sentences of(Prose prose) {
        Sentences sentences = new Sentences(prose);
        sentences.read(prose);
        return sentences;
    }

    private void read(Prose prose) {
        List<Quotation> quotations = Quotation.in(prose);
        int number = 0;
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Folding.Word word = words.get(i);
            if (i > 0 && ends(words.get(i - 1), word)) {
                number++;
            }
            sentence[i] = number;
            while (next < quotations.size() && quotations.get(next).end() <= word.start()) {
                next++;
            }
            quoted[i] = (next < quotations.size() && quotations.get(next).start() <= word.start())
                    || (prose.marksAt(word.start()) & (Prose.CODE | Prose.TEMPLATE)) != 0;
        }
    }

    /** Whether a sentence ends between two words: a stop, a blank and a capital; an initial ends none. */
    private boolean ends(Folding.Word before, Folding.Word after) {
        boolean stop = false;
        boolean blank = false;
        for (int i = before.end(); i < after.start(); i++) {
            char c = text.charAt(i);
            stop |= c == '.' || c == '?' || c == '!' || c == '…';
            blank |= Letters.isWhitespace(c);
        }
        boolean initial = before.end() - before.start() == 1 && before.capital();
        return stop && blank && after.capital() && !initial && !ABBREVIATIONS.contains(before.text());
    }

    private static final WordList ABBREVIATIONS = WordList.words("""
            capt col dr gen gov lt mr mrs ms prof rep sen sgt st
            """);

    int size() {
        return words.size();
    }

    /** The word at {@code index}, folded; empty beyond the text. */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index).text() : "";
    }

    boolean isCapital(int index) {
        return index >= 0 && index < words.size() && words.get(index).capital();
    }

    int start(int index) {
        return words.get(index).start();
    }

    int end(int index) {
        return words.get(index).end();
    }

    /** The number of the sentence in which a word stands. */
    int sentence(int index) {
        return sentence[index];
    }

    /** Whether a word stands in quotation marks, or is no running text at all. */
    boolean isQuoted(int index) {
        return quoted[index];
    }

    /** Whether the words from {@code from} up to {@code to} stand next to each other, with blanks or hyphens between. */
    boolean areJoined(int from, int to) {
        if (from < 0 || to > words.size()) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            for (int at = words.get(i - 1).end(); at < words.get(i).start(); at++) {
                char c = text.charAt(at);
                if (!Letters.isSpace(c) && c != '-') {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether {@code phrase}, words with a blank between each, stands at {@code index}. */
    boolean isAt(int index, String phrase) {
        int at = index;
        int from = 0;
        while (from <= phrase.length()) {
            int blank = phrase.indexOf(' ', from);
            int end = blank < 0 ? phrase.length() : blank;
            String word = word(at);
            if (word.length() != end - from || !phrase.startsWith(word, from)) {
                return false;
            }
            at++;
            from = end + 1;
        }
        return areJoined(index, at);
    }

    /** How many words {@code phrase} has. */
    static int length(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** What stands in double quotation marks. */
    record Quotation(int start, int end) {
        private static final char LAST_ASCII = 0x7F;

        /** The quotations of a paragraph; one that is not closed goes on to its end. */
        static List<Quotation> in(Prose prose) {
            List<Quotation> found = new ArrayList<>();
            int open = -1;
            int length = prose.length();
            for (int i = 0; i < length; i++) {
                char c = prose.charAt(i);
                boolean straight = c == '"';
                if (c < LAST_ASCII && !straight) {
                    continue;
                }
                if (open < 0 && (c == '“' || c == '„' || c == '«' || (straight && !isInches(prose, i)))) {
                    open = i + 1;
                } else if (open >= 0
                        && (c == '”' || c == '»' || straight || (c == '“' && prose.charAt(open - 1) == '„'))) {
                    found.add(new Quotation(open, i));
                    open = -1;
                }
            }
            if (open >= 0) {
                found.add(new Quotation(open, length));
            }
            return found;
        }

        private static boolean isInches(Prose prose, int at) {
            return at > 0 && Letters.isDigit(prose.charAt(at - 1));
        }
    }
}
