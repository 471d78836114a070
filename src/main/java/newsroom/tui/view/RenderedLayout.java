package newsroom.tui.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Prose;
import newsroom.text.Source;
import newsroom.tui.Ink;
import newsroom.tui.Page;
import newsroom.tui.Piece;

/**
 * A Markdown text as readers see it, in lines: headings underlined, lists with their bullets and numbers, quotations behind a line,
 * tables in columns. Links, pictures and notes have numbers, and at the end stands what these are.
 */
final class RenderedLayout {
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    /** The fewest columns in which a table's column can be read. */
    private static final int NARROWEST = 6;

    /** What stands between two columns of a table. */
    private static final String BETWEEN = " │ ";

    /** Deeper quotations and lists are shown no further to the right. */
    private static final int DEEPEST = 8;

    private final Source source;
    private final int columns;
    private final Layout layout;
    private final Map<String, Integer> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Map<String, Block.Footnote> footnotes = new LinkedHashMap<>();
    private int lastOffset;

    private RenderedLayout(Source source, int columns) {
        this.source = source;
        this.columns = columns;
        this.layout = new Layout(columns);
    }

    /** What stands before the lines of a block: once {@code first}, and then {@code rest}, which is as wide. */
    private static final class Lead {
        private final String first;
        private final String rest;
        private final int depth;
        private boolean isBegun;

        Lead(String first, String rest, int depth) {
            this.first = first;
            this.rest = rest;
            this.depth = depth;
        }

        String next() {
            String next = isBegun ? rest : first;
            isBegun = true;
            return next;
        }

        /** The lead of a block inside, which begins with {@code inner}. */
        Lead in(String inner, String innerRest) {
            return depth >= DEEPEST
                    ? new Lead(next(), rest, depth)
                    : new Lead(next() + inner, rest + innerRest, depth + 1);
        }
    }

    /** @param columns how many the lines may have */
    static List<Page.Line> lines(Document document, int columns) {
        RenderedLayout layout = new RenderedLayout(document.source(), columns);
        layout.blocks(document.blocks(), new Lead("", "", 0), true);
        layout.notes();
        layout.addresses();
        return inOrder(layout.layout.lines());
    }

    /** Notes stand at the end, wherever the file has them: a line that goes back in the file is at the place that was reached. */
    private static List<Page.Line> inOrder(List<Page.Line> lines) {
        List<Page.Line> all = new ArrayList<>();
        int reached = 0;
        for (Page.Line line : lines) {
            reached = Math.max(reached, line.offset());
            all.add(new Page.Line(reached, line.margin(), line.pieces()));
        }
        return all;
    }

    // ---- Blocks

    private void blocks(List<Block> blocks, Lead lead, boolean isLoose) {
        boolean isFirst = true;
        for (Block block : blocks) {
            if (block instanceof Block.Footnote note) {
                footnotes.putIfAbsent(note.label(), note);
            } else if (!(block instanceof Block.Definition)) {
                if (!isFirst && isLoose) {
                    bare(block.start(), lead.next());
                }
                block(block, lead);
                isFirst = false;
            }
        }
    }

    private void block(Block block, Lead lead) {
        lastOffset = block.start();
        if (block instanceof Block.Heading heading) {
            heading(heading, lead);
        } else if (block instanceof Block.Listing list) {
            list(list, lead);
        } else if (block instanceof Block.Quotation quotation) {
            blocks(quotation.blocks(), lead.in("│ ", "│ "), true);
        } else if (block instanceof Block.Code code) {
            code.literal().stripTrailing().lines().forEach(line -> words(code.start(), lead, "┆ ", line, Ink.CODE));
        } else if (block instanceof Block.Html html) {
            source.text()
                    .substring(html.start(), html.end())
                    .lines()
                    .forEach(line -> words(html.start(), lead, "", line, Ink.FAINT));
        } else if (block instanceof Block.Rule rule) {
            String before = lead.next();
            line(rule.start(), before, "─".repeat(Math.max(1, columns - Signs.width(before))), Ink.FAINT);
        } else if (block instanceof Block.Table table) {
            table(table, lead);
        } else if (block.blocks().isEmpty()) {
            paragraph(block.start(), lead, pieces(block.prose(), Ink.PLAIN));
        } else {
            blocks(block.blocks(), lead, true);
        }
    }

