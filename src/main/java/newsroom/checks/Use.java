package newsroom.checks;

import java.util.Locale;
import newsroom.model.Span;

/**
 * One place where a text points to an entry of its list.
 *
 * @param span where it stands in the file
 * @param text what stands there, in one line
 */
public record Use(Kind kind, Span span, String text) {
    /** How a text points to an entry. */
    public enum Kind {
        /** {@code (Hill 4)}. */
        PARENTHETICAL,
        /** An author, an editor or the title is named in the text itself. */
        SIGNAL_PHRASE,
        /** The mark of a footnote that is the entry, or a footnote that names it. */
        FOOTNOTE,
        /** {@code [@hill2016]}, or the key in a template's tag. */
        KEY,
        /** {@code [3]}, of numbered sources. */
        NUMBER,
        /** A link that leads to the source. */
        LINK,
        /** Only the newspaper or site that holds the source is named. */
        CONTAINER;

        /** Such as {@code signal phrase}. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
