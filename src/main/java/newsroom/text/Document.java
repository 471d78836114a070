package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Span;

/** The Markdown of an article as blocks with exact places. */
public final class Document {
    private final Manuscript manuscript;
    private final List<Block> blocks;

    private Document(Manuscript manuscript, List<Block> blocks) {
        this.manuscript = manuscript;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Parses an article's text, which may be anything: the time it takes is bounded.
     *
     * @throws UnreadableException if a paragraph or the whole is past a bound, with its place
     */
    public static Document of(Manuscript manuscript) throws UnreadableException {
        return new Document(
                manuscript,
                MarkdownReader.read(
                        manuscript.source(), manuscript.frontMatter().bodyStart()));
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    public Source source() {
        return manuscript.source();
    }

    /** The blocks that stand in the text directly, in its order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** How many words it has; see {@link Prose#words}. */
    public int words() {
        int words = 0;
        for (Block block : blocks) {
            words += block.words();
        }
        return words;
    }

    /** Every block that holds words itself, at any depth, in the order of the text. */
    public List<Block> leaves() {
        List<Block> leaves = new ArrayList<>();
        collect(blocks, leaves);
        return leaves;
    }

    private static void collect(List<Block> blocks, List<Block> leaves) {
        for (Block block : blocks) {
            if (block.blocks().isEmpty()) {
                leaves.add(block);
            } else {
                collect(block.blocks(), leaves);
            }
        }
    }

    /** Where {@code block} stands. */
    public Span span(Block block) {
        return source().span(block.start(), block.end());
    }

    /** Where the words of {@code prose} stand from {@code start} up to {@code end}, offsets into its text. */
    public Span span(Prose prose, int start, int end) {
        return source().span(prose.sourceStart(start), prose.sourceEnd(end));
    }
}
