package newsroom.citations;

import newsroom.text.Letters;

/** Writes words as Markdown that shows exactly these words. */
final class MarkdownText {
    private MarkdownText() {}

    static String escaped(String words) {
        StringBuilder markdown = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            if (isMarkup(words, i)) {
                markdown.append('\\');
            }
            markdown.append(words.charAt(i));
        }
        return markdown.toString();
    }

    private static boolean isMarkup(String words, int i) {
        return switch (words.charAt(i)) {
            case '\\', '*', '`', '[', ']', '<' -> true;
            case '_' -> !(isWordAt(words, i - 1) && isWordAt(words, i + 1));
            case '&' -> isEntity(words, i);
            default -> false;
        };
    }

    private static boolean isWordAt(String words, int i) {
        return Letters.isLetterOrDigit(Scan.at(words, i));
    }

    private static boolean isEntity(String words, int i) {
        int end = i + 1;
        while (end < words.length() && (isWordAt(words, end) || words.charAt(end) == '#')) {
            end++;
        }
        return end > i + 1 && Scan.at(words, end) == ';';
    }

    /** An address a reader can follow if it has a scheme, and as its words otherwise. */
    static String address(String address) {
        return address.contains("://") ? "<" + address + ">" : escaped(address);
    }
}
