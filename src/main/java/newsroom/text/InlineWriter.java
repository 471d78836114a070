package newsroom.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands in one line of a web page as Markdown, with backslashes before what Markdown would take for markup. */
final class InlineWriter {
    private static final String ALWAYS = "\\`*[]<";
    private static final int MAX_DEPTH = 40;

    private final StringBuilder out = new StringBuilder();
    private final boolean inTable;
    private boolean blank;

    /** @param inTable whether a stroke would end the cell */
    InlineWriter(boolean inTable) {
        this.inTable = inTable;
    }

    /** {@code text} as Markdown that says just that. */
    static String escaped(String text) {
        InlineWriter writer = new InlineWriter(false);
        writer.text(text);
        return writer.finished();
    }

    String write(List<Node> nodes) {
        nodes(nodes, 0);
        return finished();
    }

    private String finished() {
        String[] lines = out.toString().strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lineStart(lines[i].strip());
        }
        return String.join(inTable ? " " : "\n", lines);
    }

    private void nodes(List<Node> nodes, int depth) {
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element && depth == MAX_DEPTH) {
                text(element.text());
            } else if (node instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "em", "i", "cite", "dfn", "var" -> around(element, "*", depth);
            case "strong", "b" -> around(element, "**", depth);
            case "code", "kbd", "samp", "tt" -> code(element.text());
            case "a" -> link(element, depth);
            case "img" -> picture(element);
            case "q" -> {
                text("“");
                nodes(element.childNodes(), depth);
                text("”");
            }
            default -> nodes(element.childNodes(), depth);
        }
    }

    private void lineBreak() {
        blank = false;
        if (inTable) {
            blank = true;
        } else if (out.length() > 0) {
            out.append("\\\n");
        }
    }

    /** Blanks just inside the element go outside, for markup must stand at a word. */
    private void around(Element element, String mark, int depth) {
        InlineWriter inner = new InlineWriter(inTable);
        inner.nodes(element.childNodes(), depth);
        String words = inner.out.toString();
        if (words.isBlank()) {
            blank |= !words.isEmpty() || inner.blank;
            return;
        }
        blank |= startsBlank(element);
        flushBlank();
        String marks = out.length() > 0 && out.charAt(out.length() - 1) == '*' ? mark.replace('*', '_') : mark;
        out.append(marks).append(words.strip()).append(marks);
        blank = inner.blank;
    }

    private static boolean startsBlank(Element element) {
        String text = element.wholeText();
        return !text.isEmpty() && isBlank(text.charAt(0));
    }

    private void code(String text) {
        if (text.isEmpty()) {
            return;
        }
        flushBlank();
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(fence)
                .append(pad)
                .append(inTable ? text.replace("|", "\\|") : text)
                .append(pad)
                .append(fence);
    }

    private void link(Element element, int depth) {
        String target = element.attr("href").strip();
        if (target.isEmpty() || target.startsWith("#") || !isSafe(target) || !hasContent(element)) {
            nodes(element.childNodes(), depth);
            return;
        }
        InlineWriter inner = new InlineWriter(inTable);
        inner.nodes(element.childNodes(), depth);
        blank |= startsBlank(element);
        flushBlank();
        out.append('[')
                .append(inner.out.toString().strip())
                .append("](")
                .append(address(target))
                .append(')');
        blank = inner.blank;
    }

    private static boolean hasContent(Element element) {
        return element.hasText() || element.selectFirst("img[src]") != null;
    }

    private static boolean isSafe(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        if (colon < 0 || (slash >= 0 && slash < colon)) {
            return true;
        }
        String scheme = target.substring(0, colon);
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("mailto");
    }

    /** An address may hold blanks and brackets only between angle brackets. */
    private String address(String target) {
        String clean =
                target.replaceAll("[\\x00-\\x1f\\x7f]", "").replace("<", "%3C").replace(">", "%3E");
        String cell = inTable ? clean.replace("|", "%7C") : clean;
        boolean plain = cell.chars().noneMatch(c -> c == ' ' || c == '(' || c == ')' || c == '\\');
        return plain ? cell : "<" + cell.replace("\\", "%5C") + ">";
    }

    private void picture(Element element) {
        String target = element.attr("src").strip();
        if (!target.isEmpty() && isSafe(target)) {
            flushBlank();
            out.append("![")
                    .append(escaped(element.attr("alt")))
                    .append("](")
                    .append(address(target))
                    .append(')');
        }
    }

    /** Blanks and line endings of the page are one blank; no-break spaces are characters like others. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            flushBlank();
            boolean inWord = c == '_'
                    && i > 0
                    && i + 1 < text.length()
                    && Letters.isLetterOrDigit(text.charAt(i - 1))
                    && Letters.isLetterOrDigit(text.charAt(i + 1));
            boolean markup = ALWAYS.indexOf(c) >= 0
                    || (c == '_' && !inWord)
                    || (c == '|' && inTable)
                    || (c == '&'
                            && i + 1 < text.length()
                            && (Letters.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '#'));
            out.append(markup ? "\\" : "").append(c);
        }
    }

    private void flushBlank() {
        if (blank && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append(' ');
        }
        blank = false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** A backslash before what would make a line another block. */
    private static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if ("#>+-=~|".indexOf(first) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && digits < 10 && Letters.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
