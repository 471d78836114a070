package newsroom.text;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newsroom.model.Span;
import newsroom.model.TextEdit;

/**
 * The text of a file: strict UTF-8 within bounds, with its lines. Lines end at LF, CRLF or a lone CR, as Markdown counts them.
 * A byte order mark is kept apart: offsets and columns count from the first character after it.
 *
 * <p>Offsets are UTF-16 units from 0; lines and columns count from 1.
 */
public final class Source {
    /** The most bytes an article's file may have. */
    public static final int MAX_BYTES = 256 * 1024;

    /** The most lines an article's file may have. */
    public static final int MAX_LINES = 20_000;

    /** The text of an empty file. */
    public static final Source EMPTY = new Source("", new char[0], false, new int[] {0});

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] BYTE_ORDER_MARK_BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String text;
    private final char[] characters;
    private final boolean marked;
    private final int[] lineStarts;
    private final String lineEnding;

    private Source(String text, char[] characters, boolean marked, int[] lineStarts) {
        this.text = text;
        this.characters = characters;
        this.marked = marked;
        this.lineStarts = lineStarts;
        this.lineEnding = usualEnding(text, lineStarts);
    }

    /** Decodes a file, or says why it cannot be read: too long, or the first byte that is not UTF-8. */
    public static Source read(byte[] bytes) throws UnreadableException {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableException(
                    new Span(1, 1, 1, 1),
                    "the file has more than " + MAX_BYTES + " bytes, the most an article may have");
        }
        boolean marked = startsWithMark(bytes);
        int from = marked ? BYTE_ORDER_MARK_BYTES.length : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            refuseMalformed(ByteBuffer.wrap(bytes, from, bytes.length - from));
        }
        return within(text, marked);
    }

    /**
     * Text that is already decoded, under the same bounds; a byte order mark at its start is taken for one.
     *
     * @throws UnreadableException past a bound, or where half of a surrogate pair stands alone
     */
    public static Source of(String text) throws UnreadableException {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        Source source = within(marked ? text.substring(1) : text, marked);
        int lone = loneSurrogate(source.text);
        if (lone >= 0) {
            throw new UnreadableException(source.span(lone, lone + 1), "half of a surrogate pair is not text");
        }
        if (source.text.length() > MAX_BYTES || source.bytes().length > MAX_BYTES) {
            throw new UnreadableException(
                    new Span(1, 1, 1, 1),
                    "the text has more than " + MAX_BYTES + " bytes, the most an article may have");
        }
        return source;
    }

    private static boolean startsWithMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK_BYTES.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK_BYTES, 0, length);
    }

    private static Source within(String text, boolean marked) throws UnreadableException {
        char[] characters = text.toCharArray();
        int[] starts = lineStarts(characters);
        if (starts.length > MAX_LINES) {
            throw new UnreadableException(
                    new Span(MAX_LINES + 1, 1, MAX_LINES + 1, 1),
                    "the file has " + starts.length + " lines, and " + MAX_LINES + " is the most an article may have");
        }
        return new Source(text, characters, marked, starts);
    }

    /** U+FFFD in the text is either written there or stands for bytes that are not UTF-8; only decoding again can tell. */
    private static void refuseMalformed(ByteBuffer bytes) throws UnreadableException {
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, decoded, true);
        if (!result.isError()) {
            return;
        }
        String before = decoded.flip().toString();
        // With the byte itself, for a line that it begins has begun.
        int[] starts = lineStarts((before + '\uFFFD').toCharArray());
        int column = before.length() - starts[starts.length - 1] + 1;
        throw new UnreadableException(
                new Span(starts.length, column, starts.length, column),
                String.format("byte 0x%02X is not UTF-8", bytes.get(bytes.position())));
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c > '\r' || (c != '\n' && (c != '\r' || (i + 1 < text.length && text[i + 1] == '\n')))) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        // An ending closes its line; it does not open another one after the last.
        if (count > 1 && starts[count - 1] == text.length) {
            count--;
        }
        return Arrays.copyOf(starts, count);
    }

    private static String usualEnding(String text, int[] lineStarts) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        for (int line = 1; line <= lineStarts.length; line++) {
            int end = line < lineStarts.length ? lineStarts[line] : text.length();
            if (end > 0 && text.charAt(end - 1) == '\r') {
                cr++;
            } else if (end > 1 && text.startsWith("\r\n", end - 2)) {
                crlf++;
            } else if (end > 0 && text.charAt(end - 1) == '\n') {
                lf++;
            }
        }
        return crlf > lf && crlf >= cr ? "\r\n" : cr > lf ? "\r" : "\n";
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The whole text, without the byte order mark. */
    public String text() {
        return text;
    }

    /** The character of {@link #text} at {@code offset}, sooner than that itself finds it. */
    public char charAt(int offset) {
        return characters[offset];
    }

    /** What stands from {@code offset} on, to be read. */
    Reader reader(int offset) {
        return new CharArrayReader(characters, offset, characters.length - offset);
    }

    /** How many UTF-16 units the text has. */
    public int length() {
        return text.length();
    }

    /** Whether the file begins with a byte order mark. */
    public boolean hasByteOrderMark() {
        return marked;
    }

    /** Whether the last line has an ending; true for an empty file. */
    public boolean hasFinalNewline() {
        return text.isEmpty() || isLineEnding(text.charAt(text.length() - 1));
    }

    /** The file's bytes: for a file that was {@linkplain #read read}, the same ones. */
    public byte[] bytes() {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (!marked) {
            return encoded;
        }
        int length = BYTE_ORDER_MARK_BYTES.length;
        byte[] bytes = Arrays.copyOf(BYTE_ORDER_MARK_BYTES, length + encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        return bytes;
    }

    /** How many lines there are; an empty file has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Where line {@code line}, from 1, begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Where line {@code line}, from 1, ends, before its line ending. */
    public int lineEnd(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        int start = lineStarts[line - 1];
        while (end > start && isLineEnding(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Line {@code line}, from 1, without its line ending. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The line, from 1, in which {@code offset} lies; a line's ending belongs to it. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** What stands from {@code start} up to {@code end}, as a place for people. */
    public Span span(int start, int end) {
        int line = lineAt(start);
        int endLine = lineAt(end);
        return new Span(line, start - lineStart(line) + 1, endLine, end - lineStart(endLine) + 1);
    }

    /** The offset at which a span begins; the text's end for what lies behind that. */
    public int start(Span span) {
        return offset(span.line(), span.column());
    }

    /** The offset at which a span ends; the text's end for what lies behind that. */
    public int end(Span span) {
        return offset(span.endLine(), span.endColumn());
    }

    private int offset(int line, int column) {
        return line > lineCount() ? length() : Math.min(length(), lineStart(line) + column - 1);
    }

    /** The line ending that most lines have; LF when none has any. */
    public String lineEnding() {
        return lineEnding;
    }

    /**
     * The same file with {@code edits} made and every other byte as it was.
     *
     * @throws UnreadableException if the result is past a bound
     * @throws IllegalArgumentException if edits overlap or reach past the end
     */
    public Source with(List<TextEdit> edits) throws UnreadableException {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
        StringBuilder changed = new StringBuilder(text.length() + 64);
        if (marked) {
            changed.append(BYTE_ORDER_MARK);
        }
        int done = 0;
        for (TextEdit edit : ordered) {
            if (edit.start() < done || edit.end() > text.length()) {
                throw new IllegalArgumentException("edits overlap or reach past the end: " + edit);
            }
            changed.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        return of(changed.append(text, done, text.length()).toString());
    }

    private static boolean isLineEnding(char c) {
        return c == '\n' || c == '\r';
    }
}
