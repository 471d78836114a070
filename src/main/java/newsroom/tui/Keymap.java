package newsroom.tui;

import java.util.List;
import java.util.Map;

/**
 * The keys that a person has bound otherwise.
 *
 * @param keys keys by place and name of the action, such as {@code board.new}
 */
public record Keymap(Map<String, List<Key>> keys) {
    /** The keys as they come. */
    public static final Keymap STANDARD = new Keymap(Map.of());

    public Keymap {
        keys = Map.copyOf(keys);
    }

    /** A place's actions on the keys that the person wants. */
    public List<Action> apply(String place, List<Action> actions) {
        if (keys.isEmpty()) {
            return actions;
        }
        return actions.stream()
                .map(action -> action.on(keys.getOrDefault(place + "." + action.name(), action.keys())))
                .toList();
    }
}
