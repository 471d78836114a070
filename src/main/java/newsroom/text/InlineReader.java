package newsroom.text;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline nodes of one block into prose. */
final class InlineReader {
    private final String source;
    private final int from;
    private final ProseBuilder prose;
    private final HtmlMarks html = new HtmlMarks();
    private final HtmlLinks links;

    /** @param from where the parsed text begins in {@code source} */
    InlineReader(String source, int from) {
        this.source = source;
        this.from = from;
        this.prose = new ProseBuilder(source);
        this.links = new HtmlLinks(prose);
    }

    Prose read(Node block) {
        children(block, 0);
        links.close(prose.sourceEnd(from));
        return prose.build();
    }

    private void children(Node parent, int marks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            int start = spans.isEmpty()
                    ? prose.sourceEnd(from)
                    : from + spans.get(0).getInputIndex();
            int end = spans.isEmpty() ? start : end(spans.get(spans.size() - 1));
            inline(node, start, end, marks | html.marks() | links.marks());
        }
    }

    private int end(SourceSpan span) {
        return from + span.getInputIndex() + span.getLength();
    }

    private void inline(Node node, int start, int end, int marks) {
        if (node instanceof Text words) {
            prose.escaped(words.getLiteral(), start, end, marks);
        } else if (node instanceof SoftLineBreak) {
            lineBreak(marks);
        } else if (node instanceof HardLineBreak) {
            lineBreak(marks | Prose.BREAK);
        } else if (node instanceof Emphasis) {
            children(node, marks | Prose.EMPHASIS);
        } else if (node instanceof StrongEmphasis) {
            children(node, marks | Prose.STRONG);
        } else if (node instanceof Code code) {
            code(code.getLiteral(), start, end, marks | Prose.CODE);
        } else if (node instanceof HtmlInline tag) {
            tag(tag.getLiteral(), start, end, marks);
        } else if (node instanceof Link link) {
            int at = prose.length();
            children(node, marks | Prose.LINK);
            Prose.Link.Form form = source.charAt(start) == '<' ? Prose.Link.Form.BRACKETED : Prose.Link.Form.MARKED;
            prose.link(new Prose.Link(form, at, prose.length(), link.getDestination(), start, end));
        } else if (node instanceof Image image) {
            int at = prose.length();
            prose.link(new Prose.Link(Prose.Link.Form.PICTURE, at, at, image.getDestination(), start, end));
        } else if (node instanceof FootnoteReference note) {
            prose.noteMark(new Prose.NoteMark(prose.length(), note.getLabel(), start, end));
        } else {
            children(node, marks);
        }
    }

    private void tag(String tag, int start, int end, int marks) {
        if (tag.startsWith("<!--")) {
            prose.comment(start, end);
            return;
        }
        if (html.see(tag)) {
            prose.run("\n", start, end, marks | Prose.BREAK);
        }
        links.see(tag, start, end);
    }

    /** A line break has no place of its own in the parser's tree: it is the next line ending of the file. */
    private void lineBreak(int marks) {
        int start = prose.sourceEnd(from);
        while (start < source.length() && source.charAt(start) != '\n' && source.charAt(start) != '\r') {
            start++;
        }
        int end = source.startsWith("\r\n", start) ? start + 2 : Math.min(start + 1, source.length());
        prose.run("\n", start, end, marks);
    }

    /** The words stand between backticks, with one blank on each side that may not belong to them. */
    private void code(String literal, int start, int end, int marks) {
        int ticks = 0;
        while (start + ticks < end && source.charAt(start + ticks) == '`') {
            ticks++;
        }
        int inner = end - start - 2 * ticks;
        int contentStart = start + ticks + (inner == literal.length() + 2 ? 1 : 0);
        prose.run(literal, contentStart, Math.min(end - ticks, contentStart + literal.length()), marks);
    }
}