    /** The first two levels are underlined; the others have their own marks, which say how deep they are. */
    private void heading(Block.Heading heading, Lead lead) {
        List<Piece> pieces = new ArrayList<>();
        if (heading.level() > 2) {
            pieces.add(new Piece("#".repeat(heading.level()) + " ", Ink.FAINT, heading.start()));
        }
        pieces.addAll(pieces(heading.prose(), Ink.HEADING));
        paragraph(heading.start(), lead, pieces);
        if (heading.level() <= 2) {
            int width =
                    pieces.stream().mapToInt(piece -> Signs.width(piece.text())).sum();
            int room = Math.max(1, columns - Signs.width(lead.rest));
            String line = (heading.level() == 1 ? "═" : "─").repeat(Math.max(1, Math.min(width, room)));
            line(heading.start(), lead.next(), line, Ink.HEADING);
        }
    }

    private void list(Block.Listing list, Lead lead) {
        List<Block> items = list.blocks();
        String widest = number(list.first() + items.size() - 1);
        int previousEnd = -1;
        for (int i = 0; i < items.size(); i++) {
            Block item = items.get(i);
            boolean isLoose = previousEnd >= 0 && source.lineAt(item.start()) > source.lineAt(previousEnd) + 1;
            if (isLoose) {
                bare(item.start(), lead.next());
            }
            String mark = list.ordered() ? number(list.first() + i) : BULLETS.get(lead.depth % BULLETS.size()) + " ";
            String padded = list.ordered() ? " ".repeat(Math.max(0, widest.length() - mark.length())) + mark : mark;
            Lead inner = lead.in(padded, " ".repeat(Signs.width(padded)));
            if (item.blocks().isEmpty()) {
                bare(item.start(), inner.next());
            }
            blocks(item.blocks(), inner, isApart(item.blocks()));
            previousEnd = item.end();
        }
    }

    private static String number(int number) {
        return number + ". ";
    }

