package newsroom.tui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that what a list shows has to hold, while somebody types them and afterwards. */
final class Filter {
    private final Field field = new Field("filter", "");
    private final String help;
    private final Runnable changed;
    private boolean isOpen;

    /**
     * Words for a list.
     *
     * @param help what clearing them does, such as {@code Show all articles again}
     * @param changed makes the list anew
     */
    Filter(String help, Runnable changed) {
        this.help = help;
        this.changed = changed;
    }

    /** The line that is being written; nothing while nobody types. */
    Optional<Field> field() {
        return isOpen ? Optional.of(field) : Optional.empty();
    }

    /** What was typed; may be empty, and then everything fits. */
    String text() {
        return field.text();
    }

    /** Lets somebody type. */
    void open() {
        isOpen = true;
    }

    /** Whether texts hold every word between them, in whatever case. */
    boolean fits(String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        for (String word : field.text().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Lets everything fit again. */
    void clear() {
        field.set("");
        isOpen = false;
        changed.run();
    }

    /** What can be done while somebody types. */
    List<Action> actions() {
        return List.of(Action.of("keep", "enter", "keep", "Keep the filter", () -> isOpen = false), clearing());
    }

    /** Lets everything fit again. */
    Action clearing() {
        return Action.of("close", "esc", "all", help, this::clear);
    }
}
