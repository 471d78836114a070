package newsroom.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.citations.EntryParser;
import newsroom.citations.EntryText;
import newsroom.citations.Repeats;
import newsroom.model.Span;
import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Source;
import newsroom.text.Yaml;

/**
 * An article as the rules see it: parsed once, with its sections found.
 *
 * @param keys its front matter; empty when that cannot be read
 * @param works the entries of {@link #cited} taken apart, in the same order
 * @param today the day of the check
 */
public record Article(
        Document document,
        Optional<Yaml.Mapping> keys,
        Cruft cruft,
        Sections sections,
        List<newsroom.citations.Entry> works,
        Settings settings,
        LocalDate today) {
    static Article of(Document document, Optional<Yaml.Mapping> keys, Settings settings, LocalDate today) {
        Cruft cruft = Cruft.find(document.blocks());
        Sections sections = Sections.of(document, cruft, settings, value(keys, "title"));
        return new Article(document, keys, cruft, sections, works(sections), settings, today);
    }

    private static List<newsroom.citations.Entry> works(Sections sections) {
        Optional<Section> cited = sections.cited();
        if (cited.isEmpty()) {
            return List.of();
        }
        List<newsroom.citations.Entry> works = new ArrayList<>();
        for (Entry entry : cited.get().entries()) {
            works.add(EntryParser.parse(EntryText.of(entry.prose())));
        }
        return Repeats.resolve(works);
    }

    public Source source() {
        return document.source();
    }

    public List<Block> blocks() {
        return document.blocks();
    }

    /** The list of works cited, or what stands in its place. */
    public Optional<Section> cited() {
        return sections.cited();
    }

    /** The single value of a key of the front matter, if it has one. */
    public Optional<String> value(String key) {
        return value(keys, key);
    }

    private static Optional<String> value(Optional<Yaml.Mapping> keys, String key) {
        if (keys.isPresent()
                && keys.get().get(key).orElse(null) instanceof Yaml.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        return Optional.empty();
    }

    /** The language, as in {@code en}, without a region. */
    public String language() {
        String language = value("lang").orElse(settings.language());
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end);
    }

    /** The works whose form may be judged: all of them in a language that is known and has Latin letters, else none. */
    List<Work> judgedWorks() {
        boolean latin = SectionNames.cited(language())
                .filter(titles ->
                        Character.UnicodeScript.of(titles.get(0).codePointAt(0)) == Character.UnicodeScript.LATIN)
                .isPresent();
        return latin ? Work.of(this) : List.of();
    }

    boolean isEnglish() {
        return language().equals("en");
    }

    /** Whether a reader sees anything of {@code block}. */
    static boolean isContent(Block block) {
        if (block instanceof Block.Definition || block instanceof Block.Rule) {
            return false;
        }
        if (!block.prose().isBlank() || !block.prose().links().isEmpty()) {
            return true;
        }
        for (Block inner : block.blocks()) {
            if (isContent(inner)) {
                return true;
            }
        }
        return false;
    }

    Span span(Block block) {
        return document.span(block);
    }
}
