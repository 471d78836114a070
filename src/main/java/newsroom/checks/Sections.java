package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Letters;
import newsroom.text.Prose;

/**
 * The lists of sources in an article. What is a heading comes before what is only bold, and that before a plain line; a plain
 * or bold line counts only when entries follow it; among equals the last one is the list of works cited.
 */
public final class Sections {
    private static final int NO_LEVEL = 7;
    private static final int FEWEST_OF_PHRASE = 3;

    private final List<Block> blocks;
    private final Settings settings;
    private final Cruft cruft;
    private final List<Section> all = new ArrayList<>();

    private Sections(List<Block> blocks, Settings settings, Cruft cruft) {
        this.blocks = blocks;
        this.settings = settings;
        this.cruft = cruft;
    }

    /**
     * Finds the sections of a document.
     *
     * @param frontTitle the title in the front matter, which may say that the whole article is a list of sources
     */
    static Sections of(Document document, Cruft cruft, Settings settings, Optional<String> frontTitle) {
        Sections sections = new Sections(document.blocks(), settings, cruft);
        int at = 0;
        while (at < sections.blocks.size()) {
            Optional<Section.Title> title = sections.title(at);
            at = title.isPresent() ? sections.addSection(title.get()) : at + 1;
        }
        if (sections.all.isEmpty()) {
            Optional<SectionNames.Name> name =
                    frontTitle.isPresent() ? SectionNames.find(frontTitle.get(), settings) : Optional.empty();
            if (name.isPresent()) {
                sections.addWhole(name.get());
            }
        }
        return sections;
    }

    /** Every section, in the order of the text; those without entries only when a heading begins them. */
    public List<Section> all() {
        return List.copyOf(all);
    }

