package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every action of every place, with the keys as they come. It is kept beside the places, because none of them can be opened without a
 * newsroom; a test opens them all and compares.
 */
public record KeyTable(List<Entry> entries) {
    private static final String FILE = "keys.txt";

    /**
     * One action.
     *
     * @param place where it can be done, or {@code everywhere}
     * @param help what it does; empty for what moves through lists
     */
    public record Entry(String place, String action, List<Key> keys, String help) {
        /** As the table holds it. */
        @Override
        public String toString() {
            return place + " | " + action + " | "
                    + String.join(" ", keys.stream().map(Key::name).toList()) + " | " + help;
        }
    }

    public KeyTable {
        entries = List.copyOf(entries);
    }

    /** The table that comes with the program. */
    public static KeyTable standard() {
        try (InputStream in = KeyTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            List<Entry> entries = new ArrayList<>();
            new String(in.readAllBytes(), UTF_8).lines().map(KeyTable::entry).forEach(entries::add);
            return new KeyTable(entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" \\| ", -1);
        List<Key> keys = Arrays.stream(parts[2].split(" ", -1))
                .flatMap(key -> Key.parse(key).stream())
                .toList();
        return new Entry(parts[0], parts[1], keys, parts[3]);
    }

    /** The names of all places, in their order. */
    public List<String> places() {
        return entries.stream().map(Entry::place).distinct().toList();
    }

    /** The names of all actions of a place, in their order. */
    public List<String> actions(String place) {
        return entries.stream()
                .filter(entry -> entry.place().equals(place))
                .map(Entry::action)
                .toList();
    }

    /** The same actions on the keys that somebody wants. */
    public KeyTable with(Keymap keymap) {
        return new KeyTable(entries.stream()
                .map(entry -> new Entry(
                        entry.place(),
                        entry.action(),
                        keymap.keys().getOrDefault(entry.place() + "." + entry.action(), entry.keys()),
                        entry.help()))
                .toList());
    }

    /** Another action of the same place that a key does as well, before {@code action} or after it. */
    public Optional<String> rival(String place, String action, Key key) {
        return entries.stream()
                .filter(entry -> entry.place().equals(place) && !entry.action().equals(action))
                .filter(entry -> entry.keys().contains(key))
                .map(Entry::action)
                .findFirst();
    }
}
