package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.Source;

/** NR106: each entry is a paragraph of its own, without a number. */
final class EntryBlockShape implements Check {
    private static final Rule RULE = new Rule(
            "NR106", "entry-block-shape", Severity.WARNING, Fix.Kind.SAFE, "Each entry is one block, without a number");

    private static final int FEW = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> cited = article.cited();
        if (cited.isEmpty()) {
            return;
        }
        for (Block block :
                article.blocks().subList(cited.get().from(), cited.get().to())) {
            if (block instanceof Block.Listing list && list.ordered() && holdsEntry(cited.get(), list)) {
                findings.report(RULE, article.span(list), "Entries are numbered", unnumbered(article.source(), list));
            } else if (block instanceof Block.Heading heading && EntryReader.isTrap(heading)) {
                trap(article, heading, findings);
            } else if (block instanceof Block.Code code && holdsEntry(cited.get(), code)) {
                findings.report(
                        RULE,
                        article.span(code),
                        "Entries are indented so far that Markdown takes them for program text",
                        Fix.NONE);
            }
        }
        runTogether(article, cited.get(), findings);
        strays(article, cited.get(), findings);
    }

    private static boolean holdsEntry(Section section, Block block) {
        for (Entry entry : section.entries()) {
            if (entry.start() >= block.start() && entry.end() <= block.end()) {
                return true;
            }
        }
        return false;
    }

    private static void trap(Article article, Block.Heading heading, Findings findings) {
        int end = heading.prose().sourceEnd(heading.prose().text().length());
        int lineEnd = article.source().lineEnd(article.source().lineAt(end));
        findings.report(
                RULE,
                article.span(heading),
                "The line of dashes under this entry makes a heading of it",
                Fix.safe(List.of(new TextEdit(lineEnd, lineEnd, article.source().lineEnding()))));
    }

    /** One finding for all entries of a block that only line breaks keep apart. */
    private static void runTogether(Article article, Section section, Findings findings) {
        List<Entry> entries = section.entries();
        int i = 0;
        while (i < entries.size()) {
            int j = i + 1;
            while (j < entries.size() && isRunOn(article.source(), entries.get(j - 1), entries.get(j))) {
                j++;
            }
            if (j - i > 1) {
                report(article, entries.subList(i, j), findings);
            }
            i = j;
        }
    }

    private static boolean isRunOn(Source source, Entry entry, Entry next) {
        return entry.form() == Entry.Form.LINE
                && next.form() == Entry.Form.LINE
                && source.lineAt(next.start()) == source.lineAt(entry.end()) + 1;
    }

    private static void report(Article article, List<Entry> entries, Findings findings) {
        Source source = article.source();
        List<TextEdit> edits = new ArrayList<>();
        for (Entry entry : entries.subList(1, entries.size())) {
            int lineStart = source.lineStart(source.lineAt(entry.start()));
            edits.add(new TextEdit(lineStart, lineStart, source.lineEnding()));
        }
        findings.report(
                RULE,
                source.span(
                        entries.get(0).start(), entries.get(entries.size() - 1).end()),
                entries.size() + " entries run together in one block",
                Fix.safe(edits));
    }

    /** Paragraphs among the entries that are none, unless there are so many that they must be notes on them. */
    private static void strays(Article article, Section section, Findings findings) {
        List<Block> strays = new ArrayList<>();
        for (Block block : section.others()) {
            boolean among = !section.entries().isEmpty()
                    && block.start() > section.entries().get(0).end()
                    && block.end() < section.end();
            if (among && block instanceof Block.Paragraph) {
                strays.add(block);
            }
        }
        boolean notes = strays.size() * FEW > section.entries().size();
        for (Block stray : strays) {
            boolean rest = isRest(stray.prose());
            if (notes && !(rest && isCutOff(section, stray))) {
                continue;
            }
            String message = rest
                    ? "This goes on with the entry before it and should be one block with it"
                    : "Nothing here tells a source: no year, no title, no address";
            findings.report(RULE, article.span(stray), message, rest ? joined(article, stray) : Fix.NONE);
        }
    }

    /** Whether the entry right before it stops at a comma. */
    private static boolean isCutOff(Section section, Block stray) {
        Entry before = null;
        for (Entry entry : section.entries()) {
            before = entry.end() <= stray.start() ? entry : before;
        }
        return before != null && before.prose().text().strip().endsWith(",");
    }

    /** Whether it is what no entry begins with: a small letter, a figure, a day of access. */
    private static boolean isRest(Prose prose) {
        int first = prose.text().strip().codePointAt(0);
        return Letters.isLowerCase(first) || Letters.isDigit(first) || EntryShape.continues(prose);
    }

    private static Fix joined(Article article, Block rest) {
        int gap = rest.start();
        while (gap > 0 && Letters.isWhitespace(article.source().text().charAt(gap - 1))) {
            gap--;
        }
        return Fix.ask(List.of(new TextEdit(gap, rest.start(), article.source().lineEnding())));
    }

    /** Takes the numbers away where paragraphs are left that are entries without them. */
    private static Fix unnumbered(Source source, Block.Listing list) {
        List<TextEdit> edits = new ArrayList<>();
        Block before = null;
        for (Block item : list.blocks()) {
            boolean plain = item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph;
            if (!plain) {
                return Fix.NONE;
            }
            Prose prose = item.blocks().get(0).prose();
            int start = item.blocks().get(0).start();
            if (!staysParagraph(source.text().charAt(start)) || !EntryShape.isEntry(prose)) {
                return Fix.NONE;
            }
            boolean close = before != null && source.lineAt(item.start()) == source.lineAt(before.end()) + 1;
            edits.add(new TextEdit(item.start(), start, close ? source.lineEnding() : ""));
            before = item;
        }
        return Fix.safe(edits);
    }

    private static boolean staysParagraph(char first) {
        return Letters.isLetter(first) || "“\"‘«[<\\".indexOf(first) >= 0;
    }
}
