package newsroom.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import newsroom.text.Block;
import newsroom.text.Prose;

/**
 * What an article says outside its lists of sources; program text and what came along from a web page left out.
 *
 * @param passages in the order of the text
 */
record Body(List<Passage> passages) {
    /**
     * The words of one block.
     *
     * @param beforeList whether it stands before the list of works cited, or there is none
     */
    record Passage(Prose prose, Kind kind, boolean beforeList) {}

    /** What a passage is part of. */
    enum Kind {
        /** Paragraphs, those of lists too. */
        TEXT,
        HEADING,
        /** A quotation set apart. */
        QUOTATION,
        TABLE,
        FOOTNOTE,
        HTML
    }

    static Body of(Article article) {
        List<Passage> passages = new ArrayList<>();
        Set<Block> remarks = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean[] listed = new boolean[article.blocks().size()];
        int list = article.cited().isPresent() ? article.cited().get().from() : Integer.MAX_VALUE;
        for (Section section : article.sections().all()) {
            int from = section.first();
            for (int i = from; i < section.to(); i++) {
                listed[i] = true;
            }
            remarks.addAll(section.others());
            boolean cited = section.from() == list;
            for (Block block : article.blocks().subList(from, section.to())) {
                if (!cited && block instanceof Block.Footnote) {
                    remarks.add(block);
                }
            }
        }
        for (int i = 0; i < listed.length; i++) {
            Block block = article.blocks().get(i);
            if (!article.cruft().contains(i) && (!listed[i] || remarks.contains(block))) {
                collect(block, Kind.TEXT, i < list && !listed[i], passages);
            }
        }
        return new Body(List.copyOf(passages));
    }

    /** Whether anything stands before the list of works cited: a file may be a list and nothing else. */
    boolean hasText() {
        for (Passage passage : passages) {
            if (passage.beforeList()
                    && passage.kind() != Kind.HEADING
                    && !passage.prose().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The lists of sources themselves, and the footnotes, which may hold sources as well. */
    static List<Passage> listed(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : article.sections().all()) {
            int from = section.first();
            for (Block block : article.blocks().subList(from, section.to())) {
                collectAll(block, passages);
            }
        }
        for (Block block : article.blocks()) {
            if (block instanceof Block.Footnote) {
                collectAll(block, passages);
            }
        }
        return passages;
    }

    private static void collectAll(Block block, List<Passage> passages) {
        if (!block.prose().text().isEmpty()) {
            passages.add(new Passage(block.prose(), Kind.TEXT, false));
        }
        for (Block inner : block.blocks()) {
            collectAll(inner, passages);
        }
    }

    private static void collect(Block block, Kind around, boolean beforeList, List<Passage> passages) {
        if (block instanceof Block.Code) {
            return;
        }
        Kind kind = kind(block, around);
        if (!block.prose().text().isEmpty() || !block.prose().links().isEmpty()) {
            passages.add(new Passage(block.prose(), kind, beforeList));
        }
        for (Block inner : block.blocks()) {
            collect(inner, kind, beforeList, passages);
        }
    }

    private static Kind kind(Block block, Kind around) {
        if (block instanceof Block.Heading) {
            return Kind.HEADING;
        } else if (block instanceof Block.Quotation) {
            return Kind.QUOTATION;
        } else if (block instanceof Block.Table) {
            return Kind.TABLE;
        } else if (block instanceof Block.Footnote) {
            return Kind.FOOTNOTE;
        }
        return block instanceof Block.Html ? Kind.HTML : around;
    }
}
