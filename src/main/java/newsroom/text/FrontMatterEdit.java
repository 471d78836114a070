package newsroom.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.TextEdit;

/** One change of one key of the front matter, as edits of the file that leave every other byte where it was. */
final class FrontMatterEdit {
    private final List<String> values;
    private final Form form;

    private enum Form {
        TEXT,
        DAY,
        LIST,
        REMOVAL
    }

    private FrontMatterEdit(Form form, List<String> values) {
        this.form = form;
        this.values = List.copyOf(values);
    }

    static FrontMatterEdit text(String value) {
        return new FrontMatterEdit(Form.TEXT, List.of(value));
    }

    static FrontMatterEdit day(LocalDate day) {
        return new FrontMatterEdit(Form.DAY, List.of(day.toString()));
    }

    static FrontMatterEdit list(List<String> values) {
        return new FrontMatterEdit(Form.LIST, values);
    }

    static FrontMatterEdit removal() {
        return new FrontMatterEdit(Form.REMOVAL, List.of());
    }

    /** What to change in {@code source} so that its front matter says it. */
    List<TextEdit> edits(Source source, FrontMatter frontMatter, String key) throws UnreadableException {
        Yaml.Mapping keys = frontMatter.keys();
        Optional<Yaml.Key> present = keys.key(key);
        if (present.isEmpty() && form == Form.REMOVAL) {
            return List.of();
        }
        String ending = source.lineEnding();
        if (!frontMatter.exists()) {
            // A lone CR would make one line ending with the LF that the text begins with.
            ending = source.text().startsWith("\n") ? "\n" : ending;
            String opening = "---" + ending + YamlText.key(key) + ": " + inline() + ending + "---" + ending;
            boolean spaced = source.length() == 0 || source.lineEnd(1) == 0;
            return List.of(new TextEdit(0, 0, spaced ? opening : opening + ending));
        }
        if (isFlow(source, keys)) {
            throw new UnreadableException(
                    keys.span(), "the front matter is written between braces; write one key a line to have it edited");
        }
        if (present.isEmpty()) {
            String line = YamlText.key(key) + ": " + inline() + ending;
            return List.of(new TextEdit(frontMatter.end(), frontMatter.end(), indentation(source, keys) + line));
        }
        return List.of(form == Form.REMOVAL ? removal(source, present.get()) : replacement(source, present.get()));
    }

    /** Whether the front matter says it now. */
    boolean holds(FrontMatter edited, String key) throws UnreadableException {
        Yaml.Mapping keys = edited.keys();
        return switch (form) {
            case REMOVAL -> keys.key(key).isEmpty();
            case LIST ->
                keys.get(key).filter(value -> value.bare().equals(values)).isPresent();
            case TEXT, DAY ->
                keys.get(key)
                        .filter(value -> value.bare().equals(values.get(0)))
                        .isPresent();
        };
    }

    private static boolean isFlow(Source source, Yaml.Mapping keys) {
        return !keys.keys().isEmpty() && source.text().charAt(keys.start()) == '{';
    }

    /** All keys of a mapping stand in one column, which need not be the first. */
    private static String indentation(Source source, Yaml.Mapping keys) {
        int start = keys.start();
        return keys.keys().isEmpty() ? "" : source.text().substring(source.lineStart(source.lineAt(start)), start);
    }

    private String inline() {
        if (form == Form.DAY) {
            return values.get(0);
        }
        if (form == Form.TEXT) {
            return YamlText.scalar(values.get(0), YamlText.Style.PLAIN);
        }
        List<String> items = new ArrayList<>();
        for (String value : values) {
            items.add(YamlText.item(value));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private TextEdit replacement(Source source, Yaml.Key key) {
        Yaml value = key.value();
        if (form == Form.LIST && !values.isEmpty() && value instanceof Yaml.Sequence list && isInLines(source, list)) {
            return items(source, list);
        }
        int end = valueEnd(source, value);
        int afterColon = source.text().indexOf(':', key.name().end()) + 1;
        boolean single = form == Form.TEXT && value instanceof Yaml.Scalar;
        String written = single
                ? YamlText.scalar(values.get(0), YamlText.Style.of(source.text(), (Yaml.Scalar) value))
                : inline();
        boolean sameLine = source.lineAt(value.start()) == source.lineAt(afterColon);
        return value.start() > afterColon && (single || sameLine)
                ? new TextEdit(value.start(), end, written)
                : new TextEdit(afterColon, Math.max(afterColon, end), " " + written);
    }

    private static boolean isInLines(Source source, Yaml.Sequence list) {
        return source.text().charAt(list.start()) == '-';
    }

    /** The lines of items that differ; those before and after them stay with their quotes and comments. */
    private TextEdit items(Source source, Yaml.Sequence list) {
        List<Yaml> old = list.items();
        int before = 0;
        while (before < old.size()
                && before < values.size()
                && old.get(before).bare().equals(values.get(before))) {
            before++;
        }
        int after = 0;
        int most = Math.min(old.size(), values.size()) - before;
        while (after < most && old.get(old.size() - 1 - after).bare().equals(values.get(values.size() - 1 - after))) {
            after++;
        }
        int first = before < old.size()
                ? source.lineAt(old.get(before).start())
                : lastLine(source, old.get(before - 1)) + 1;
        int next = before < old.size() - after ? lastLine(source, old.get(old.size() - after - 1)) + 1 : first;
        String bullet = source.text().substring(source.lineStart(source.lineAt(list.start())), list.start()) + "- ";
        StringBuilder lines = new StringBuilder();
        for (String value : values.subList(before, values.size() - after)) {
            lines.append(bullet).append(YamlText.item(value)).append(source.lineEnding());
        }
        return new TextEdit(source.lineStart(first), source.lineStart(next), lines.toString());
    }

    private static int lastLine(Source source, Yaml value) {
        return source.lineAt(valueEnd(source, value));
    }

    private static TextEdit removal(Source source, Yaml.Key key) {
        int start = source.lineStart(source.lineAt(key.name().start()));
        int lastLine = Math.max(source.lineAt(key.name().end()), lastLine(source, key.value()));
        int end = source.lineStart(lastLine + 1);
        return new TextEdit(start, end, "");
    }

    /** Where the value's own text ends: a block of lines is said to end where the next key begins. */
    private static int valueEnd(Source source, Yaml value) {
        int end = value.end();
        while (end > value.start() && Letters.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
