package newsroom.text;

import newsroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two lines of {@code ---} at the very start of an article, before its text: YAML 1.2 without anchors,
 * aliases, tags and merge keys, at most 200 lines and 16 KiB, nested at most 8 deep.
 */
public final class FrontMatter {
    /** The most UTF-16 units of front matter that are read. */
    public static final int MAX_LENGTH = 16 * 1024;

    /** The most lines of front matter that are read. */
    public static final int MAX_LINES = 200;

    private static final int MAX_DEPTH = 8;

    private final Source source;
    private final int start;
    private final int end;
    private final int bodyStart;
    private final boolean closed;
    private Yaml.@Nullable Mapping keys;

    private FrontMatter(Source source, int start, int end, int bodyStart, boolean closed) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.bodyStart = bodyStart;
        this.closed = closed;
    }

    /** Finds where the front matter ends, without reading it. */
    static FrontMatter cut(Source source) {
        if (!isFence(source, 1, '-')) {
            return new FrontMatter(source, 0, 0, 0, true);
        }
        int start = source.lineCount() > 1 ? source.lineStart(2) : source.length();
        for (int line = 2; line <= source.lineCount(); line++) {
            if (isFence(source, line, '-') || isFence(source, line, '.')) {
                int body = line < source.lineCount() ? source.lineStart(line + 1) : source.length();
                return new FrontMatter(source, start, source.lineStart(line), body, true);
            }
        }
        boolean rule = source.lineCount() == 1 || !looksLikeKey(source.line(2));
        return new FrontMatter(source, rule ? 0 : start, rule ? 0 : source.length(), rule ? 0 : source.length(), rule);
    }

    /** Three dashes or dots, and nothing but blanks after them. */
    private static boolean isFence(Source source, int line, char mark) {
        int end = source.lineEnd(line);
        int at = source.lineStart(line);
        int marks = 0;
        while (at < end && marks < 3 && source.text().charAt(at) == mark) {
            at++;
            marks++;
        }
        while (at < end && (source.text().charAt(at) == ' ' || source.text().charAt(at) == '\t')) {
            at++;
        }
        return marks == 3 && at == end;
    }

    /** A file may begin with a rule; one whose second line is {@code word: …} meant front matter and forgot its end. */
    private static boolean looksLikeKey(String line) {
        int at = 0;
        while (at < line.length() && (Letters.isLetterOrDigit(line.charAt(at)) || "_-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at > 0 && at < line.length() && line.charAt(at) == ':';
    }

    /** Whether the file has front matter at all. */
    public boolean exists() {
        return bodyStart > 0;
    }

    /** Where the first line after the opening {@code ---} begins; 0 without front matter. */
    public int start() {
        return start;
    }

    /** Where the closing {@code ---} begins; 0 without front matter. */
    public int end() {
        return end;
    }

    /** Where the article's text begins: after the closing line, or at 0. */
    public int bodyStart() {
        return bodyStart;
    }

    /**
     * Reads the keys, once; a file without front matter has none.
     *
     * @throws UnreadableException with the line, if it is past a bound, not well formed, or has no closing line
     */
    public Yaml.Mapping keys() throws UnreadableException {
        Yaml.Mapping read = keys;
        if (read == null) {
            read = read();
            keys = read;
        }
        return read;
    }

    private Yaml.Mapping read() throws UnreadableException {
        if (!closed) {
            throw new UnreadableException(new Span(1, 1, 1, 4), "the front matter has no closing line of ---");
        }
        int lines = end > start ? source.lineAt(end - 1) - source.lineAt(start) + 1 : 0;
        if (lines > MAX_LINES || end - start > MAX_LENGTH) {
            throw new UnreadableException(
                    new Span(1, 1, 1, 4),
                    "the front matter has " + lines + " lines and " + (end - start) + " characters, and " + MAX_LINES
                            + " lines of together " + MAX_LENGTH + " characters are the most that is read");
        }
        return YamlReader.read(source, start, end, MAX_DEPTH);
    }
}
