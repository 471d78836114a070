package newsroom.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Span;

/** A value of a YAML file, with the place where it stands, so that whoever misses something in it can name the line. */
public sealed interface Yaml {
    /** Where the value stands. */
    Span span();

    /** Where its text begins, as an offset into the file. */
    int start();

    /** Where its text ends. */
    int end();

    /** What it says without its places: a string, a list or a map of such, for comparing. */
    Object bare();

    /**
     * Reads a whole file, such as {@code newsroom.yml}: one mapping, without anchors, aliases, tags and merge keys.
     *
     * @throws UnreadableException if it is not well formed, names a key twice, or is nested more than 16 deep
     */
    static Mapping read(Source source) throws UnreadableException {
        return YamlReader.read(source, 0, source.length(), 16);
    }

    /** How {@code text} has to stand after {@code key: } to be read back as it is: plain, or in quotation marks. */
    static String written(String text) {
        return YamlText.scalar(text, YamlText.Style.PLAIN);
    }

    /**
     * A single value; what it is taken for is up to whoever asks, so {@code 1984} and {@code no} are good titles.
     *
     * @param plain whether it stands without quotation marks and is no block of lines
     */
    record Scalar(String text, boolean plain, Span span, int start, int end) implements Yaml {
        @Override
        public Object bare() {
            return text;
        }

        /** Whether it says that there is no value. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** A day, as {@code 2017-02-14} or with a time after it. */
        public Optional<LocalDate> date() {
            boolean longer = text.length() > IsoDay.LENGTH && "Tt ".indexOf(text.charAt(IsoDay.LENGTH)) >= 0;
            return IsoDay.parse(longer ? text.substring(0, IsoDay.LENGTH) : text);
        }
    }

