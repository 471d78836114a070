package newsroom.text;

import java.util.Optional;

/** The links that tags make: an {@code a} with its words, and whatever else has an {@code href} or a {@code src}. */
final class HtmlLinks {
    private static final String BLANKS = " \t\n\r\f";

    private final ProseBuilder prose;
    private Optional<Prose.Link> open = Optional.empty();

    HtmlLinks(ProseBuilder prose) {
        this.prose = prose;
    }

    /** How words that stand here are marked up. */
    int marks() {
        return open.isPresent() ? Prose.LINK : 0;
    }

    /** Takes note of {@code tag}, as it is written, which stands from {@code start} to {@code end} in the file. */
    void see(String tag, int start, int end) {
        boolean anchor = HtmlMarks.name(tag).equals("a");
        boolean closing = tag.startsWith("</");
        if (anchor) {
            close(closing ? end : start);
        }
        Optional<String> target = closing ? Optional.empty() : attribute(tag, "href");
        if (!closing && target.isEmpty()) {
            target = attribute(tag, "src");
        }
        if (target.isEmpty()) {
            return;
        }
        int at = prose.length();
        Prose.Link.Form form = anchor ? Prose.Link.Form.MARKED : Prose.Link.Form.PICTURE;
        Prose.Link link = new Prose.Link(form, at, at, target.get(), start, end);
        if (anchor) {
            open = Optional.of(link);
        } else {
            prose.link(link);
        }
    }

    /** Ends the link that is open, if one is, with the words so far and at {@code sourceEnd} in the file. */
    void close(int sourceEnd) {
        if (open.isPresent()) {
            Prose.Link link = open.get();
            prose.link(new Prose.Link(
                    link.form(), link.start(), prose.length(), link.target(), link.sourceStart(), sourceEnd));
            open = Optional.empty();
        }
    }

    /** The value of an attribute, with entities resolved; one that is empty is none. */
    private static Optional<String> attribute(String tag, String wanted) {
        int i = past(tag, upTo(tag, 1, BLANKS), BLANKS + '/');
        while (i < tag.length() && tag.charAt(i) != '>') {
            int name = i;
            i = upTo(tag, i + 1, BLANKS + "/>=");
            boolean found = i - name == wanted.length() && tag.regionMatches(true, name, wanted, 0, wanted.length());
            int equals = past(tag, i, BLANKS);
            if (equals < tag.length() && tag.charAt(equals) == '=') {
                int value = past(tag, equals + 1, BLANKS);
                boolean quoted = value < tag.length() && "\"'".indexOf(tag.charAt(value)) >= 0;
                int start = quoted ? value + 1 : value;
                int end = upTo(tag, start, quoted ? tag.substring(value, value + 1) : BLANKS + '>');
                if (found) {
                    return value(tag.substring(start, end).strip());
                }
                i = quoted ? end + 1 : end;
            }
            i = past(tag, i, BLANKS + '/');
        }
        return Optional.empty();
    }

    /** Where a tag ends that begins at {@code start}: past its {@code >}, which may also stand in the value of an attribute. */
    static int tagEnd(String source, int start, int end) {
        int i = start;
        while (i < end && source.charAt(i) != '>') {
            char quote = source.charAt(i);
            boolean value = (quote == '"' || quote == '\'') && source.charAt(i - 1) == '=';
            int close = value ? source.indexOf(quote, i + 1) : -1;
            i = close > 0 && close < end ? close + 1 : i + 1;
        }
        return Math.min(end, i + 1);
    }

    private static Optional<String> value(String written) {
        String value = Entities.resolved(written);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static int past(String tag, int from, String characters) {
        int i = from;
        while (i < tag.length() && characters.indexOf(tag.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int upTo(String tag, int from, String characters) {
        int i = from;
        while (i < tag.length() && characters.indexOf(tag.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
