package newsroom.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changed between two versions of a text, word by word. */
public final class WordDiff {
    /** A word or two of punctuation that stayed between changes reads better as part of them. */
    private static final int MAX_ABSORBED = 2;

    private final List<Change> changes = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {}

    /**
     * The later version as it came from the earlier one: all texts but the added ones are the earlier version, all but the
     * removed ones the later. No two of a kind stand side by side, and what was removed comes before what was added.
     */
    public static List<Change> of(String before, String after) {
        List<String> beforeLines = lines(before);
        List<String> afterLines = lines(after);
        int[] partners = partners(beforeLines, afterLines);
        WordDiff diff = new WordDiff();
        int a = 0;
        int b = 0;
        while (a < beforeLines.size() || b < afterLines.size()) {
            if (a < beforeLines.size() && partners[a] == b) {
                diff.keep(beforeLines.get(a++));
                b++;
                continue;
            }
            int aEnd = a;
            while (aEnd < beforeLines.size() && partners[aEnd] < 0) {
                aEnd++;
            }
            int bEnd = aEnd < beforeLines.size() ? partners[aEnd] : afterLines.size();
            diff.words(words(beforeLines.subList(a, aEnd)), words(afterLines.subList(b, bEnd)));
            a = aEnd;
            b = bEnd;
        }
        diff.flushChange();
        diff.flushSame();
        return diff.changes;
    }

    private void words(List<String> before, List<String> after) {
        int[] partners = partners(before, after);
        int b = 0;
        for (int a = 0; a < before.size(); a++) {
            if (partners[a] < 0) {
                remove(before.get(a));
                continue;
            }
            while (b < partners[a]) {
                add(after.get(b++));
            }
            keep(before.get(a));
            b++;
        }
        while (b < after.size()) {
            add(after.get(b++));
        }
    }

    /** For each of the first tokens the index of its partner among the second, or -1; partners stand in the same order. */
    static int[] partners(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(before, numbers);
        int[] b = numbered(after, numbers);
        return Matching.of(a, b, numbers.size());
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        int[] numbered = new int[tokens.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer number = numbers.putIfAbsent(tokens.get(i), numbers.size());
            numbered[i] = number == null ? numbers.size() - 1 : number;
        }
        return numbered;
    }

    private void keep(String text) {
        same.append(text);
    }

    private void remove(String text) {
        openChange();
        removed.append(text);
    }

    private void add(String text) {
        openChange();
        added.append(text);
    }

    /** What stayed since the last change is either told, or so little that the change runs on over it. */
    private void openChange() {
        if (same.length() == 0) {
            return;
        }
        boolean changing = removed.length() > 0 || added.length() > 0;
        if (changing && same.length() <= MAX_ABSORBED && !isWordy(same)) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
            return;
        }
        flushChange();
        flushSame();
    }

    private static boolean isWordy(CharSequence text) {
        return text.chars().anyMatch(c -> c == '\n' || c == '\r' || Letters.isLetterOrDigit(c));
    }

    private void flushChange() {
        if (removed.length() > 0) {
            changes.add(new Change.Removed(removed.toString()));
            removed.setLength(0);
        }
        if (added.length() > 0) {
            changes.add(new Change.Added(added.toString()));
            added.setLength(0);
        }
    }

    private void flushSame() {
        if (same.length() > 0) {
            changes.add(new Change.Same(same.toString()));
            same.setLength(0);
        }
    }

    /** The lines of {@code text}, each with its ending. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** Words, numbers, blanks and single signs; of scripts written without blanks, single characters. */
    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            int start = 0;
            while (start < line.length()) {
                int end = wordEnd(line, start);
                words.add(line.substring(start, end));
                start = end;
            }
        }
        return words;
    }

    private static int wordEnd(String line, int start) {
        if (line.startsWith("\r\n", start)) {
            return start + 2;
        }
        int first = line.codePointAt(start);
        int end = start + Character.charCount(first);
        while (end < line.length()) {
            int c = line.codePointAt(end);
            boolean joined =
                    isLetter(first) ? isLetter(c) || isInNumber(line, end) : isBlank(first) ? isBlank(c) : isMark(c);
            if (!joined) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Whether a point or comma stands between two digits, so that 4.2 is one word. */
    private static boolean isInNumber(String line, int at) {
        char c = line.charAt(at);
        return (c == '.' || c == ',')
                && Letters.isDigit(line.charAt(at - 1))
                && at + 1 < line.length()
                && Letters.isDigit(line.charAt(at + 1));
    }

    private static boolean isLetter(int c) {
        return isMark(c) || (Letters.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }
}
