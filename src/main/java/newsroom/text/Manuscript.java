package newsroom.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.model.TextEdit;

/** An article's file as people keep it: front matter and text. Whatever is changed in it, no other byte moves. */
public final class Manuscript {
    private final Source source;
    private final FrontMatter frontMatter;

    private Manuscript(Source source) {
        this.source = source;
        this.frontMatter = FrontMatter.cut(source);
    }

    /** Reads a file; see {@link Source#read}. Its front matter is read when it is asked for. */
    public static Manuscript read(byte[] bytes) throws UnreadableException {
        return new Manuscript(Source.read(bytes));
    }

    public static Manuscript of(Source source) {
        return new Manuscript(source);
    }

    public Source source() {
        return source;
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The article's text: all that stands after the front matter. */
    public String body() {
        return source.text().substring(frontMatter.bodyStart());
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return source.bytes();
    }

    /** The same file with {@code edits} made; see {@link Source#with}. */
    public Manuscript with(List<TextEdit> edits) throws UnreadableException {
        return of(source.with(edits));
    }

    /**
     * The same file whose front matter gives {@code key} the text {@code value}, in quotation marks where YAML needs them.
     *
     * @throws UnreadableException if the front matter is not well formed, or written so that it cannot be edited safely
     */
    public Manuscript with(String key, String value) throws UnreadableException {
        return edited(key, FrontMatterEdit.text(value));
    }

    /** The same file whose front matter gives {@code key} a day. */
    public Manuscript with(String key, LocalDate day) throws UnreadableException {
        return edited(key, FrontMatterEdit.day(day));
    }

    /** The same file whose front matter gives {@code key} a list; a list in lines stays one. */
    public Manuscript withList(String key, List<String> values) throws UnreadableException {
        return edited(key, FrontMatterEdit.list(values));
    }

    /** The same file without {@code key} and its value; it itself when the key is not there. */
    public Manuscript without(String key) throws UnreadableException {
        return edited(key, FrontMatterEdit.removal());
    }

    /** YAML can be written in more ways than any edit foresees: what does not read back as it was meant is not handed out. */
    private Manuscript edited(String key, FrontMatterEdit edit) throws UnreadableException {
        Yaml.Mapping keys = frontMatter.keys();
        Manuscript edited = with(edit.edits(source, frontMatter, key));
        if (!edit.holds(edited.frontMatter, key) || !edited.hasAllBut(key, keys)) {
            throw new UnreadableException(
                    keys.key(key).map(present -> present.name().span()).orElse(keys.span()),
                    "the front matter is written in a way that only a person can edit; set " + key + " by hand");
        }
        return edited;
    }

    private boolean hasAllBut(String key, Yaml.Mapping keys) throws UnreadableException {
        for (Yaml.Key other : keys.keys()) {
            String name = other.name().text();
            Optional<Object> kept = frontMatter.keys().get(name).map(Yaml::bare);
            if (!name.equals(key) && !kept.equals(Optional.of(other.value().bare()))) {
                return false;
            }
        }
        return true;
    }
}
