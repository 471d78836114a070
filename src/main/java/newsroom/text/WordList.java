package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that the checks know, as they stand in their sources: in the order of their characters. A hook asks few of its lists, a
 * few times, and is gone; so a list is not taken apart for that, but halved until the word is found, and made a set for whoever
 * goes on asking.
 */
public final class WordList {
    /** Asked so often, a list has cost what it takes to make a set of it. */
    private static final int OFTEN = 60;

    private final String list;

    /** Whether commas part the words, which then may have blanks in them. */
    private final boolean commas;

    private int asked;
    private @Nullable Set<String> set;

    private WordList(String list, boolean commas) {
        this.list = list.strip();
        this.commas = commas;
    }

    /** Words with spaces or line breaks between them, in the order of {@link String#compareTo}. */
    public static WordList words(String list) {
        return new WordList(list, false);
    }

    /** Names of one word or more, with commas between them, in the order of {@link String#compareTo}. */
    public static WordList names(String list) {
        return new WordList(list, true);
    }

    /** Whether {@code word} is one of them. */
    public boolean contains(String word) {
        Set<String> known = set;
        if (known != null) {
            return known.contains(word);
        }
        if (++asked == OFTEN) {
            set = Set.copyOf(words());
        }
        return isFound(word);
    }

    /** All of them, as they stand there. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < list.length()) {
            int begin = begin(start);
            int end = end(begin);
            words.add(list.substring(begin, end));
            start = end + 1;
        }
        return words;
    }

    private boolean isFound(String word) {
        int from = 0;
        int to = list.length();
        while (from < to) {
            int middle = (from + to) / 2;
            int start = start(middle, from);
            int begin = begin(start);
            int end = end(Math.max(middle, begin));
            int order = compare(word, begin, end);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                to = start - 1;
            } else {
                from = end + 1;
            }
        }
        return false;
    }

    /** Behind what parts the word at {@code at}, or else the one before it, from its neighbour. */
    private int start(int at, int from) {
        int start = at;
        while (start > from && !isBreak(list.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int begin(int start) {
        int begin = start;
        while (isBlank(list.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private int end(int at) {
        int end = at;
        while (end < list.length() && !isBreak(list.charAt(end))) {
            end++;
        }
        return end;
    }

    private int compare(String word, int start, int end) {
        int length = Math.min(word.length(), end - start);
        for (int i = 0; i < length; i++) {
            int order = word.charAt(i) - list.charAt(start + i);
            if (order != 0) {
                return order;
            }
        }
        return word.length() - (end - start);
    }

    private boolean isBreak(char c) {
        return commas ? c == ',' : isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