    /** Whether blank lines stand between the blocks of an item. */
    private boolean isApart(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (source.lineAt(blocks.get(i).start())
                    > source.lineAt(blocks.get(i - 1).end()) + 1) {
                return true;
            }
        }
        return false;
    }

    /** Words written from right to left get lines of their own: in some terminals they would turn round what stands before them. */
    private void paragraph(int offset, Lead lead, List<Piece> pieces) {
        String before = lead.next();
        boolean isRightToLeft = pieces.stream().anyMatch(piece -> Signs.isRightToLeft(piece.text()));
        if (isRightToLeft && !before.isBlank()) {
            bare(offset, before);
            before = lead.rest.isBlank() ? lead.rest : " ".repeat(Signs.width(lead.rest));
        }
        Piece first = new Piece(before, Ink.FAINT, offset);
        Piece rest = new Piece(isRightToLeft ? before : lead.rest, Ink.FAINT, offset);
        layout.text(offset, new Piece("", Ink.PLAIN, offset), first, rest, pieces);
    }

    private void words(int offset, Lead lead, String mark, String words, Ink ink) {
        String before = lead.next() + mark;
        Piece none = new Piece("", Ink.PLAIN, offset);
        Piece first = new Piece(before, Ink.FAINT, offset);
        Piece rest = new Piece(lead.rest + mark, Ink.FAINT, offset);
        layout.text(offset, none, first, rest, List.of(new Piece(words, ink, offset)));
    }

    private void line(int offset, String before, String words, Ink ink) {
        Piece none = new Piece("", Ink.PLAIN, offset);
        layout.line(offset, none, List.of(new Piece(before, Ink.FAINT, offset), new Piece(words, ink, offset)));
    }

    private void bare(int offset, String before) {
        line(offset, before.stripTrailing(), "", Ink.PLAIN);
    }

    // ---- Words

    /** The words of a block, with the number of each link behind it. */
    private List<Piece> pieces(Prose prose, Ink plain) {
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, List<Piece>> insertions = insertions(prose);
        String text = prose.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isCut = i == text.length()
                    || insertions.containsKey(i)
                    || (i > start && prose.marksAt(i) != prose.marksAt(start));
            if (isCut && i > start) {
                run(prose, start, i, plain, pieces);
                start = i;
            }
            pieces.addAll(insertions.getOrDefault(i, List.of()));
        }
        return pieces;
    }

    private static void run(Prose prose, int start, int end, Ink plain, List<Piece> pieces) {
        int marks = prose.marksAt(start);
        int offset = prose.sourceStart(start);
        String words = prose.text().substring(start, end);
        if ((marks & Prose.BREAK) == 0) {
            words = words.replace('\n', ' ');
        }
        Ink ink = plain;
        if ((marks & Prose.CODE) != 0) {
            ink = Ink.CODE;
            words = "`" + words + "`";
        } else if ((marks & Prose.LINK) != 0) {
            ink = Ink.LINK;
        } else if ((marks & Prose.STRONG) != 0) {
            ink = Ink.STRONG;
        } else if ((marks & Prose.EMPHASIS) != 0) {
            ink = Ink.EMPHASIS;
        }
        pieces.add(new Piece(words, ink, offset));
    }

    /** What is put between the words: numbers of links and notes, and pictures. */
    private Map<Integer, List<Piece>> insertions(Prose prose) {
        Map<Integer, List<Piece>> insertions = new LinkedHashMap<>();
        for (Prose.Link link : prose.links()) {
            Optional<Piece> piece = switch (link.form()) {
                case MARKED ->
                    Optional.of(new Piece("[" + address(link.target()) + "]", Ink.FAINT, link.sourceStart()));
                case PICTURE ->
                    Optional.of(new Piece(
                            "[picture " + address(link.target()) + ": " + alternative(link) + "]",
                            Ink.QUOTED,
                            link.sourceStart()));
                case BRACKETED, BARE -> Optional.empty();
            };
            piece.ifPresent(added -> insertions
                    .computeIfAbsent(link.end(), none -> new ArrayList<>())
                    .add(added));
        }
        for (Prose.NoteMark mark : prose.noteMarks()) {
            insertions
                    .computeIfAbsent(mark.at(), none -> new ArrayList<>())
                    .add(new Piece("[note " + note(mark.label()) + "]", Ink.FAINT, mark.sourceStart()));
        }
        return insertions;
    }

    private int address(String target) {
        return addresses.computeIfAbsent(target, none -> addresses.size() + 1);
    }

    private int note(String label) {
        return notes.computeIfAbsent(label, none -> notes.size() + 1);
    }

    /** What a picture shows, as its author says it. */
    private String alternative(Prose.Link picture) {
        String markup = source.text().substring(picture.sourceStart(), picture.sourceEnd());
        int depth = 0;
        for (int i = 1; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
                if (depth == 0) {
                    String words = markup.substring(2, i).replace('\n', ' ').strip();
                    return words.isEmpty() ? "not described" : words;
                }
            }
        }
        return "not described";
    }

    // ---- Tables

    private void table(Block.Table table, Lead lead) {
        int count = table.columns();
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at + count <= table.blocks().size(); at += count) {
            List<Cell> row = new ArrayList<>();
            for (Block block : table.blocks().subList(at, at + count)) {
                Block.Cell cell = (Block.Cell) block;
                row.add(new Cell(cell, pieces(cell.prose(), rows.isEmpty() ? Ink.STRONG : Ink.PLAIN)));
            }
            rows.add(row);
        }
        String before = lead.next();
        int room = columns - Signs.width(before);
        int[] widths = widths(rows, count, room - BETWEEN.length() * (count - 1));
        boolean isNarrow = false;
        for (int width : widths) {
            isNarrow |= width < 1;
        }
        boolean isRightToLeft = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.pieces().stream())
                .anyMatch(piece -> Signs.isRightToLeft(piece.text()));
        Lead inside = new Lead(before, lead.rest, lead.depth);
        if (isNarrow || isRightToLeft) {
            told(rows, inside);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), widths, inside);
            if (i == 0) {
                rule(table.start(), widths, inside.next());
            }
        }
    }

    /** A cell and its words. */
    private record Cell(Block.Cell cell, List<Piece> pieces) {
        int width() {
            return pieces.stream().mapToInt(piece -> Signs.width(piece.text())).sum();
        }
    }

    /** As much as each column would like; where that is too much the widest give way. 0 where there is no room for all. */
    private static int[] widths(List<List<Cell>> rows, int count, int room) {
        int[] widths = new int[count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], Math.max(1, row.get(i).width()));
            }
            total += widths[i];
        }
        while (total > room) {
            int widest = 0;
            for (int i = 1; i < count; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return new int[count];
            }
            int second = 0;
            for (int i = 0; i < count; i++) {
                second = i != widest ? Math.max(second, widths[i]) : second;
            }
            int less = Math.max(1, Math.min(total - room, widths[widest] - Math.max(second, NARROWEST)));
            widths[widest] -= less;
            total -= less;
        }
        return widths;
    }

    private void row(List<Cell> row, int[] widths, Lead lead) {
        List<List<Page.Line>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            Piece none = new Piece("", Ink.PLAIN, cell.cell().start());
            Layout inner = new Layout(widths[i]);
            inner.text(cell.cell().start(), none, none, none, cell.pieces());
            cells.add(inner.lines());
            height = Math.max(height, inner.lines().size());
        }
        int offset = row.get(0).cell().start();
        for (int line = 0; line < height; line++) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(lead.next(), Ink.FAINT, offset));
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    pieces.add(new Piece(BETWEEN, Ink.FAINT, offset));
                }
                List<Piece> words =
                        line < cells.get(i).size() ? cells.get(i).get(line).pieces() : List.of();
                int width = words.stream()
                        .mapToInt(piece -> Signs.width(piece.text()))
                        .sum();
                int free = Math.max(0, widths[i] - width);
                int left = switch (row.get(i).cell().side()) {
                    case LEFT -> 0;
                    case MIDDLE -> free / 2;
                    case RIGHT -> free;
                };
                pieces.add(new Piece(" ".repeat(left), Ink.PLAIN, offset));
                pieces.addAll(words);
                boolean isLast = i == row.size() - 1;
                pieces.add(new Piece(" ".repeat(isLast ? 0 : free - left), Ink.PLAIN, offset));
            }
            layout.line(offset, new Piece("", Ink.PLAIN, offset), pieces);
        }
    }

    private void rule(int offset, int[] widths, String before) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i > 0 ? "─┼─" : "").append("─".repeat(widths[i]));
        }
        line(offset, before, rule.toString(), Ink.FAINT);
    }

    /** A table for which there is no room, cell by cell with what stands at the head of its column. */
    private void told(List<List<Cell>> rows, Lead lead) {
        List<Cell> heads = rows.get(0);
        for (int i = 1; i < rows.size(); i++) {
            if (i > 1) {
                bare(rows.get(i).get(0).cell().start(), lead.next());
            }
            for (int column = 0; column < heads.size(); column++) {
                Cell cell = rows.get(i).get(column);
                List<Piece> pieces = new ArrayList<>(heads.get(column).pieces());
                pieces.add(new Piece(": ", Ink.FAINT, cell.cell().start()));
                pieces.addAll(cell.pieces());
                paragraph(cell.cell().start(), lead, pieces);
            }
        }
        if (rows.size() == 1) {
            heads.forEach(head -> paragraph(head.cell().start(), lead, head.pieces()));
        }
    }

    // ---- What stands at the end

    /** What the notes say, in the order in which the text comes to them; one that it never comes to is told, too. */
    private void notes() {
        int done = 0;
        for (String label : footnotes.keySet()) {
            note(label);
        }
        while (done < notes.size()) {
            String label = List.copyOf(notes.keySet()).get(done);
            done++;
            Block.Footnote note = footnotes.get(label);
            if (done == 1) {
                title("Notes");
            }
            String mark = "note " + done + ": ";
            if (note == null) {
                words(lastOffset, new Lead("", "", 0), mark, "it is not there", Ink.WARNING);
            } else {
                blocks(note.blocks(), new Lead(mark, " ".repeat(mark.length()), 1), true);
            }
        }
    }

    private void addresses() {
        int number = 1;
        for (String target : addresses.keySet()) {
            if (number == 1) {
                title("Links");
            }
            String mark = "[" + number + "] ";
            Piece none = new Piece("", Ink.PLAIN, lastOffset);
            Piece first = new Piece(mark, Ink.FAINT, lastOffset);
            Piece rest = new Piece(" ".repeat(mark.length()), Ink.FAINT, lastOffset);
            layout.text(lastOffset, none, first, rest, List.of(new Piece(target, Ink.LINK, lastOffset)));
            number++;
        }
    }

    private void title(String words) {
        bare(lastOffset, "");
        line(lastOffset, "", words + " " + "─".repeat(Math.max(1, columns - words.length() - 1)), Ink.FAINT);
    }
}
