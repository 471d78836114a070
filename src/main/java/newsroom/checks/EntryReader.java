package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Block;
import newsroom.text.Prose;

/** Finds the entries among the blocks of a section. */
final class EntryReader {
    private static final int MOST_REMARKS = 3;
    private static final int MOST_NOTES = 8;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();
    private int othersBefore;

    List<Entry> entries() {
        return entries;
    }

    /** Blocks with words that hold no entry. */
    List<Block> others() {
        return others;
    }

    /**
     * Whether this is a list of sources, and not a text in which a few are mentioned: entries come first, be it after a remark
     * or two, and what else there is are notes on them.
     */
    boolean isList() {
        return !entries.isEmpty() && othersBefore <= MOST_REMARKS && others.size() <= entries.size() * MOST_NOTES;
    }

    /** Whether something else stands before the first entry; a list of what was cited may begin with a remark. */
    boolean beginsWithOthers(SectionNames.Kind kind) {
        return othersBefore > (kind == SectionNames.Kind.CITED ? 1 : 0);
    }

    /** Takes the entries of {@code block}, if it has any. */
    void read(Block block) {
        int before = entries.size();
        if (block instanceof Block.Paragraph) {
            lines(block.prose(), Entry.Form.PARAGRAPH);
        } else if (block instanceof Block.Html) {
            lines(block.prose(), Entry.Form.HTML);
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Listing list) {
            list(list);
        } else if (block instanceof Block.Footnote note) {
            footnote(note);
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Quotation quotation) {
            quotation(quotation);
        }
        if (entries.size() == before && !(block instanceof Block.Heading) && hasWords(block)) {
            others.add(block);
            othersBefore += entries.isEmpty() ? 1 : 0;
        }
    }

    private static boolean hasWords(Block block) {
        if (!block.prose().isBlank()) {
            return true;
        }
        for (Block inner : block.blocks()) {
            if (hasWords(inner)) {
                return true;
            }
        }
        return false;
    }

    /** A line of {@code ---} right under an entry makes a heading of it; some make each entry one, with notes under it. */
    private void heading(Block.Heading heading) {
        if (isTrap(heading) || EntryShape.isWholeEntry(heading.prose())) {
            add(
                    heading.prose(),
                    Entry.Form.PARAGRAPH,
                    heading.prose().sourceEnd(heading.prose().text().length()));
        }
    }

    /** Whether this is no heading but an entry that a line of dashes was meant to follow. */
    static boolean isTrap(Block.Heading heading) {
        return heading.form() == Block.Heading.Form.SETEXT
                && EntryShape.isKnown(heading.prose())
                && EntryShape.isClosed(heading.prose())
                && EntryShape.isEntry(heading.prose());
    }

    /** One entry, or several that only line breaks keep apart. */
    void lines(Prose prose, Entry.Form form) {
        List<Prose> parts = parts(prose);
        for (Prose part : parts) {
            if (EntryShape.isEntry(part)) {
                boolean line = parts.size() > 1 && form == Entry.Form.PARAGRAPH;
                add(part, line ? Entry.Form.LINE : form);
            }
        }
    }

    private void add(Prose prose, Entry.Form form) {
        add(prose, form, prose.sourceEnd(prose.text().length()));
    }

    private void add(Prose prose, Entry.Form form, int end) {
        entries.add(new Entry(prose, form, prose.sourceStart(0), end));
    }

    /** Cuts {@code prose} where a line is done with a source and the next one begins like another. */
    static List<Prose> parts(Prose prose) {
        if (prose.text().indexOf('\n') < 0) {
            return List.of(prose.trimmed());
        }
        return partsOf(withoutTemplates(prose));
    }

    private static List<Prose> partsOf(Prose prose) {
        List<Prose> parts = new ArrayList<>();
        boolean known = false;
        boolean evident = false;
        boolean seen = false;
        Prose before = prose.slice(0, 0);
        boolean marked = false;
        int start = 0;
        int at = 0;
        for (Prose line : prose.lines()) {
            if (!line.isBlank()) {
                boolean closed = known && (EntryShape.isClosed(before) || NameShape.opensTurnedRound(line.text()));
                boolean unlike = !seen && !marked && EntryShape.opensWithMark(line);
                boolean next =
                        evident ? !unlike && isNext(line, seen, closed) : isLabel(before) && EntryShape.opens(line);
                if (next && !isIndented(line)) {
                    parts.add(prose.slice(start, at).trimmed());
                    start = at;
                    known = false;
                    evident = false;
                }
                marked = evident ? marked : EntryShape.opensWithMark(line);
                known |= EntryShape.isKnown(line);
                evident |= known || EntryShape.hasEvidence(line);
                seen = false;
                before = line;
            }
            int end = prose.text().indexOf('\n', at);
            seen |= end >= 0 && (prose.marksAt(end) & Prose.BREAK) != 0;
            at = end + 1;
        }
        parts.add(prose.slice(start, prose.text().length()).trimmed());
        return parts;
    }

