package newsroom.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Gathers the words of one block, keeping for each where in the file it stands. */
final class ProseBuilder {
    private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private static final int FIRST_ROOM = 128;

    /** The longest name of an entity with its ampersand and semicolon. */
    private static final int MAX_ENTITY = 33;

    private final String source;
    private char[] text = new char[FIRST_ROOM];
    private int length;
    private final List<Prose.Run> runs = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private final List<Prose.NoteMark> noteMarks = new ArrayList<>();
    private final List<Prose.Comment> comments = new ArrayList<>();

    ProseBuilder(String source) {
        this.source = source;
    }

    /** How much text there is so far. */
    int length() {
        return length;
    }

    /** Where in the file the text so far ends; {@code otherwise} when there is none. */
    int sourceEnd(int otherwise) {
        return runs.isEmpty() ? otherwise : runs.get(runs.size() - 1).sourceEnd();
    }

    /** Adds characters that stand in the file exactly so. */
    void literal(int start, int end, int marks) {
        if (start < end) {
            make(end - start);
            source.getChars(start, end, text, length);
            add(end - start, start, end, marks);
        }
    }

    /** Adds {@code written}, which the file spells from {@code start} to {@code end} in some other way. */
    void run(String written, int start, int end, int marks) {
        if (!written.isEmpty()) {
            make(written.length());
            written.getChars(0, written.length(), text, length);
            add(written.length(), start, end, marks);
        }
    }

    private void make(int room) {
        if (length + room > text.length) {
            text = Arrays.copyOf(text, Math.max(length + room, 2 * text.length));
        }
    }

    private void add(int characters, int start, int end, int marks) {
        int last = runs.size() - 1;
        Prose.Run before = last < 0 ? null : runs.get(last);
        if (before != null
                && before.marks() == marks
                && before.sourceEnd() == start
                && before.isLiteral()
                && end - start == characters) {
            runs.set(last, new Prose.Run(before.start(), length + characters, before.sourceStart(), end, marks));
        } else {
            runs.add(new Prose.Run(length, length + characters, start, end, marks));
        }
        length += characters;
    }

    /** Adds {@code words}, which the file spells from {@code start} to {@code end} with escapes, or with blanks after them. */
    void escaped(String words, int start, int end, int marks) {
        if (words.length() == end - start) {
            // What is spelled otherwise is spelled longer.
            literal(start, end, marks);
            return;
        }
        if (source.startsWith(words, start) && words.indexOf('&') < 0 && words.indexOf('\\') < 0) {
            run(words, start, start + words.length(), marks);
            return;
        }
        int stop = end;
        while (stop > start && source.charAt(stop - 1) == ' ' && !words.endsWith(" ")) {
            stop--;
        }
        resolved(start, stop, marks, true);
    }

    /** Adds what stands from {@code start} to {@code end} with entities resolved, and with escapes if it is Markdown. */
    void resolved(int start, int end, int marks, boolean markdown) {
        int plain = start;
        int at = start;
        while (at < end) {
            boolean escape =
                    markdown && source.charAt(at) == '\\' && at + 1 < end && isPunctuation(source.charAt(at + 1));
            int spelled = escape ? 2 : entity(at, end);
            if (spelled > 1) {
                literal(plain, at, marks);
                String meant = source.substring(escape ? at + 1 : at, at + spelled);
                run(escape ? meant : Entities.of(meant), at, at + spelled, marks);
                plain = at + spelled;
            }
            at += spelled;
        }
        literal(plain, end, marks);
    }

