package newsroom.tui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list with one line selected and a window over it. The window moves by half its height when the selection leaves it: drawing all
 * of it at every key is what makes a slow line slow.
 */
public final class Listing<T> {
    private final Function<T, Object> identity;
    private List<T> items = List.of();
    private int selected;
    private int top;
    private int height = 1;

    /** @param identity what stays the same of an item when the list is read again */
    public Listing(Function<T, Object> identity) {
        this.identity = identity;
    }

    public List<T> items() {
        return items;
    }

    /** The selected item; nothing in an empty list. */
    public Optional<T> selection() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(selected));
    }

    /** The number of the selected item, from 0. */
    public int selected() {
        return selected;
    }

    /** The number of the first item in the window, from 0. */
    public int top() {
        return top;
    }

    /**
     * Shows other items. The item that was selected stays so, on the same line of the window; when it is gone, what stands in its
     * place is selected.
     */
    public void show(List<T> others) {
        int line = selected - top;
        int at = selection().map(identity).map(same -> indexOf(others, same)).orElse(-1);
        items = List.copyOf(others);
        selected = Math.max(0, Math.min(at >= 0 ? at : selected, items.size() - 1));
        top = selected - line;
        scroll();
    }

    private int indexOf(List<T> others, Object same) {
        for (int i = 0; i < others.size(); i++) {
            if (identity.apply(others.get(i)).equals(same)) {
                return i;
            }
        }
        return -1;
    }

    /** Says how many items the window shows. */
    public void fit(int lines) {
        height = Math.max(1, lines);
        scroll();
    }

    /** Selects the item with this number, or the nearest there is. */
    public void select(int number) {
        selected = Math.max(0, Math.min(number, items.size() - 1));
        scroll();
    }

    /** Selects an item, if it is there. */
    public boolean selectItem(T item) {
        int at = indexOf(items, identity.apply(item));
        if (at >= 0) {
            select(at);
        }
        return at >= 0;
    }

    private void scroll() {
        int half = Math.max(1, height / 2);
        if (selected < top) {
            top = Math.min(selected, top - half);
        } else if (selected >= top + height) {
            top = Math.max(top + half, selected - height + 1);
        }
        top = Math.max(0, Math.min(top, Math.max(0, items.size() - height)));
    }

    /** The same keys, and what follows when the selection has moved. */
    public List<Action> moves(Runnable then) {
        return moves().stream().map(move -> move.then(then)).toList();
    }

    /** The keys that move through any list. */
    public List<Action> moves() {
        return List.of(
                Action.of("down", "down j", "", "", () -> select(selected + 1)),
                Action.of("up", "up k", "", "", () -> select(selected - 1)),
                Action.of("page-down", "pgdn ctrl-d", "", "", () -> select(selected + Math.max(1, height - 1))),
                Action.of("page-up", "pgup ctrl-u", "", "", () -> select(selected - Math.max(1, height - 1))),
                Action.of("first", "g home", "", "", () -> select(0)),
                Action.of("last", "G end", "", "", () -> select(items.size() - 1)));
    }
}
