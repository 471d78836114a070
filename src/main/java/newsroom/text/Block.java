package newsroom.text;

import java.util.List;
import java.util.Optional;

/**
 * One block of a Markdown text: a paragraph, a heading, a list. Its place runs from the first character of its markup to the
 * last one that is not blank, as offsets into the file.
 */
public sealed interface Block {
    /** Where it begins in the file. */
    int start();

    /** Where it ends in the file. */
    int end();

    /** The words that stand in it directly; empty for a block that holds blocks. */
    default Prose prose() {
        return Prose.EMPTY;
    }

    /** The blocks in it; empty for a block that holds words. */
    default List<Block> blocks() {
        return List.of();
    }

    /** How many words stand in it, at any depth; see {@link Prose#words}. */
    default int words() {
        int words = prose().words();
        for (Block inner : blocks()) {
            words += inner.words();
        }
        return words;
    }

    /** A heading of {@code level} 1 to 6. */
    record Heading(int level, Form form, Prose prose, int start, int end) implements Block {
        /** How a heading is written. */
        public enum Form {
            /** {@code ## Title}. */
            ATX,
            /** A title underlined with {@code ===} or {@code ---}. */
            SETEXT
        }
    }

    /** A paragraph. */
    record Paragraph(Prose prose, int start, int end) implements Block {}

    /**
     * A list; its blocks are {@link Item}s.
     *
     * @param first the number of the first item; 1 for a list with bullets
     */
    record Listing(boolean ordered, int first, List<Block> blocks, int start, int end) implements Block {
        public Listing {
            blocks = List.copyOf(blocks);
        }
    }

    /** An item of a list, with its bullet or number. */
    record Item(List<Block> blocks, int start, int end) implements Block {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A quotation set apart. */
    record Quotation(List<Block> blocks, int start, int end) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Program text, which has every mark of it.
     *
     * @param fenced whether it stands between fences; otherwise it is indented
     * @param literal the text alone, without fences and what is indented; each line ends with LF
     */
    record Code(boolean fenced, String literal, Prose prose, int start, int end) implements Block {}

    /**
     * HTML. A comment, a script or a style sheet has no words.
     *
     * @param element the name of the first element in lower case, such as {@code h3}; empty for a comment and the like
     */
    record Html(String element, Prose prose, int start, int end) implements Block {}

    /**
     * A table; its blocks are {@link Cell}s, row by row, the first of them the heads.
     *
     * @param columns how many cells each row has
     */
    record Table(int columns, List<Block> blocks, int start, int end) implements Block {
        public Table {
            blocks = List.copyOf(blocks);
        }
    }

    /** One cell of a table. */
    record Cell(Prose prose, Side side, int start, int end) implements Block {
        /** Where the words of its column stand. */
        public enum Side {
            LEFT,
            MIDDLE,
            RIGHT
        }
    }

    /** What a footnote says. */
    record Footnote(String label, List<Block> blocks, int start, int end) implements Block {
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A line that divides. */
    record Rule(int start, int end) implements Block {}

    /** Where {@code [text][label]} leads; a reader does not see it. */
    record Definition(String label, String target, Optional<String> title, int start, int end) implements Block {}
}