    /** How many characters spell the one at {@code at}: more than one for an entity. */
    private int entity(int at, int end) {
        if (source.charAt(at) != '&') {
            return 1;
        }
        int semicolon = at + 1;
        int limit = Math.min(end, at + MAX_ENTITY);
        while (semicolon < limit
                && (source.charAt(semicolon) == '#' || Letters.isLetterOrDigit(source.charAt(semicolon)))) {
            semicolon++;
        }
        if (semicolon >= end || source.charAt(semicolon) != ';') {
            return 1;
        }
        String spelled = source.substring(at, semicolon + 1);
        return Entities.of(spelled).equals(spelled) ? 1 : spelled.length();
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    void link(Prose.Link link) {
        links.add(link);
    }

    void noteMark(Prose.NoteMark mark) {
        noteMarks.add(mark);
    }

    /** Adds the comment that stands from {@code start} to {@code end}, its marks included; one without an end goes on to there. */
    void comment(int start, int end) {
        int from = Math.min(end, start + OPENING.length());
        int to = source.startsWith(CLOSING, end - CLOSING.length()) ? end - CLOSING.length() : end;
        String words = source.substring(from, Math.max(from, to)).strip();
        comments.add(new Prose.Comment(length, words, start, end));
    }

    /** All that was added, with addresses and templates found in it. */
    Prose build() {
        if (runs.isEmpty() && links.isEmpty() && noteMarks.isEmpty() && comments.isEmpty()) {
            return Prose.EMPTY;
        }
        String words = new String(text, 0, length);
        char[] characters = Arrays.copyOf(text, length);
        if (words.contains("://") || words.contains("www.")) {
            findAddresses(words, characters);
        }
        if (words.indexOf('{') >= 0) {
            findTemplates(words);
        }
        Collections.sort(links);
        return new Prose(words, characters, runs, links, noteMarks, comments);
    }

    private void findAddresses(String words, char[] characters) {
        Prose found = new Prose(words, characters, runs, List.of(), List.of(), List.of());
        List<TextRange> ranges = new ArrayList<>();
        for (LinkSpan span : ADDRESSES.extractLinks(found.text())) {
            int start = span.getBeginIndex();
            int end = span.getEndIndex();
            if ((found.marksAt(start) & (Prose.LINK | Prose.CODE)) == 0) {
                String address = found.text().substring(start, end);
                String target = span.getType() == LinkType.WWW ? "http://" + address : address;
                int sourceStart = found.sourceStart(start);
                links.add(new Prose.Link(Prose.Link.Form.BARE, start, end, target, sourceStart, found.sourceEnd(end)));
                ranges.add(new TextRange(start, end));
            }
        }
        mark(ranges, Prose.LINK);
    }

    private void findTemplates(String words) {
        List<TextRange> ranges = new ArrayList<>();
        int tagEnd = words.lastIndexOf("%}");
        int expressionEnd = words.lastIndexOf("}}");
        int at = words.indexOf("{");
        while (at >= 0 && at + 1 < words.length()) {
            char kind = words.charAt(at + 1);
            boolean tag = kind == '%' && at + 1 < tagEnd;
            boolean expression = kind == '{' && at + 1 < expressionEnd;
            int attributes = kind == ':' ? attributesEnd(words, at) : 0;
            if (attributes > 0) {
                ranges.add(new TextRange(at, attributes));
                at = attributes - 1;
            } else if (tag || expression) {
                int end = words.indexOf(tag ? "%}" : "}}", at + 2) + 2;
                if (end > at + 2) {
                    ranges.add(new TextRange(at, end));
                    at = end - 1;
                }
            }
            at = words.indexOf("{", at + 1);
        }
        mark(ranges, Prose.TEMPLATE);
    }

    /** Where the line ends that Kramdown takes attributes from, such as {@code {:.list}}; 0 if there is more in that line. */
    private static int attributesEnd(String words, int at) {
        if (at > 0 && words.charAt(at - 1) != '\n') {
            return 0;
        }
        int line = words.indexOf('\n', at);
        int end = line < 0 ? words.length() : line;
        return words.charAt(end - 1) == '}' && words.indexOf('}', at) == end - 1 ? end : 0;
    }

    /** Adds {@code mark} to what stands in {@code ranges}, which come in order and apart. */
    private void mark(List<TextRange> ranges, int mark) {
        List<Prose.Run> marked = new ArrayList<>(runs.size() + 2 * ranges.size());
        int next = 0;
        for (Prose.Run run : runs) {
            int done = run.start();
            while (next < ranges.size() && ranges.get(next).start() < run.end()) {
                TextRange range = ranges.get(next);
                int from = Math.max(done, range.start());
                int to = Math.min(run.end(), range.end());
                part(run, done, from, run.marks(), marked);
                part(run, from, to, run.marks() | mark, marked);
                done = to;
                if (range.end() > run.end()) {
                    break;
                }
                next++;
            }
            part(run, done, run.end(), run.marks(), marked);
        }
        runs.clear();
        runs.addAll(marked);
    }

    private static void part(Prose.Run run, int start, int end, int marks, List<Prose.Run> parts) {
        if (start < end) {
            int sourceStart = run.sourceStart() + start - run.start();
            int sourceEnd = end == run.end() ? run.sourceEnd() : run.sourceStart() + end - run.start();
            parts.add(new Prose.Run(start, end, sourceStart, sourceEnd, marks));
        }
    }
}
