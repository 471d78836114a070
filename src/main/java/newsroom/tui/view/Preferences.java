package newsroom.tui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import newsroom.tui.Key;
import newsroom.tui.KeyTable;
import newsroom.tui.Keymap;

/** What a person wants the screen to be like: its colours, and keys by place. */
public record Preferences(Theme theme, Keymap keymap) {
    /** The screen as it comes. */
    public static final Preferences STANDARD = new Preferences(Theme.STANDARD, Keymap.STANDARD);

    private static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(Theme::key).toList();

    /**
     * Reads a person's file.
     *
     * @param path how to name it when something is wrong
     * @param table every action there is
     * @throws Problem (usage) that names the line
     */
    public static Preferences read(byte[] file, String path, KeyTable table) {
        try {
            Yaml.Mapping mapping = Yaml.read(Source.read(file));
            mapping.allowOnly(List.of("theme", "keys"));
            Theme theme = mapping.choice("theme", THEMES).flatMap(Theme::ofKey).orElse(Theme.STANDARD);
            return new Preferences(theme, keymap(mapping, table));
        } catch (UnreadableException unreadable) {
            throw Problem.usage(
                    path + ":" + unreadable.place().line() + ": " + unreadable.what(),
                    "newsroom keys shows every place, action and key");
        }
    }

    private static Keymap keymap(Yaml.Mapping file, KeyTable table) throws UnreadableException {
        Map<String, List<Key>> keys = new HashMap<>();
        Map<String, Yaml.Scalar> places = new HashMap<>();
        Optional<Yaml.Mapping> all = file.mapping("keys");
        if (all.isEmpty()) {
            return Keymap.STANDARD;
        }
        all.get().allowOnly(table.places());
        for (String place : table.places()) {
            Optional<Yaml.Mapping> actions = all.get().mapping(place);
            if (actions.isEmpty()) {
                continue;
            }
            actions.get().allowOnly(table.actions(place));
            for (String action : table.actions(place)) {
                List<Yaml.Scalar> written = actions.get().scalars(action);
                if (!written.isEmpty()) {
                    keys.put(place + "." + action, keys(written));
                    places.put(place + "." + action, written.get(0));
                }
            }
        }
        Keymap keymap = new Keymap(keys);
        unambiguous(table.with(keymap), keymap, places);
        return keymap;
    }

    private static List<Key> keys(List<Yaml.Scalar> written) throws UnreadableException {
        List<Key> keys = new ArrayList<>();
        for (Yaml.Scalar each : written) {
            keys.add(Key.parse(each.text())
                    .orElseThrow(() -> new UnreadableException(
                            each.span(),
                            "no key is called \"" + each.text() + "\"; write n, H, ctrl-p, alt-x, f5, pgup")));
        }
        return keys;
    }

    /** A key that does two things would do only the first of them. */
    private static void unambiguous(KeyTable table, Keymap keymap, Map<String, Yaml.Scalar> places)
            throws UnreadableException {
        for (KeyTable.Entry entry : table.entries()) {
            String name = entry.place() + "." + entry.action();
            Yaml.Scalar written = places.get(name);
            if (written == null) {
                continue;
            }
            for (Key key : keymap.keys().getOrDefault(name, List.of())) {
                Optional<String> rival = table.rival(entry.place(), entry.action(), key);
                if (rival.isPresent()) {
                    throw new UnreadableException(
                            written.span(), key + " does " + rival.get() + " in " + entry.place() + " already");
                }
            }
        }
    }
}
