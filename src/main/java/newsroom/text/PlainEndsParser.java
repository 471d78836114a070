package newsroom.text;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Gives the parser no more of a block than may hold markup: what stands before the first sign of any, and after the last, is
 * most of a paragraph and goes into the tree as it is. The tree is the same but for a text that stands in two nodes.
 */
final class PlainEndsParser implements InlineParser {
    /** With what markup begins, as CommonMark and the extensions in use have it. */
    private static final boolean[] BEGINS = table("*_[]!<&`\\");

    /** With what it ends; a parenthesis is the end of a link, a semicolon that of an entity. */
    private static final boolean[] ENDS = table("*_[]!<&`\\>);");

    private final InlineParser parser;

    PlainEndsParser(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean['~' + 1];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }

    private static boolean isIn(boolean[] table, char c) {
        return c < table.length && table[c];
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        List<SourceLine> all = lines.getLines();
        int count = all.size();
        if (count == 0) {
            return;
        }
        SourceLine first = all.get(0);
        String opening = first.getContent().toString();
        int begin = beginning(opening);
        if (count == 1 && begin == opening.length()) {
            if (begin > 0) {
                append(node, first, contentEnd(opening));
            }
            return;
        }
        int head = beforeWord(opening, begin);
        SourceLine last = all.get(count - 1);
        String closing = last.getContent().toString();
        int tail = afterWord(closing, end(closing));

        SourceLines marked = SourceLines.empty();
        if (count == 1) {
            marked.addLine(first.substring(head, tail));
        } else {
            marked.addLine(first.substring(head, opening.length()));
            for (int i = 1; i < count - 1; i++) {
                marked.addLine(all.get(i));
            }
            marked.addLine(last.substring(0, tail));
        }
        if (head > 0) {
            append(node, first.substring(0, head), head);
        }
        parser.parse(marked, node);
        if (tail < closing.length()) {
            append(node, last.substring(tail, closing.length()), contentEnd(closing) - tail);
        }
    }

    private static int beginning(String line) {
        int at = 0;
        while (at < line.length() && !isIn(BEGINS, line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String line) {
        int at = line.length();
        while (at > 0 && !isIn(ENDS, line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The parser looks at the character before markup, and counts the blanks before the end of a line. */
    private static int beforeWord(String line, int begin) {
        int at = begin;
        while (at > 0 && isBlank(line.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? 0 : line.offsetByCodePoints(at, -1);
    }

    /** The parser looks at the character after markup, and cuts blanks off the end. */
    private static int afterWord(String line, int end) {
        int at = end;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at == line.length() ? at : line.offsetByCodePoints(at, 1);
    }

    /** Blanks at the end of a block are no text, though they stand in its place. */
    private static int contentEnd(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static void append(Node node, SourceLine words, int length) {
        Text text = new Text(words.getContent().subSequence(0, length).toString());
        SourceSpan span = words.getSourceSpan();
        if (span != null) {
            text.addSourceSpan(span);
        }
        node.appendChild(text);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
