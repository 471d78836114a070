package newsroom.text;

import java.io.Serial;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Refuses a block with so much markup that the parser, whose time for some inputs grows with the square of it, would take
 * seconds; and does so before parsing it.
 */
final class BoundedInlineParser implements InlineParser {
    /** The most of the characters that mark something up in one block. */
    static final int MAX_SPECIALS = 2000;

    private static final String SPECIALS = "*_[]!<`";

    private final InlineParser parser;

    /** Makes one for each text. */
    static final class Factory implements InlineParserFactory {
        @Override
        public InlineParser create(InlineParserContext context) {
            return new BoundedInlineParser(context);
        }
    }

    private BoundedInlineParser(InlineParserContext context) {
        this.parser = new PlainEndsParser(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        if (length(lines) > MAX_SPECIALS && specials(lines) > MAX_SPECIALS) {
            throw new PastBoundException(lines.getSourceSpans());
        }
        parser.parse(lines, node);
    }

    private static int length(SourceLines lines) {
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            length += line.getContent().length();
        }
        return length;
    }

    private static int specials(SourceLines lines) {
        int specials = 0;
        for (SourceLine line : lines.getLines()) {
            CharSequence content = line.getContent();
            for (int i = 0; i < content.length(); i++) {
                if (SPECIALS.indexOf(content.charAt(i)) >= 0) {
                    specials++;
                }
            }
        }
        return specials;
    }

    /** A block that is not parsed. */
    static final class PastBoundException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient SourceSpan first;

        private PastBoundException(List<SourceSpan> spans) {
            this.first = spans.get(0);
        }

        /** The first line of the block. */
        SourceSpan first() {
            return first;
        }
    }
}
