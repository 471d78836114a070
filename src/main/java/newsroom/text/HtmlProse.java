package newsroom.text;

/** The words of HTML that stands in a Markdown file, with their places; a browser's forgiveness is not needed for it. */
final class HtmlProse {
    private final String source;
    private final int end;
    private final ProseBuilder prose;
    private final HtmlMarks marks = new HtmlMarks();
    private final HtmlLinks links;
    private String element = "";
    private int at;

    private HtmlProse(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.prose = new ProseBuilder(source);
        this.links = new HtmlLinks(prose);
    }

    /** The block of HTML that stands from {@code start} to {@code end}. */
    static Block.Html block(String source, int start, int end) {
        HtmlProse html = new HtmlProse(source, start, end);
        html.read();
        return new Block.Html(html.element, html.prose.build(), start, end);
    }

    private void read() {
        while (at < end) {
            int tag = source.indexOf('<', at);
            int words = tag < 0 || tag >= end ? end : tag;
            words(at, words);
            at = words;
            if (at < end) {
                tag();
            }
        }
        links.close(end);
    }

    private int marked() {
        return marks.marks() | links.marks();
    }

    /** Line endings are line breaks, which a reader sees where a tag begins the next line. */
    private void words(int start, int stop) {
        int from = start;
        for (int i = start; i < stop; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                prose.resolved(from, i, marked(), false);
                from = source.startsWith("\r\n", i) ? i + 2 : i + 1;
                boolean seen = from < end && source.charAt(from) == '<';
                prose.run("\n", i, from, marked() | (seen ? Prose.BREAK : 0));
                i = from - 1;
            }
        }
        prose.resolved(Math.min(from, stop), stop, marked(), false);
    }

    private void tag() {
        if (source.startsWith("<!--", at)) {
            int start = at;
            skipPast("-->");
            prose.comment(start, at);
            return;
        }
        char next = at + 1 < end ? source.charAt(at + 1) : ' ';
        if (!Letters.isLetter(next) && next != '/' && next != '!' && next != '?') {
            prose.literal(at, at + 1, marked());
            at++;
            return;
        }
        int stop = HtmlLinks.tagEnd(source, at, end);
        String tag = source.substring(at, stop);
        if (marks.see(tag)) {
            prose.run("\n", at, stop, Prose.BREAK);
        }
        links.see(tag, at, stop);
        String name = HtmlMarks.name(tag);
        if (element.isEmpty()) {
            element = name;
        }
        at = stop;
        if (name.equals("script") || name.equals("style")) {
            skipPast("</" + name);
        }
    }

    private void skipPast(String closing) {
        int found = at;
        while (found < end && !source.regionMatches(true, found, closing, 0, closing.length())) {
            found++;
        }
        at = Math.min(end, found + closing.length());
        if (found < end && closing.startsWith("</")) {
            int close = source.indexOf('>', at);
            at = close < 0 || close >= end ? end : close + 1;
        }
    }
}
