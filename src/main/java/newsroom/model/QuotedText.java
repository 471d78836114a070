package newsroom.model;

import java.util.Optional;

/** Any text on one line, between quotation marks, with backslashes before what a line cannot hold. */
final class QuotedText {
    private QuotedText() {}

    static String write(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c) || (Character.isSurrogate(c) && !isPaired(text, i))) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    static Optional<String> read(String quoted) {
        int end = quoted.length() - 1;
        if (end < 1 || quoted.charAt(0) != '"' || quoted.charAt(end) != '"') {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(end);
        int i = 1;
        while (i < end) {
            char c = quoted.charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            if (i == end) {
                return Optional.empty();
            }
            char escaped = quoted.charAt(i++);
            if (escaped == 'n') {
                text.append('\n');
            } else if (escaped == 'u'
                    && i + 4 <= end
                    && quoted.substring(i, i + 4).matches("[0-9a-f]{4}")) {
                text.append((char) Integer.parseInt(quoted.substring(i, i + 4), 16));
                i += 4;
            } else if (escaped == '"' || escaped == '\\') {
                text.append(escaped);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }
}
