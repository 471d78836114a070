package newsroom.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where sentences begin and end, for whoever points at one; headings and lines of their own are sentences too. */
public final class Sentences {
    private Sentences() {}

    /** The sentences of a text, without the blanks around them. */
    public static List<TextRange> in(String text) {
        List<TextRange> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                add(sentences, text, from + start, from + end);
                start = end;
            }
            from = to + 1;
        }
        return sentences;
    }

    private static void add(List<TextRange> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Letters.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextRange(start, end));
        }
    }
}