    /** Values one after another. */
    record Sequence(List<Yaml> items, Span span, int start, int end) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Object bare() {
            return items.stream().map(Yaml::bare).toList();
        }
    }

    /** Values by name, in the order of the file; no name stands twice. */
    record Mapping(List<Key> keys, Span span, int start, int end) implements Yaml {
        /** So much of a value a message shows. */
        private static final int LONGEST_SHOWN = 60;

        public Mapping {
            keys = List.copyOf(keys);
        }

        @Override
        public Object bare() {
            Map<String, Object> bare = new LinkedHashMap<>();
            keys.forEach(key -> bare.put(key.name().text(), key.value().bare()));
            return bare;
        }

        /** The value of {@code name} as it stands. */
        public Optional<Yaml> get(String name) {
            Optional<Key> key = key(name);
            return key.isPresent() ? Optional.of(key.get().value()) : Optional.empty();
        }

        /** The key {@code name} and its value. */
        public Optional<Key> key(String name) {
            for (Key key : keys) {
                if (key.name().text().equals(name)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }

        /** The single value of {@code name}; nothing when it is not there or null. */
        public Optional<Scalar> scalar(String name) throws UnreadableException {
            Optional<Yaml> value = get(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (value.get() instanceof Scalar scalar) {
                return scalar.isNull() ? Optional.empty() : Optional.of(scalar);
            }
            throw mismatch(value.get(), name, "one value");
        }

        /** The text of {@code name}; nothing when it is not there or null. */
        public Optional<String> text(String name) throws UnreadableException {
            Optional<Scalar> scalar = scalar(name);
            return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
        }

        /** The values of {@code name}, which may be a list or a single one. */
        public List<Scalar> scalars(String name) throws UnreadableException {
            List<Scalar> scalars = new ArrayList<>();
            for (Yaml item : items(name)) {
                if (!(item instanceof Scalar scalar)) {
                    throw mismatch(item, name, "a list of single values");
                }
                if (!scalar.isNull()) {
                    scalars.add(scalar);
                }
            }
            return scalars;
        }

        /** The texts of {@code name}, which may be a list or a single one. */
        public List<String> texts(String name) throws UnreadableException {
            List<String> texts = new ArrayList<>();
            for (Scalar scalar : scalars(name)) {
                texts.add(scalar.text());
            }
            return texts;
        }

        /** The day that {@code name} gives. */
        public Optional<LocalDate> date(String name) throws UnreadableException {
            Optional<Scalar> scalar = scalar(name);
            if (scalar.isPresent() && scalar.get().date().isEmpty()) {
                throw mismatch(scalar.get(), name, "a day such as 2017-02-14");
            }
            return scalar.isPresent() ? scalar.get().date() : Optional.empty();
        }

        /** The whole number that {@code name} gives, from {@code least} to {@code most}. */
        public Optional<Integer> number(String name, int least, int most) throws UnreadableException {
            Optional<Scalar> scalar = scalar(name);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            try {
                int number = Integer.parseInt(scalar.get().text());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException notANumber) {
                // Told below, with the same words as a number out of range.
            }
            throw mismatch(scalar.get(), name, "a whole number from " + least + " to " + most);
        }

        /** What {@code name} says, true or false. */
        public Optional<Boolean> flag(String name) throws UnreadableException {
            Optional<Scalar> scalar = scalar(name);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            return switch (scalar.get().text()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> throw mismatch(scalar.get(), name, "true or false");
            };
        }

        /** The word that {@code name} gives, which must be one of {@code allowed}. */
        public Optional<String> choice(String name, Collection<String> allowed) throws UnreadableException {
            Optional<Scalar> scalar = scalar(name);
            if (scalar.isPresent() && !allowed.contains(scalar.get().text())) {
                throw mismatch(scalar.get(), name, "one of " + String.join(", ", allowed));
            }
            return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
        }

        /** The mapping under {@code name}; nothing when it is not there or null. */
        public Optional<Mapping> mapping(String name) throws UnreadableException {
            Optional<Yaml> value = get(name);
            if (value.isEmpty() || (value.get() instanceof Scalar scalar && scalar.isNull())) {
                return Optional.empty();
            }
            if (value.get() instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            throw mismatch(value.get(), name, "keys with values");
        }

        /** The mappings that are listed under {@code name}; one that stands alone counts as a list of it. */
        public List<Mapping> mappings(String name) throws UnreadableException {
            List<Mapping> mappings = new ArrayList<>();
            for (Yaml item : items(name)) {
                if (!(item instanceof Mapping mapping)) {
                    throw mismatch(item, name, "a list of keys with values");
                }
                mappings.add(mapping);
            }
            return mappings;
        }

        /** The values of {@code name}: the items of a list, a single value as a list of one, nothing for null. */
        public List<Yaml> items(String name) {
            Optional<Yaml> value = get(name);
            if (value.isEmpty() || (value.get() instanceof Scalar scalar && scalar.isNull())) {
                return List.of();
            }
            return value.get() instanceof Sequence sequence ? sequence.items() : List.of(value.get());
        }

        /** Refuses the first key that is not one of {@code known}, naming the nearest that is. */
        public void allowOnly(Collection<String> known) throws UnreadableException {
            for (Key key : keys) {
                if (!known.contains(key.name().text())) {
                    throw new UnreadableException(
                            key.name().span(),
                            "unknown key " + Columns.cut(key.name().text(), LONGEST_SHOWN)
                                    + Nearest.to(key.name().text(), known)
                                            .map(near -> "; did you mean " + near + "?")
                                            .orElse("; known here: " + String.join(", ", known)));
                }
            }
        }

        private static UnreadableException mismatch(Yaml value, String name, String wanted) {
            return new UnreadableException(value.span(), name + " must be " + wanted + ", not " + kind(value));
        }

        private static String kind(Yaml value) {
            if (value instanceof Scalar scalar) {
                return scalar.isNull() ? "empty" : '"' + Columns.cut(scalar.text(), LONGEST_SHOWN) + '"';
            }
            return value instanceof Sequence ? "a list" : "keys with values";
        }
    }

    /** One name of a mapping and what it stands for. */
    record Key(Scalar name, Yaml value) {}
}
