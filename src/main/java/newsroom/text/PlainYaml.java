package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that people write most, a line at a time: keys with values below them, lists, and values in one line. It gives
 * what {@link YamlReader} gives, or nothing as soon as it meets anything else; for a hook, the parser of all of YAML takes longer
 * to load than the whole check.
 */
final class PlainYaml {
    private static final int DEEPEST = 6;
    private static final int LONGEST_KEY = 100;

    /** What no plain value begins with. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Source source;
    private final String text;
    private final int to;

    /** The line that is read: how far it is indented (-1 after the last one), its first sign, and its end. */
    private int indent;

    private int begin;
    private int end;

    /** Where the value ends that was read last. */
    private int after;

    private PlainYaml(Source source, int from, int to) {
        this.source = source;
        this.text = source.text();
        this.to = to;
        this.end = from - 1;
    }

    /**
     * Reads a whole mapping, which may be empty.
     *
     * @param from where it begins in {@code source}, at a line's start
     * @param to where it ends
     * @return nothing of what is not as plain as that, be it well formed or not
     */
    static Optional<Yaml.Mapping> read(Source source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPlain(source.charAt(i))) {
                return Optional.empty();
            }
        }
        PlainYaml yaml = new PlainYaml(source, from, to);
        yaml.nextLine();
        if (yaml.indent < 0) {
            return Optional.of(yaml.mapping(List.of(), from, from));
        }
        Yaml.Mapping mapping = yaml.indent == 0 ? yaml.mapping(0) : null;
        return Optional.ofNullable(yaml.indent < 0 ? mapping : null);
    }

    /** Whether it is in every reader's eyes a part of a line, or its end. */
    private static boolean isPlain(char c) {
        boolean ascii = c < 0x7F;
        boolean printable = c > 0x9F && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c < 0xFFFE;
        return ascii ? (c >= ' ' || c == '\n') : printable;
    }

    /** Goes on to the next line that is more than blanks and a comment. */
    private void nextLine() {
        indent = -1;
        while (indent < 0 && end < to) {
            int start = end + 1;
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? to : Math.min(feed, to);
            begin = skipped(start);
            if (begin < end && source.charAt(begin) != '#') {
                indent = begin - start;
            }
        }
    }

    private int skipped(int from) {
        int at = from;
        while (at < end && source.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private Yaml.@Nullable Mapping mapping(int depth) {
        List<Yaml.Key> keys = new ArrayList<>();
        int start = begin;
        int column = indent;
        while (indent == column) {
            Yaml.Scalar name = name(begin, keys);
            Yaml value = name == null ? null : below(name.end() + 1, depth + 1);
            if (name == null || value == null) {
                return null;
            }
            keys.add(new Yaml.Key(name, value));
        }
        return indent > column
                ? null
                : mapping(keys, start, keys.get(keys.size() - 1).value().end());
    }

    private Yaml.Mapping mapping(List<Yaml.Key> keys, int start, int stop) {
        return new Yaml.Mapping(keys, source.span(start, stop), start, stop);
    }

    /** The name at {@code start}, which a colon follows. */
    private Yaml.@Nullable Scalar name(int start, List<Yaml.Key> earlier) {
        int stop = start;
        while (stop < end && isInName(source.charAt(stop))) {
            stop++;
        }
        boolean named = stop < end && source.charAt(stop) == ':' && (stop + 1 == end || source.charAt(stop + 1) == ' ');
        if (!named || stop == start || source.charAt(start) == '-' || stop - start > LONGEST_KEY) {
            return null;
        }
        Yaml.Scalar name = scalar(start, stop, true);
        for (Yaml.Key key : earlier) {
            if (key.name().text().equals(name.text())) {
                return null;
            }
        }
        return name;
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** The value behind a colon that ends at {@code colon}, in its line or in those below. */
    private @Nullable Yaml below(int colon, int depth) {
        int column = indent;
        int start = skipped(colon);
        if (start < end && source.charAt(start) != '#') {
            return line(start, depth);
        }
        nextLine();
        if (depth < DEEPEST && isItem() && indent >= column) {
            return sequence(depth);
        }
        if (indent <= column) {
            return scalar(colon, colon, true);
        }
        return depth < DEEPEST ? mapping(depth) : null;
    }

    private boolean isItem() {
        return indent >= 0 && begin + 1 < end && source.charAt(begin) == '-' && source.charAt(begin + 1) == ' ';
    }

    private Yaml.@Nullable Sequence sequence(int depth) {
        List<Yaml> items = new ArrayList<>();
        int start = begin;
        int column = indent;
        while (indent == column && isItem()) {
            Yaml item = line(skipped(begin + 1), depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return indent > column
                ? null
                : sequence(items, start, items.get(items.size() - 1).end());
    }

    private Yaml.Sequence sequence(List<Yaml> items, int start, int stop) {
        return new Yaml.Sequence(items, source.span(start, stop), start, stop);
    }

    /** A value that its line holds to the end, but for a comment; a line that is indented more would go on with it. */
    private @Nullable Yaml line(int start, int depth) {
        int column = indent;
        Yaml value = start == end ? null : inline(start, false, depth);
        if (value == null) {
            return null;
        }
        int rest = skipped(after);
        if (rest < end && (rest == after || source.charAt(rest) != '#')) {
            return null;
        }
        nextLine();
        return indent > column ? null : value;
    }

    /** @param flow whether it stands between brackets */
    private @Nullable Yaml inline(int start, boolean flow, int depth) {
        char c = source.charAt(start);
        if (c == '\'' || c == '"') {
            return quoted(start, c);
        }
        if (c == '[' || c == '{') {
            return depth == DEEPEST ? null : c == '[' ? list(start, depth) : map(start, depth);
        }
        return INDICATORS.indexOf(c) >= 0 ? null : flow ? plainInFlow(start) : plain(start);
    }

    /** Between quotation marks, where nothing stands for anything else. */
    private Yaml.@Nullable Scalar quoted(int start, char mark) {
        int close = text.indexOf(mark, start + 1);
        if (close < 0 || close >= end || (close + 1 < end && source.charAt(close + 1) == mark)) {
            return null;
        }
        int escape = mark == '"' ? text.indexOf('\\', start) : -1;
        if (escape >= 0 && escape < close) {
            return null;
        }
        after = close + 1;
        return new Yaml.Scalar(text.substring(start + 1, close), false, source.span(start, after), start, after);
    }

    private Yaml.@Nullable Scalar plain(int start) {
        int stop = start;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '#' && source.charAt(i - 1) == ' ') {
                break;
            }
            if (c == ':' && (i + 1 == end || source.charAt(i + 1) == ' ')) {
                return null;
            }
            stop = c == ' ' ? stop : i + 1;
        }
        return scalar(start, stop, true);
    }

    private Yaml.@Nullable Scalar plainInFlow(int start) {
        int stop = start;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == ',' || c == ']' || c == '}') {
                return scalar(start, stop, true);
            }
            if (c == ':' || c == '#' || c == '[' || c == '{') {
                return null;
            }
            stop = c == ' ' ? stop : i + 1;
        }
        return null;
    }

    private Yaml.Scalar scalar(int start, int stop, boolean plain) {
        after = stop;
        return new Yaml.Scalar(text.substring(start, stop), plain, source.span(start, stop), start, stop);
    }

    private Yaml.@Nullable Sequence list(int start, int depth) {
        List<Yaml> items = new ArrayList<>();
        int at = skipped(start + 1);
        while (at < end && source.charAt(at) != ']') {
            Yaml item = inline(at, true, depth + 1);
            at = item == null ? end : next(']');
            if (item != null) {
                items.add(item);
            }
        }
        return at < end ? sequence(items, start, closed(at)) : null;
    }

    private Yaml.@Nullable Mapping map(int start, int depth) {
        List<Yaml.Key> keys = new ArrayList<>();
        int at = skipped(start + 1);
        while (at < end && source.charAt(at) != '}') {
            Yaml.Scalar name = name(at, keys);
            int from = name == null ? end : skipped(name.end() + 1);
            Yaml value = from < end ? inline(from, true, depth + 1) : null;
            at = value == null ? end : next('}');
            if (name != null && value != null) {
                keys.add(new Yaml.Key(name, value));
            }
        }
        return at < end ? mapping(keys, start, closed(at)) : null;
    }

    /** Where the next part between brackets begins, or {@code close} stands; the line's end if neither follows. */
    private int next(char close) {
        int at = skipped(after);
        if (at == end || source.charAt(at) == close) {
            return at;
        }
        int next = skipped(at + 1);
        return source.charAt(at) == ',' && next < end && source.charAt(next) != close ? next : end;
    }

    private int closed(int at) {
        after = at + 1;
        return after;
    }
}
