package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that a key does in one place. The same table of them dispatches keys, fills the status bar, the help and the palette.
 *
 * @param name what a configuration calls it, within its place, such as {@code new}
 * @param keys the keys that do it, the first of them shown; may be empty, then it is in the palette alone
 * @param title for the status bar, a word or two; empty for what everybody knows, such as the arrows
 * @param help what it does, a sentence without a full stop
 * @param whyNot what keeps it from being done now; nothing when it can be
 * @param run does it
 */
public record Action(
        String name, List<Key> keys, String title, String help, Supplier<Optional<String>> whyNot, Runnable run) {
    /** The action that shows the keys of a place. */
    public static final String HELP = "help";

    public Action {
        keys = List.copyOf(keys);
    }

    /**
     * An action that is always possible.
     *
     * @param keys as people write them, with blanks between
     */
    public static Action of(String name, String keys, String title, String help, Runnable run) {
        List<Key> all = new ArrayList<>();
        for (String key : keys.split(" ", -1)) {
            if (!key.isEmpty()) {
                all.add(Key.parse(key).orElseThrow(() -> new IllegalArgumentException("no key " + key)));
            }
        }
        return new Action(name, all, title, help, Optional::empty, run);
    }

    /** The same action, possible only as long as {@code reason} has none against it. */
    public Action unless(Supplier<Optional<String>> reason) {
        return new Action(name, keys, title, help, reason, run);
    }

    /** The same action on other keys. */
    public Action on(List<Key> others) {
        return new Action(name, others, title, help, whyNot, run);
    }

    /** The same action, and then something else. */
    Action then(Runnable next) {
        return new Action(name, keys, title, help, whyNot, () -> {
            run.run();
            next.run();
        });
    }

    /** Whether it goes into the help and the palette; what everybody knows does not. */
    public boolean isListed() {
        return !help.isEmpty();
    }
}