    /** The list of works cited, or what stands in its place; it may be empty. */
    public Optional<Section> cited() {
        Section best = null;
        for (Section section : all) {
            if (best == null || rank(section) >= rank(best)) {
                best = section;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Entries count most, then a plain name, then how it is written, then whether readers see the entries there. */
    private static int rank(Section section) {
        if (section.title().isEmpty()) {
            return 0;
        }
        Section.Title title = section.title().get();
        boolean footnotes =
                !section.entries().isEmpty() && section.entries().get(0).form() == Entry.Form.FOOTNOTE;
        int form = switch (title.form()) {
            case ATX, SETEXT, HTML -> 20;
            case BOLD -> 10;
            case PLAIN -> 0;
        };
        return (section.entries().isEmpty() ? 0 : 1000)
                + (title.name().whole() ? 500 : 0)
                + (footnotes ? 0 : 200)
                + (title.name().kind() == SectionNames.Kind.CONSULTED ? 0 : 100)
                + form;
    }

    private Optional<Section.Title> title(int index) {
        if (cruft.contains(index)) {
            return Optional.empty();
        }
        Block block = blocks.get(index);
        if (block instanceof Block.Heading heading) {
            if (EntryReader.isTrap(heading)) {
                return Optional.empty();
            }
            Section.Form form = heading.form() == Block.Heading.Form.ATX ? Section.Form.ATX : Section.Form.SETEXT;
            return named(heading.prose(), form, heading.level(), index);
        }
        if (block instanceof Block.Html html) {
            return named(firstLine(html.prose()), Section.Form.HTML, level(html), index);
        }
        if (block instanceof Block.Paragraph paragraph) {
            Prose line = firstLine(paragraph.prose());
            boolean bold = line.isMarked(0, line.text().length(), Prose.STRONG)
                    || line.isMarked(0, line.text().length(), Prose.EMPHASIS);
            return named(line, bold ? Section.Form.BOLD : Section.Form.PLAIN, 0, index);
        }
        return Optional.empty();
    }

    /** The level of a heading in HTML; 0 of anything else. */
    static int level(Block.Html html) {
        String element = html.element();
        boolean heading = element.length() == 2 && element.charAt(0) == 'h' && Letters.isDigit(element.charAt(1));
        return heading ? element.charAt(1) - '0' : 0;
    }

    private static boolean isHeading(Block.Html html, int level) {
        return level(html) > 0 && level(html) <= level && !html.prose().isBlank();
    }

    /** Whether a paragraph stands there that is neither an entry nor short enough to be a title among entries. */
    private boolean isText(int index) {
        return index < blocks.size()
                && blocks.get(index) instanceof Block.Paragraph paragraph
                && paragraph.prose().length() > SectionNames.LONGEST
                && !EntryShape.isEntry(paragraph.prose());
    }

    private static Prose firstLine(Prose prose) {
        for (Prose line : prose.lines()) {
            if (!line.isBlank()) {
                return line;
            }
        }
        return prose;
    }

    /** A title that leads elsewhere is no title. */
    private Optional<Section.Title> named(Prose line, Section.Form form, int level, int index) {
        String text = line.text();
        if (text.length() > SectionNames.LONGEST || line.isMarked(0, text.length(), Prose.LINK)) {
            return Optional.empty();
        }
        Optional<SectionNames.Name> name =
                form.isHeading() ? SectionNames.find(text, settings) : SectionNames.findLine(text, settings);
        return name.isPresent()
                ? Optional.of(new Section.Title(name.get(), form, level, line, index))
                : Optional.empty();
    }

    /** Adds the section that {@code title} begins, if it is one; the index of the block to go on with. */
    private int addSection(Section.Title title) {
        EntryReader reader = new EntryReader();
        Prose rest = restOfBlock(title);
        boolean shared = !rest.isBlank();
        if (shared) {
            reader.lines(rest, title.form() == Section.Form.HTML ? Entry.Form.HTML : Entry.Form.LINE);
        }
        int next = title.block() + 1;
        int to = readBlocks(reader, next, title.level() == 0 ? NO_LEVEL : title.level());
        boolean listed = reader.isList()
                && (title.level() > 0 || !reader.beginsWithOthers(title.name().kind()));
        boolean empty = title.form().isHeading()
                && reader.entries().isEmpty()
                && reader.others().isEmpty();
        if (!listed && !empty) {
            return next;
        }
        int titleEnd = title.prose().sourceEnd(title.prose().text().length());
        all.add(section(Optional.of(title), shared ? title.block() : next, to, reader, titleEnd));
        return listed ? to : next;
    }

    /** A page is a list of sources when it has little else; one that only tells of such lists has the same title. */
    private void addWhole(SectionNames.Name name) {
        EntryReader reader = new EntryReader();
        int to = readBlocks(reader, 0, 0);
        int fewest =
                Math.max(name.whole() ? 1 : FEWEST_OF_PHRASE, reader.others().size());
        if (reader.isList() && reader.entries().size() >= fewest) {
            all.add(section(Optional.empty(), 0, to, reader, 0));
        }
    }

    private static Section section(Optional<Section.Title> title, int from, int to, EntryReader reader, int titleEnd) {
        List<Entry> entries = reader.entries();
        int end = entries.isEmpty() ? titleEnd : entries.get(entries.size() - 1).end();
        return new Section(title, from, to, entries, reader.others(), end);
    }

    /** What stands in the title's block after the title. */
    private Prose restOfBlock(Section.Title title) {
        Prose prose = blocks.get(title.block()).prose();
        if (title.form().isHeading()) {
            return prose.slice(0, 0);
        }
        int at = prose.text().indexOf(title.prose().text())
                + title.prose().text().length();
        return prose.slice(at, prose.text().length()).trimmed();
    }

    /** Reads on to where the section ends; the index after its last block. */
    private int readBlocks(EntryReader reader, int from, int level) {
        int at = from;
        boolean done = false;
        while (at < blocks.size() && !cruft.contains(at)) {
            Block block = blocks.get(at);
            if (block instanceof Block.Heading heading && !EntryReader.isTrap(heading) && heading.level() <= level) {
                break;
            }
            if (block instanceof Block.Html html && level > 0 && isHeading(html, level)) {
                break;
            }
            if (at > from && !(block instanceof Block.Heading) && title(at).isPresent()) {
                break;
            }
            boolean foreignNote = block instanceof Block.Footnote
                    && !reader.entries().isEmpty()
                    && reader.entries().get(reader.entries().size() - 1).form() != Entry.Form.FOOTNOTE;
            done |= block instanceof Block.Rule && !reader.entries().isEmpty() && isText(at + 1);
            if (!foreignNote && !done) {
                reader.read(block);
            }
            at++;
        }
        return at;
    }
}
