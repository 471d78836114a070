package newsroom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The last paragraph of an event: lines of a key, a colon, a space and a value, in the order in which they were added. */
final class Trailers {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Reads one line a trailer. */
    static Trailers parse(List<String> lines) throws MalformedEventException {
        Trailers trailers = new Trailers();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon <= 0) {
                throw new MalformedEventException("\"" + line + "\" is not a key and a value");
            }
            trailers.add(line.substring(0, colon), line.substring(colon + 2));
        }
        return trailers;
    }

    Trailers add(String key, Object value) {
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(value.toString());
        return this;
    }

    Trailers addAll(String key, Collection<?> all) {
        all.forEach(value -> add(key, value));
        return this;
    }

    Trailers add(String key, Optional<?> value) {
        value.ifPresent(present -> add(key, present));
        return this;
    }

    /** The values of a key, none to many. */
    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The value of a key that has to stand there once. */
    String one(String key) throws MalformedEventException {
        List<String> all = all(key);
        if (all.size() != 1) {
            throw new MalformedEventException(all.isEmpty() ? key + " is missing" : key + " stands there twice");
        }
        return all.get(0);
    }

    /** The value of a key that has to stand there once, read by {@code parser}. */
    <T> T one(String key, Function<String, Optional<T>> parser) throws MalformedEventException {
        return read(key, one(key), parser);
    }

    /** The value of a key that may stand there once, read by {@code parser}. */
    <T> Optional<T> maybe(String key, Function<String, Optional<T>> parser) throws MalformedEventException {
        return all(key).isEmpty() ? Optional.empty() : Optional.of(one(key, parser));
    }

    /** The values of a key, each read by {@code parser}. */
    <T> List<T> all(String key, Function<String, Optional<T>> parser) throws MalformedEventException {
        List<T> read = new ArrayList<>();
        for (String value : all(key)) {
            read.add(read(key, value, parser));
        }
        return read;
    }

    private static <T> T read(String key, String value, Function<String, Optional<T>> parser)
            throws MalformedEventException {
        return parser.apply(value).orElseThrow(() -> new MalformedEventException(key + " cannot be \"" + value + "\""));
    }

    void writeTo(StringBuilder text) {
        values.forEach((key, all) ->
                all.forEach(value -> text.append(key).append(": ").append(value).append('\n')));
    }
}
