package newsroom.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an article's front matter says of it, as people write it in a line. */
public enum MetadataField {
    TITLE("title", "The headline"),
    AUTHOR("author", "Whoever wrote it; several with a semicolon between them") {
        @Override
        String key(Yaml.Mapping keys) {
            return keys.get("author").isEmpty() && keys.get("authors").isPresent() ? "authors" : "author";
        }

        @Override
        Optional<String> separator() {
            return Optional.of(";");
        }
    },
    DATE("date", "A day such as 2026-11-23"),
    DESK("desk", "The desk that it is on"),
    TAGS("tags", "What it is about, with a comma between them") {
        @Override
        Optional<String> separator() {
            return Optional.of(",");
        }
    },
    SUMMARY("summary", "A sentence or two for lists"),
    LANG("lang", "The language that it is written in, such as en or pt-BR");

    private final String key;
    private final String hint;

    MetadataField(String key, String hint) {
        this.key = key;
        this.hint = hint;
    }

    /** Its key, which is what people call it, too. */
    public String key() {
        return key;
    }

    /** How it is written, a clause without a full stop. */
    public String hint() {
        return hint;
    }

    String key(Yaml.Mapping keys) {
        return key;
    }

    /** What stands between several values in a line; nothing for what has one. */
    Optional<String> separator() {
        return Optional.empty();
    }

    /**
     * What an article says, in one line.
     *
     * @throws UnreadableException if that is no text, or the front matter cannot be read
     */
    public String read(Manuscript manuscript) throws UnreadableException {
        Yaml.Mapping keys = manuscript.frontMatter().keys();
        String text = separator().isPresent()
                ? String.join(separator().get() + " ", keys.texts(key(keys)))
                : keys.text(key(keys)).orElse("");
        return text.replaceAll("\\s+", " ").strip();
    }

    /**
     * The article that says {@code line}; without the key if that is blank. What is no day is written as it stands.
     *
     * @throws UnreadableException if the front matter is written so that only a person can edit it
     */
    public Manuscript write(Manuscript manuscript, String line) throws UnreadableException {
        Yaml.Mapping keys = manuscript.frontMatter().keys();
        String name = key(keys);
        List<String> values =
                separator().map(separator -> Arrays.asList(line.split(separator, -1))).orElse(List.of(line)).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
        if (values.isEmpty()) {
            return manuscript.without(name);
        }
        boolean isList = keys.get(name).filter(Yaml.Sequence.class::isInstance).isPresent();
        if (values.size() > 1 || isList) {
            return manuscript.withList(name, values);
        }
        Optional<LocalDate> day = this == DATE ? IsoDay.parse(values.get(0)) : Optional.empty();
        return day.isPresent() ? manuscript.with(name, day.get()) : manuscript.with(name, values.get(0));
    }

    /**
     * What is wrong with a line; nothing when it will do.
     *
     * @param desks those that an article can be on; none where every one is let stand
     */
    public Optional<String> fault(String line, List<String> desks) {
        return switch (this) {
            case TITLE -> line.isBlank() ? Optional.of("an article has a title") : Optional.empty();
            case DATE ->
                line.isBlank() || isDay(line)
                        ? Optional.empty()
                        : Optional.of("\"" + line + "\" is no day; one is written 2026-11-23");
            case DESK ->
                line.isBlank() || desks.isEmpty() || desks.contains(line)
                        ? Optional.empty()
                        : Optional.of("there is no desk \"" + line + "\"; there are " + String.join(", ", desks));
            case LANG -> language(line);
            case AUTHOR, TAGS, SUMMARY -> Optional.empty();
        };
    }

    /** A day, or a day and a time of it. */
    private static boolean isDay(String line) {
        int end = Math.min(line.length(), IsoDay.LENGTH);
        boolean endsThere = end == line.length() || line.charAt(end) == 'T' || line.charAt(end) == ' ';
        return endsThere && IsoDay.parse(line.substring(0, end)).isPresent();
    }

    private static Optional<String> language(String line) {
        try {
            new Locale.Builder().setLanguageTag(line);
            return Optional.empty();
        } catch (IllformedLocaleException noLanguage) {
            return Optional.of("\"" + line + "\" names no language; it is written en or pt-BR");
        }
    }
}
