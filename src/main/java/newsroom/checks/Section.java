package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.text.Block;
import newsroom.text.Prose;

/**
 * A list of sources in an article.
 *
 * @param title its title; empty when only the front matter says what the whole article is
 * @param from index of its first block after the title among the article's blocks; of the title's own block when entries
 *     stand in that as well
 * @param to index after its last block
 * @param entries its sources in the order of the text; none for a section that is still empty
 * @param others blocks with words that are no entries
 * @param end where the last entry, or the title of an empty section, ends in the file
 */
public record Section(Optional<Title> title, int from, int to, List<Entry> entries, List<Block> others, int end) {
    public Section {
        entries = List.copyOf(entries);
        others = List.copyOf(others);
    }

    /** The index of its first block, that of its title if it has one. */
    int first() {
        return title.isPresent() ? title.get().block() : from;
    }

    /**
     * The line that names a section.
     *
     * @param name what it says, with its own blanks and signs
     * @param level 1 to 6; 0 unless it is a heading
     * @param block index of its block among the article's blocks
     */
    public record Title(SectionNames.Name name, Form form, int level, Prose prose, int block) {}

    /** How a title is written. */
    public enum Form {
        PLAIN,
        BOLD,
        HTML,
        SETEXT,
        ATX;

        /** Whether Markdown takes it for a heading. */
        public boolean isHeading() {
            return this == SETEXT || this == ATX;
        }
    }
}
