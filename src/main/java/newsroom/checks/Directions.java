package newsroom.checks;

import newsroom.text.Source;

/** Marks of writing direction, which may not reach beyond their line (Unicode UAX #9). */
final class Directions {
    private Directions() {}

    /** Whether every embedding, override and isolate in the line of {@code at} is closed in it, in order. */
    static boolean areClosed(Source source, int at) {
        int line = source.lineAt(at);
        StringBuilder open = new StringBuilder();
        for (int i = source.lineStart(line); i < source.lineEnd(line); i++) {
            char c = source.text().charAt(i);
            boolean isolate = c >= '\u2066' && c <= '\u2068';
            boolean embedding = (c >= '\u202A' && c <= '\u202E') && c != '\u202C';
            if (isolate || embedding) {
                open.append(isolate ? 'i' : 'e');
            } else if (c == '\u2069' || c == '\u202C') {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != (c == '\u2069' ? 'i' : 'e')) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.length() == 0;
    }
}