    /** Without the lines at the end that only a template or Kramdown reads, such as {@code {:.list}}. */
    private static Prose withoutTemplates(Prose prose) {
        String text = prose.text();
        if (text.indexOf('{') < 0) {
            return prose;
        }
        int end = text.length();
        int line = text.lastIndexOf('\n');
        while (line >= 0 && prose.slice(line + 1, end).isBlank()) {
            end = line;
            line = text.lastIndexOf('\n', line - 1);
        }
        return prose.slice(0, end);
    }

    /** Whether it names what comes in the next lines, as "Pictures:" does, and is no entry's first line. */
    private static boolean isLabel(Prose line) {
        return line.text().endsWith(":") && !EntryShape.opens(line);
    }

    /** Whether it is set in by blanks that readers see, as the later lines of an entry are on paper. */
    private static boolean isIndented(Prose line) {
        return line.text().startsWith("\u00A0\u00A0");
    }

    /**
     * Whether {@code line} begins another entry.
     *
     * @param seen whether readers see the line break before it
     * @param closed whether the entry before can be at its end
     */
    private static boolean isNext(Prose line, boolean seen, boolean closed) {
        if (seen && closed && EntryShape.isKnown(line) && !EntryShape.continues(line)) {
            return true;
        }
        return (seen || closed) && EntryShape.opens(line) && (seen || EntryShape.hasEvidence(line));
    }

    /** Paragraphs that were indented so far that Markdown takes them for program text. */
    private void code(Block.Code code) {
        if (code.fenced()) {
            return;
        }
        String text = code.prose().text();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            Prose part = code.prose().slice(start, end).trimmed();
            if (EntryShape.isEntry(part)) {
                add(part, Entry.Form.CODE);
            }
            start = blank < 0 ? end : blank + 2;
        }
    }

    /** The items of a list of sources: most of them look like one, and the rest is named among them. */
    private void list(Block.Listing list) {
        int evident = 0;
        int likely = 0;
        for (Block item : list.blocks()) {
            Prose words = firstWords(item);
            boolean entry = EntryShape.isEntry(words) || EntryShape.isEntry(firstLine(words));
            evident += entry ? 1 : 0;
            likely += entry || EntryShape.opensWithName(words.text()) ? 1 : 0;
        }
        if (evident == 0 || likely * 2 < list.blocks().size()) {
            return;
        }
        for (Block item : list.blocks()) {
            Prose words = firstWords(item);
            if (!words.isBlank()) {
                item(words, list.ordered() ? Entry.Form.NUMBER : Entry.Form.BULLET, item.end());
            }
        }
    }

    /** One entry, unless a line of it begins like another, which only lacks its own bullet. */
    private void item(Prose item, Entry.Form form, int end) {
        Prose words = withoutTemplates(item);
        int at = 0;
        int start = 0;
        Prose before = words.slice(0, 0);
        for (Prose line : words.lines()) {
            if (at > 0 && (EntryShape.isDashes(line.text()) || isUnmarked(line, before))) {
                add(words.slice(start, at).trimmed(), form);
                start = at;
            }
            at = words.text().indexOf('\n', at) + 1;
            before = line;
        }
        Prose last = words.slice(start, words.text().length()).trimmed();
        add(last, form, words.length() == item.length() ? end : last.sourceEnd(last.length()));
    }

    /** Whether {@code line} is a whole entry under one that is done. */
    private static boolean isUnmarked(Prose line, Prose before) {
        return NameShape.opensTurnedRound(line.text())
                && EntryShape.isKnown(line)
                && EntryShape.isClosed(line)
                && EntryShape.isClosed(before);
    }

    /** A whole list that is set as a quotation; a single source there is rather an example or a remark. */
    private void quotation(Block.Quotation quotation) {
        EntryReader inside = new EntryReader();
        for (Block block : quotation.blocks()) {
            inside.read(block);
        }
        if (entries.isEmpty() && others.isEmpty() && inside.entries.size() > 1) {
            entries.addAll(inside.entries);
            others.addAll(inside.others);
        }
    }

    private static Prose firstLine(Prose prose) {
        int end = prose.text().indexOf('\n');
        return end < 0 ? prose : prose.slice(0, end).trimmed();
    }

    /** A note among entries is no entry; where notes are the entries, short ones count too. */
    private void footnote(Block.Footnote note) {
        Prose words = firstWords(note);
        boolean among = !entries.isEmpty() && entries.get(entries.size() - 1).form() == Entry.Form.FOOTNOTE;
        if (!words.isBlank() && (among || EntryShape.isEntry(words))) {
            add(words, Entry.Form.FOOTNOTE, note.end());
        }
    }

    private static Prose firstWords(Block block) {
        for (Block inner : block.blocks()) {
            if (!inner.prose().isBlank()) {
                return inner.prose();
            }
        }
        return block.prose();
    }
}
