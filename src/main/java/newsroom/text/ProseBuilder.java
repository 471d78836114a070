package newsroom.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.parser.Parser;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Gathers the words of one block, keeping for each where in the file it stands. */
final class ProseBuilder {
    private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    /** The longest name of an entity with its ampersand and semicolon. */
    private static final int MAX_ENTITY = 33;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Prose.Run> runs = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private final List<Prose.NoteMark> noteMarks = new ArrayList<>();

    ProseBuilder(String source) {
        this.source = source;
    }

    /** How much text there is so far. */
    int length() {
        return text.length();
    }

    /** Where in the file the text so far ends; {@code otherwise} when there is none. */
    int sourceEnd(int otherwise) {
        return runs.isEmpty() ? otherwise : runs.get(runs.size() - 1).sourceEnd();
    }

    /** Adds characters that stand in the file exactly so. */
    void literal(int start, int end, int marks) {
        run(source.substring(start, end), start, end, marks);
    }

    /** Adds {@code written}, which the file spells from {@code start} to {@code end} in some other way. */
    void run(String written, int start, int end, int marks) {
        if (!written.isEmpty()) {
            runs.add(new Prose.Run(text.length(), text.length() + written.length(), start, end, marks));
            text.append(written);
        }
    }

    /** Adds {@code words}, which the file spells from {@code start} to {@code end} with escapes, or with blanks after them. */
    void escaped(String words, int start, int end, int marks) {
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
                run(escape ? meant : Parser.unescapeEntities(meant, true), at, at + spelled, marks);
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
        while (semicolon < Math.min(end, at + MAX_ENTITY) && source.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon >= end || source.charAt(semicolon) != ';') {
            return 1;
        }
        String spelled = source.substring(at, semicolon + 1);
        return Parser.unescapeEntities(spelled, true).equals(spelled) ? 1 : spelled.length();
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

    /** All that was added, with addresses and templates found in it. */
    Prose build() {
        if (runs.isEmpty() && links.isEmpty() && noteMarks.isEmpty()) {
            return Prose.EMPTY;
        }
        if (text.indexOf("://") >= 0 || text.indexOf("www.") >= 0) {
            findAddresses();
        }
        if (text.indexOf("{%") >= 0 || text.indexOf("{{") >= 0) {
            findTemplates();
        }
        return new Prose(text.toString(), runs, links, noteMarks);
    }

    private void findAddresses() {
        Prose sofar = new Prose(text.toString(), runs, List.of(), List.of());
        int before = links.size();
        for (LinkSpan found : ADDRESSES.extractLinks(sofar.text())) {
            int start = found.getBeginIndex();
            int end = found.getEndIndex();
            if ((sofar.marksAt(start) & (Prose.LINK | Prose.CODE)) == 0) {
                String target = sofar.text().substring(start, end);
                links.add(new Prose.Link(
                        Prose.Link.Form.BARE,
                        start,
                        end,
                        found.getType() == LinkType.WWW ? "http://" + target : target,
                        sofar.sourceStart(start),
                        sofar.sourceEnd(end)));
            }
        }
        for (Prose.Link link : List.copyOf(links.subList(before, links.size()))) {
            mark(link.start(), link.end(), Prose.LINK);
        }
        links.sort(Comparator.comparingInt(Prose.Link::sourceStart));
    }

    private void findTemplates() {
        int at = 0;
        while (true) {
            int brace = text.indexOf("{", at);
            if (brace < 0 || brace + 1 >= text.length()) {
                return;
            }
            char kind = text.charAt(brace + 1);
            int close = kind == '%' ? text.indexOf("%}", brace + 2) : kind == '{' ? text.indexOf("}}", brace + 2) : -1;
            if (close >= 0) {
                mark(brace, close + 2, Prose.TEMPLATE);
                at = close + 2;
            } else {
                at = brace + 1;
            }
        }
    }

    /** Adds {@code mark} to what stands from {@code start} to {@code end}. */
    private void mark(int start, int end, int mark) {
        List<Prose.Run> marked = new ArrayList<>(runs.size() + 2);
        for (Prose.Run run : runs) {
            int from = Math.max(start, run.start());
            int to = Math.min(end, run.end());
            if (from >= to) {
                marked.add(run);
                continue;
            }
            part(run, run.start(), from, run.marks(), marked);
            part(run, from, to, run.marks() | mark, marked);
            part(run, to, run.end(), run.marks(), marked);
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
