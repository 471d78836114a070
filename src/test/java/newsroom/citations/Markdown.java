package newsroom.citations;

import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/** Entries from one line of Markdown, read the way the program reads an article. */
final class Markdown {
    private Markdown() {}

    static EntryText entry(String markdown) {
        try {
            Block first =
                    Document.of(Manuscript.of(Source.of(markdown))).leaves().get(0);
            return EntryText.of(first.prose().trimmed());
        } catch (UnreadableException refused) {
            throw new IllegalArgumentException(markdown, refused);
        }
    }

    static Entry parse(String markdown) {
        return EntryParser.parse(entry(markdown));
    }
}
