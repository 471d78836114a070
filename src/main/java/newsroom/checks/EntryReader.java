package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Block;
import newsroom.text.Prose;

/** Finds the entries among the blocks of a section. */
final class EntryReader {
    private static final int SHORT = 300;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    /** Blocks with words that hold no entry. */
    List<Block> others() {
        return others;
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
        }
        if (entries.size() == before && !(block instanceof Block.Heading) && hasWords(block)) {
            others.add(block);
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

    /** A line of {@code ---} right under an entry makes a heading of it. */
    private void heading(Block.Heading heading) {
        if (isTrap(heading)) {
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
        List<Prose> parts = new ArrayList<>();
        List<Prose> lines = prose.lines();
        boolean known = false;
        boolean evident = false;
        int start = 0;
        int at = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Prose line = lines.get(i);
            Prose next = lines.get(i + 1);
            known |= EntryShape.isKnown(line);
            evident |= known || EntryShape.hasEvidence(line);
            at = prose.text().indexOf('\n', at) + 1;
            boolean seen = (prose.marksAt(at - 1) & Prose.BREAK) != 0;
            boolean done = evident && (seen || (known && EntryShape.isClosed(line)));
            if (done && EntryShape.opens(next) && (seen || EntryShape.hasEvidence(next))) {
                parts.add(prose.slice(start, at - 1).trimmed());
                start = at;
                known = false;
                evident = false;
            }
        }
        parts.add(prose.slice(start, prose.text().length()).trimmed());
        return parts;
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

    /** The items of a list that is one of sources, be it that a few of them name a source without any of its marks. */
    private void list(Block.Listing list) {
        int sources = 0;
        for (Block item : list.blocks()) {
            sources += EntryShape.isEntry(firstWords(item)) ? 1 : 0;
        }
        boolean mostly = sources > 0 && sources * 10 >= list.blocks().size() * 6;
        for (Block item : list.blocks()) {
            Prose words = firstWords(item);
            boolean named = mostly && !words.isBlank() && words.text().length() <= SHORT && !EntryShape.talks(words);
            if (named || EntryShape.isEntry(words)) {
                add(words, list.ordered() ? Entry.Form.NUMBER : Entry.Form.BULLET, item.end());
            }
        }
    }

    private void footnote(Block.Footnote note) {
        Prose words = firstWords(note);
        if (EntryShape.isEntry(words)) {
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
