package newsroom.checks;

/** Marks of writing direction, which may not reach beyond their line (Unicode UAX #9). */
final class Directions {
    private Directions() {}

    /** Whether every embedding, override and isolate in {@code line} is closed in it, in order. */
    static boolean areClosed(String line) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
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
