package newsroom.text;

import java.util.Locale;

/** What tags that stand among words say about how the words after them are set. */
final class HtmlMarks {
    private int emphasis;
    private int strong;

    /** How words that stand here are marked up. */
    int marks() {
        return (emphasis > 0 ? Prose.EMPHASIS : 0) | (strong > 0 ? Prose.STRONG : 0);
    }

    /** Takes note of {@code tag}, as it is written; whether it breaks the line. */
    boolean see(String tag) {
        int step = tag.startsWith("</") ? -1 : 1;
        switch (name(tag)) {
            case "em", "i", "cite" -> emphasis = Math.max(0, emphasis + step);
            case "strong", "b" -> strong = Math.max(0, strong + step);
            case "br" -> {
                return true;
            }
            default -> {
                // Says nothing about the words.
            }
        }
        return false;
    }

    /** The name in a tag, in lower case; empty for a comment and the like. */
    static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Letters.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
}
