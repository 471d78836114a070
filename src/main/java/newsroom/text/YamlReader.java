package newsroom.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads YAML from the parser's events as they come, so that what is refused (depth, anchors, aliases, tags) is refused before
 * anything is built or read on.
 */
final class YamlReader {
    /** Made for the first text that is not plain: a hook waits for it. */
    private static final class Strict {
        private static final LoadSettings SETTINGS = LoadSettings.builder()
                .setCodePointLimit(Source.MAX_BYTES)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setAllowNonScalarKeys(false)
                .build();
    }

    private final Source source;
    private final int from;
    private final int to;
    private final int maxDepth;
    private final Iterator<Event> events;
    private int knownIndex;
    private int knownOffset;

    /**
     * @param from where the YAML begins in {@code source}, at a line's start
     * @param to where it ends
     */
    YamlReader(Source source, int from, int to, int maxDepth) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.maxDepth = maxDepth;
        String yaml = source.text().substring(from, to);
        this.events = new Parse(Strict.SETTINGS).parseString(yaml).iterator();
        this.knownOffset = from;
    }

    /**
     * Reads a part of a file, by the quickest reader that can.
     *
     * @param from where it begins, at a line's start
     * @param to where it ends
     */
    static Yaml.Mapping read(Source source, int from, int to, int maxDepth) throws UnreadableException {
        Optional<Yaml.Mapping> plain = PlainYaml.read(source, from, to);
        return plain.isPresent() ? plain.get() : new YamlReader(source, from, to, maxDepth).mapping();
    }

    /** The one mapping that is there; an empty text is an empty mapping. */
    Yaml.Mapping mapping() throws UnreadableException {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            return empty();
        }
        Yaml value = value(event, 0);
        boolean ended = next().getEventId() == Event.ID.DocumentEnd;
        Event last = ended ? next() : event;
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw new UnreadableException(place(last), "only one document is read here, and a second begins");
        }
        if (value instanceof Yaml.Scalar scalar && scalar.isNull()) {
            return empty();
        }
        if (value instanceof Yaml.Mapping mapping) {
            return mapping;
        }
        throw new UnreadableException(value.span(), "keys with values are wanted here, such as \"title: Dam safety\"");
    }

    private Yaml.Mapping empty() {
        return new Yaml.Mapping(List.of(), source.span(from, from), from, from);
    }

    private Yaml value(Event event, int depth) throws UnreadableException {
        refuseWhatActs(event);
        if (event instanceof ScalarEvent scalar) {
            int start = offset(scalar.getStartMark());
            int end = offset(scalar.getEndMark());
            return new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), source.span(start, end), start, end);
        }
        if (depth == maxDepth) {
            throw new UnreadableException(place(event), "values may be nested " + maxDepth + " deep, and no deeper");
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
    }

    private Yaml.Sequence sequence(Event opening, int depth) throws UnreadableException {
        List<Yaml> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event, depth + 1));
            event = next();
        }
        int start = offset(opening.getStartMark());
        int end = isFlow(opening) || items.isEmpty()
                ? offset(event.getEndMark())
                : items.get(items.size() - 1).end();
        return new Yaml.Sequence(items, source.span(start, end), start, end);
    }

    private Yaml.Mapping mapping(Event opening, int depth) throws UnreadableException {
        List<Yaml.Key> keys = new ArrayList<>();
        Map<String, Yaml.Scalar> seen = new HashMap<>();
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Yaml.Scalar name = name(event, depth);
            Yaml.Scalar first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                throw new UnreadableException(
                        name.span(),
                        "the key " + name.text() + " stands here again; first on line "
                                + first.span().line());
            }
            keys.add(new Yaml.Key(name, value(next(), depth + 1)));
            event = next();
        }
        int start = offset(opening.getStartMark());
        int end = isFlow(opening) || keys.isEmpty()
                ? offset(event.getEndMark())
                : keys.get(keys.size() - 1).value().end();
        return new Yaml.Mapping(keys, source.span(start, end), start, end);
    }

    private Yaml.Scalar name(Event event, int depth) throws UnreadableException {
        Yaml name = value(event, depth + 1);
        if (!(name instanceof Yaml.Scalar scalar)) {
            throw new UnreadableException(name.span(), "a key must be a single word or text");
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            throw new UnreadableException(name.span(), "merge keys (<<) are not read here; write the values out");
        }
        return scalar;
    }

    private void refuseWhatActs(Event event) throws UnreadableException {
        if (event.getEventId() == Event.ID.Alias) {
            throw new UnreadableException(place(event), "aliases (*name) are not read here; write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new UnreadableException(place(event), "anchors (&name) are not read here; leave the anchor out");
        }
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
        if (tagged) {
            throw new UnreadableException(place(event), "tags (!name) are not read here; leave the tag out");
        }
    }

    private Event next() throws UnreadableException {
        try {
            return events.next();
        } catch (MarkedYamlEngineException malformed) {
            int at = offset(malformed.getProblemMark());
            String problem = malformed.getProblem();
            throw new UnreadableException(
                    source.span(at, at), "not well-formed YAML: " + (problem == null ? "cannot be read" : problem));
        } catch (RuntimeException | StackOverflowError malformed) {
            // The parser lets exceptions of its own parts through: the four bytes !s%E give an
            // IllegalArgumentException.
            throw new UnreadableException(source.span(from, from), "not well-formed YAML");
        }
    }

    private Span place(Event event) {
        return source.span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private static boolean isFlow(Event opening) {
        return opening instanceof CollectionStartEvent collection && collection.isFlow();
    }

    /** The parser counts code points; its marks come nearly in order, so each is counted on from the one before. */
    private int offset(Optional<Mark> mark) {
        int index = mark.isPresent() ? mark.get().getIndex() : knownIndex;
        knownOffset = source.text().offsetByCodePoints(knownOffset, index - knownIndex);
        knownIndex = index;
        return Math.min(knownOffset, to);
    }
}
