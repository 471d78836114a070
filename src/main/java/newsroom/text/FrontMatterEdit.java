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
        int end = valueEnd(source, value);
        if (form == Form.LIST && isList(source, value)) {
            return new TextEdit(value.start(), end, lines(source, value));
        }
        int afterColon = source.text().indexOf(':', key.name().end()) + 1;
        String written = form == Form.TEXT && value instanceof Yaml.Scalar scalar
                ? YamlText.scalar(values.get(0), YamlText.Style.of(source.text(), scalar))
                : inline();
        boolean sameLine = source.lineAt(value.start()) == source.lineAt(afterColon) && value.start() > afterColon;
        return sameLine
                ? new TextEdit(value.start(), end, written)
                : new TextEdit(afterColon, Math.max(afterColon, end), " " + written);
    }

    private boolean isList(Source source, Yaml value) {
        return value instanceof Yaml.Sequence && source.text().charAt(value.start()) == '-' && !values.isEmpty();
    }

    private String lines(Source source, Yaml list) {
        int lineStart = source.lineStart(source.lineAt(list.start()));
        String between = source.lineEnding() + source.text().substring(lineStart, list.start()) + "- ";
        List<String> items = new ArrayList<>();
        for (String value : values) {
            items.add(YamlText.item(value));
        }
        return "- " + String.join(between, items);
    }

    private static TextEdit removal(Source source, Yaml.Key key) {
        int start = source.lineStart(source.lineAt(key.name().start()));
        int lastLine = source.lineAt(Math.max(key.name().end(), valueEnd(source, key.value())));
        int end = lastLine < source.lineCount() ? source.lineStart(lastLine + 1) : source.length();
        return new TextEdit(start, end, "");
    }

    /** Where the value's own text ends: a block of lines is said to end where the next key begins. */
    private static int valueEnd(Source source, Yaml value) {
        int end = value.end();
        while (end > value.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
