package newsroom.citations;

/** Writes the words of a title in quotation marks: marks inside become single ones, italics inside stay. */
final class QuotedTitle {
    private QuotedTitle() {}

    static String inside(Title title) {
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        for (Range emphasis : title.emphasis()) {
            markdown.append(words(title.text(), from, emphasis.start()))
                    .append('*')
                    .append(words(title.text(), emphasis.start(), emphasis.end()))
                    .append('*');
            from = emphasis.end();
        }
        return markdown.append(words(title.text(), from, title.text().length())).toString();
    }

    private static String words(String text, int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            words.append(single(text, i));
        }
        return MarkdownText.escaped(words.toString());
    }

    private static char single(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '\u201C' -> '\u2018';
            case '\u201D' -> '\u2019';
            case '"' -> i == 0 || Scan.isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '(' ? '\u2018' : '\u2019';
            default -> c;
        };
    }
}
