package newsroom.text;

import java.util.Optional;
import newsroom.model.Span;

/** What a merge leaves in a file where it could not decide. */
public final class ConflictMarkers {
    private static final int LENGTH = 7;

    private ConflictMarkers() {}

    /** The first line that a merge left to be settled: seven {@code <}, or seven {@code >} some lines after seven {@code =}. */
    public static Optional<Span> first(Source source) {
        boolean divided = false;
        for (int line = 1; line <= source.lineCount(); line++) {
            int start = source.lineStart(line);
            if (isMarker(source, start, '<') || (divided && isMarker(source, start, '>'))) {
                return Optional.of(source.span(start, source.lineEnd(line)));
            }
            divided |= isMarker(source, start, '=');
        }
        return Optional.empty();
    }

    private static boolean isMarker(Source source, int start, char sign) {
        String text = source.text();
        for (int i = start; i < start + LENGTH; i++) {
            if (i >= text.length() || text.charAt(i) != sign) {
                return false;
            }
        }
        int end = start + LENGTH;
        return end == text.length() || " \n\r".indexOf(text.charAt(end)) >= 0;
    }
}
