package newsroom.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns the parser's tree into blocks, with every place counted from the start of the file. */
final class MarkdownReader {
    private static final int MAX_TABLE_CELLS = 20_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(
                    List.of(TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .inlineParserFactory(new BoundedInlineParser.Factory())
            .build();

    private final Source source;
    private final int from;

    private MarkdownReader(Source source, int from) {
        this.source = source;
        this.from = from;
    }

    /** The blocks of {@code source} after {@code from}, where a line begins. */
    static List<Block> read(Source source, int from) throws UnreadableException {
        MarkdownReader reader = new MarkdownReader(source, from);
        Node document;
        try {
            document = PARSER.parseReader(source.reader(from));
        } catch (BoundedInlineParser.PastBoundException past) {
            throw new UnreadableException(
                    reader.place(past.first()),
                    "this block has more than " + BoundedInlineParser.MAX_SPECIALS
                            + " characters of Markdown markup; put blank lines between its parts");
        } catch (IllegalArgumentException tooManyCells) {
            throw new UnreadableException(
                    source.span(from, from), "a table in it has more than " + MAX_TABLE_CELLS + " cells");
        } catch (IOException | RuntimeException | StackOverflowError refused) {
            throw new UnreadableException(source.span(from, from), "the text cannot be parsed as Markdown");
        }
        return reader.blocks(document);
    }

    private Span place(SourceSpan span) {
        int start = from + span.getInputIndex();
        return source.span(start, start + span.getLength());
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                blocks.add(block(
                        node,
                        contentStart(from + spans.get(0).getInputIndex()),
                        contentEnd(from + last.getInputIndex() + last.getLength())));
            }
        }
        return blocks;
    }

    private Block block(Node node, int start, int end) {
        if (node instanceof Paragraph) {
            return new Block.Paragraph(prose(node), start, end);
        }
        if (node instanceof Heading heading) {
            Block.Heading.Form form =
                    source.text().charAt(start) == '#' ? Block.Heading.Form.ATX : Block.Heading.Form.SETEXT;
            return new Block.Heading(heading.getLevel(), form, prose(node), start, end);
        }
        if (node instanceof BulletList) {
            return new Block.Listing(false, 1, blocks(node), start, end);
        }
        if (node instanceof OrderedList list) {
            int first = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
            return new Block.Listing(true, first, blocks(node), start, end);
        }
        if (node instanceof ListItem) {
            return new Block.Item(blocks(node), start, end);
        }
        if (node instanceof BlockQuote) {
            return new Block.Quotation(blocks(node), start, end);
        }
        if (node instanceof HtmlBlock) {
            return HtmlProse.block(source.text(), start, end);
        }
        if (node instanceof FencedCodeBlock fenced) {
            return new Block.Code(true, fenced.getLiteral(), code(start, end), start, end);
        }
        if (node instanceof IndentedCodeBlock indented) {
            return new Block.Code(false, indented.getLiteral(), code(start, end), start, end);
        }
        if (node instanceof ThematicBreak) {
            return new Block.Rule(start, end);
        }
        if (node instanceof LinkReferenceDefinition definition) {
            return new Block.Definition(
                    definition.getLabel(),
                    definition.getDestination(),
                    Optional.ofNullable(definition.getTitle()),
                    start,
                    end);
        }
        if (node instanceof FootnoteDefinition footnote) {
            return new Block.Footnote(footnote.getLabel(), blocks(node), start, end);
        }
        if (node instanceof TableBlock) {
            List<Block> cells = new ArrayList<>();
            int columns = 0;
            for (Node section = node.getFirstChild(); section != null; section = section.getNext()) {
                for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                    int before = cells.size();
                    cells(row, start, cells);
                    columns = cells.size() - before;
                }
            }
            return new Block.Table(columns, cells, start, end);
        }
        throw new IllegalStateException("a block that no extension of this parser makes: " + node);
    }

    /** Reads the cells of a row; one that the file leaves out is empty, and stands where the one before it ends. */
    private void cells(Node row, int tableStart, List<Block> cells) {
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            int before =
                    cells.isEmpty() ? tableStart : cells.get(cells.size() - 1).end();
            int start = spans.isEmpty() ? before : from + spans.get(0).getInputIndex();
            int first = spans.isEmpty() ? start : contentStart(start);
            int last = spans.isEmpty()
                    ? start
                    : Math.max(first, contentEnd(start + spans.get(0).getLength()));
            cells.add(new Block.Cell(prose(node), side((TableCell) node), first, last));
        }
    }

    private static Block.Cell.Side side(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return Block.Cell.Side.RIGHT;
        }
        return alignment == TableCell.Alignment.CENTER ? Block.Cell.Side.MIDDLE : Block.Cell.Side.LEFT;
    }

    private Prose code(int start, int end) {
        ProseBuilder prose = new ProseBuilder(source.text());
        int line = source.lineAt(start);
        for (int at = start; at < end; at = source.lineStart(++line)) {
            int stop = Math.min(end, source.lineEnd(line));
            prose.literal(Math.min(at, stop), stop, Prose.CODE);
            if (stop == end) {
                break;
            }
            prose.run("\n", stop, source.lineStart(line + 1), Prose.CODE);
        }
        return prose.build();
    }

    private Prose prose(Node block) {
        return new InlineReader(source.text(), from).read(block);
    }

    /** The parser counts a paragraph's indentation in, which is no markup. */
    private int contentStart(int start) {
        int at = start;
        while (at < source.length() && isBlank(source.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private int contentEnd(int end) {
        int at = end;
        while (at > from && isBlank(source.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
