package newsroom.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.model.Span;
import newsroom.model.TextEdit;

/**
 * A text from elsewhere, made an article: title, byline and date that stand at its top have become front matter, and every
 * other word is as its author wrote it.
 *
 * @param manuscript the article, without an id
 * @param notes what could not be placed, one sentence each without a full stop
 */
public record Draft(Manuscript manuscript, List<String> notes) {
    private static final List<String> WANTED = List.of("title", "author", "date");

    public Draft {
        notes = List.copyOf(notes);
    }

    /** What a file holds. */
    public enum Format {
        TEXT,
        MARKDOWN,
        HTML;

        /** The format that a file's name tells, or else its beginning. */
        public static Format of(String fileName, byte[] file) {
            String name = fileName.toLowerCase(Locale.ROOT);
            if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
                return HTML;
            }
            if (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdx")) {
                return MARKDOWN;
            }
            return HtmlPage.isOne(file) ? HTML : TEXT;
        }
    }

    /**
     * Makes an article of a file.
     *
     * @throws UnreadableException if it is not text, past a bound, or has front matter that is not well formed
     */
    public static Draft of(byte[] file, Format format) throws UnreadableException {
        List<String> notes = new ArrayList<>();
        if (format != Format.HTML) {
            Manuscript manuscript = Manuscript.read(file);
            Opening opening = Opening.read(manuscript, format == Format.MARKDOWN);
            Draft draft = new Draft(placed(manuscript, opening, notes), notes);
            return format == Format.TEXT ? draft.withNotesOnMarkup() : draft;
        }
        HtmlPage page = HtmlPage.read(file, notes);
        Manuscript manuscript = Manuscript.of(Source.of(page.markdown()));
        Opening opening = Opening.read(manuscript, true).or(page.title(), page.authors(), page.date());
        return new Draft(placed(manuscript, opening, notes), notes);
    }

    /** Moves what the opening says into the front matter, as far as that does not say it yet. */
    private static Manuscript placed(Manuscript manuscript, Opening opening, List<String> notes)
            throws UnreadableException {
        Manuscript placed = manuscript.with(List.of(new TextEdit(opening.start(), opening.end(), "")));
        if (opening.title().isPresent()) {
            placed = placed.with("title", opening.title().get());
        }
        if (opening.authors().size() == 1) {
            placed = placed.with("author", opening.authors().get(0));
        } else if (!opening.authors().isEmpty()) {
            placed = placed.withList("author", opening.authors());
        }
        Optional<LocalDate> date = opening.date();
        if (date.isPresent()) {
            placed = placed.with("date", date.get());
        }
        for (String key : WANTED) {
            if (placed.frontMatter().keys().get(key).isEmpty()) {
                notes.add("no " + (key.equals("author") ? "byline" : key) + " was found; add \"" + key
                        + ":\" to the front matter");
            }
        }
        notes.addAll(opening.notes());
        return placed;
    }

    /** Plain text is not written with Markdown in mind; where that reads it as program text, somebody should look. */
    private Draft withNotesOnMarkup() throws UnreadableException {
        Document document = Document.of(manuscript);
        List<String> all = new ArrayList<>(notes);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Code || block instanceof Block.Html) {
                Span span = document.span(block);
                String what = block instanceof Block.Code ? "program text" : "HTML";
                all.add("Markdown takes what begins on line " + span.line() + " for " + what);
            }
        }
        return new Draft(manuscript, all);
    }
}
