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
import newsroom.text.Letters;
import newsroom.text.Source;
import newsroom.text.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * An article as the rules see it: parsed once, with its sections found. What only some rules want is found when the first of
 * them asks; one thread checks an article.
 */
public final class Article {
    /** No title of a section begins with a letter that Latin got later than these. */
    private static final char LAST_LATIN = '\u024F';

    private final Document document;
    private final Optional<Yaml.Mapping> keys;
    private final Cruft cruft;
    private final Sections sections;
    private final Settings settings;
    private final LocalDate today;
    private final Optional<Web> web;
    private @Nullable List<newsroom.citations.Entry> works;
    private @Nullable Body body;
    private @Nullable Mentions mentions;
    private @Nullable List<InTextCitation.Place> citations;
    private @Nullable ListedWorks listed;
    private @Nullable Suppressions suppressions;
    private @Nullable String language;
    private @Nullable List<Work> judged;
    private @Nullable List<FollowedLinks.Followed> followed;

    private Article(
            Document document,
            Optional<Yaml.Mapping> keys,
            Cruft cruft,
            Sections sections,
            Settings settings,
            LocalDate today,
            Optional<Web> web) {
        this.document = document;
        this.keys = keys;
        this.cruft = cruft;
        this.sections = sections;
        this.settings = settings;
        this.today = today;
        this.web = web;
    }

    static Article of(Document document, Optional<Yaml.Mapping> keys, Settings settings, LocalDate today) {
        return of(document, keys, settings, today, Optional.empty());
    }

    /** @param web where to ask about links, if that is wanted */
    static Article of(
            Document document, Optional<Yaml.Mapping> keys, Settings settings, LocalDate today, Optional<Web> web) {
        Cruft cruft = Cruft.find(document.blocks());
        Sections sections = Sections.of(document, cruft, settings, value(keys, "title"));
        return new Article(document, keys, cruft, sections, settings, today, web);
    }

    public Document document() {
        return document;
    }

    /** Its front matter; empty when that cannot be read. */
    public Optional<Yaml.Mapping> keys() {
        return keys;
    }

    public Cruft cruft() {
        return cruft;
    }

    public Sections sections() {
        return sections;
    }

    public Settings settings() {
        return settings;
    }

    /** The day of the check. */
    public LocalDate today() {
        return today;
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

    /** The list of works cited, if it has entries. */
    public Optional<Section> list() {
        return entries().isEmpty() ? Optional.empty() : cited();
    }

    /** The entries of {@link #cited}; none without it. */
    List<Entry> entries() {
        Optional<Section> cited = cited();
        return cited.isPresent() ? cited.get().entries() : List.of();
    }

    /** The entries of {@link #cited} taken apart, in the same order; a dash for an author is resolved. */
    public List<newsroom.citations.Entry> works() {
        List<newsroom.citations.Entry> known = works;
        if (known == null) {
            List<newsroom.citations.Entry> parsed = new ArrayList<>();
            for (Entry entry : entries()) {
                parsed.add(EntryParser.parse(EntryText.of(entry.prose())));
            }
            known = Repeats.resolve(parsed);
            works = known;
        }
        return known;
    }

    /** What it says outside its list of works cited. */
    Body body() {
        Body known = body;
        if (known == null) {
            known = Body.of(this);
            body = known;
        }
        return known;
    }

    /** The words of {@link #body}, to be looked up. */
    Mentions mentions() {
        Mentions known = mentions;
        if (known == null) {
            known = Mentions.of(body().passages());
            mentions = known;
        }
        return known;
    }

    /** The citations in its text that parentheses hold. */
    List<InTextCitation.Place> citations() {
        List<InTextCitation.Place> known = citations;
        if (known == null) {
            known = InTextReader.read(body());
            citations = known;
        }
        return known;
    }

    /** What {@link #cited} and other lists hold, to be looked up. */
    ListedWorks listed() {
        ListedWorks known = listed;
        if (known == null) {
            known = ListedWorks.of(this);
            listed = known;
        }
        return known;
    }

    /** Where to ask about links; nothing when that is not wanted. */
    Optional<Web> web() {
        return web;
    }

    /** Its links and what became of them; none when that is not asked. */
    List<FollowedLinks.Followed> followed() {
        List<FollowedLinks.Followed> known = followed;
        if (known == null) {
            known = web.isPresent() ? FollowedLinks.of(this, web.get()) : List.of();
            followed = known;
        }
        return known;
    }

    /** What it lets stand. */
    Suppressions suppressions() {
        Suppressions known = suppressions;
        if (known == null) {
            known = Suppressions.of(this);
            suppressions = known;
        }
        return known;
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

    /** The keys of its front matter and their values; none where there is none, or none that can be read. */
    List<Yaml.Key> frontMatter() {
        return keys.isPresent() ? keys.get().keys() : List.of();
    }

    /** The language, as in {@code en}, without a region. */
    public String language() {
        String known = language;
        if (known == null) {
            known = withoutRegion(value("lang").orElse(settings.language()));
            language = known;
        }
        return known;
    }

    private static String withoutRegion(String language) {
        int end = 0;
        while (end < language.length() && Letters.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end);
    }

    /** The works whose form may be judged: all of them in a language that is known and has Latin letters, else none. */
    List<Work> judgedWorks() {
        List<Work> known = judged;
        if (known == null) {
            Optional<List<String>> titles = SectionNames.cited(language());
            boolean latin = titles.isPresent() && titles.get().get(0).charAt(0) <= LAST_LATIN;
            known = latin ? Work.of(this) : List.of();
            judged = known;
        }
        return known;
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

    /** The first block that a reader sees anything of. */
    Optional<Block> firstContent() {
        for (Block block : blocks()) {
            if (isContent(block)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Where it says what it is called, or would: the title of the front matter, or the first block that a reader sees. */
    Optional<Span> opening() {
        Optional<Yaml.Key> title = keys.isPresent() ? keys.get().key("title") : Optional.empty();
        if (title.isPresent()) {
            return Optional.of(source().span(
                            title.get().name().start(), title.get().value().end()));
        }
        Optional<Block> first = firstContent();
        return first.isPresent() ? Optional.of(span(first.get())) : Optional.empty();
    }

    Span span(Block block) {
        return document.span(block);
    }
}
