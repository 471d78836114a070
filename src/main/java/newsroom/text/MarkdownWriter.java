package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a web page as Markdown; blank lines stand between all of them. */
final class MarkdownWriter {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_LEVEL = 6;
    private static final String BLANK_LINE = "\n\n";

    /** Elements that stand in a line; every other one is a block. */
    private static final WordList INLINE = WordList.words("""
            a abbr b bdi bdo br cite code data del dfn em font i img ins kbd label mark q s samp small span
            strong sub sup time tt u var wbr
            """);

    private final List<String> notes;
    private boolean flattened;

    private MarkdownWriter(List<String> notes) {
        this.notes = notes;
    }

    /** @param notes takes a sentence for everything that Markdown cannot say */
    static String write(Element root, List<String> notes) {
        String markdown = new MarkdownWriter(notes).blocks(root, 0);
        return markdown.isEmpty() ? "" : markdown + "\n";
    }

    private String blocks(Element parent, int depth) {
        if (depth == MAX_DEPTH) {
            if (!flattened) {
                notes.add("what is nested more than " + MAX_DEPTH + " deep became plain text");
                flattened = true;
            }
            return InlineWriter.escaped(parent.text());
        }
        List<String> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (isInline(child)) {
                line.add(child);
            } else if (child instanceof Element element) {
                addLine(line, blocks);
                add(block(element, depth), blocks);
            }
        }
        addLine(line, blocks);
        return String.join(BLANK_LINE, blocks);
    }

    /** Whether it stands in a line, and holds nothing that does not. */
    private static boolean isInline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element
                        && INLINE.contains(element.normalName())
                        && element.select("p, div, ul, ol, table, blockquote, pre, h1, h2, h3, h4, h5, h6")
                                .isEmpty());
    }

    private static void addLine(List<Node> line, List<String> blocks) {
        add(new InlineWriter(false).write(line), blocks);
        line.clear();
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private String block(Element element, int depth) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "blockquote" -> prefixed(blocks(element, depth + 1), "> ", "> ");
            case "ul", "ol" -> list(element, depth);
            case "pre" -> code(element);
            case "table" -> table(element, depth);
            case "hr" -> "***";
            default -> blocks(element, depth + 1);
        };
    }

    private static String heading(Element element) {
        int level = Math.min(MAX_LEVEL, element.normalName().charAt(1) - '0');
        String words = new InlineWriter(false).write(element.childNodes()).replace("\\\n", " ");
        return words.isBlank() ? "" : "#".repeat(level) + " " + words;
    }

    private String list(Element list, int depth) {
        List<String> items = new ArrayList<>();
        int number = 1;
        for (Element item : list.children()) {
            String marker = list.normalName().equals("ol") ? number++ + ". " : "- ";
            String content = item.normalName().equals("li") ? blocks(item, depth + 1) : block(item, depth + 1);
            add(prefixed(content, marker, " ".repeat(marker.length())), items);
        }
        return String.join(items.stream().anyMatch(item -> item.contains(BLANK_LINE)) ? BLANK_LINE : "\n", items);
    }

    /** {@code text} with {@code first} before its first line and {@code rest} before each other one that is not blank. */
    private static String prefixed(String text, String first, String rest) {
        if (text.isBlank()) {
            return "";
        }
        StringBuilder prefixed = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String prefix = prefixed.length() == 0 ? first : "\n" + (line.isEmpty() ? rest.stripTrailing() : rest);
            prefixed.append(prefix).append(line);
        }
        return prefixed.toString();
    }

    private static String code(Element pre) {
        String text = pre.wholeText().stripTrailing();
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return text.isBlank() ? "" : fence + "\n" + text + "\n" + fence;
    }

    /** A table of single lines; one that holds blocks, or only sets a page, is read cell by cell. */
    private String table(Element table, int depth) {
        List<List<String>> rows = new ArrayList<>();
        boolean simple = table.select("table table, p + p, ul, ol, pre, blockquote, [rowspan], [colspan]")
                .isEmpty();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                cells.add(simple ? new InlineWriter(true).write(cell.childNodes()) : blocks(cell, depth + 1));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean even = rows.stream().allMatch(row -> row.size() == width);
        if (simple && even && width > 1) {
            return grid(rows, width);
        }
        if (!rows.isEmpty()) {
            notes.add("a table that Markdown cannot hold became paragraphs");
        }
        List<String> blocks = new ArrayList<>();
        rows.forEach(row -> row.forEach(cell -> add(cell, blocks)));
        return String.join(BLANK_LINE, blocks);
    }

    private static String grid(List<List<String>> rows, int width) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row) + " |");
        }
        lines.add(1, "|" + " --- |".repeat(width));
        return String.join("\n", lines);
    }
}
