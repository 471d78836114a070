package newsroom.tui.view;

import newsroom.tui.Listing;

/** Draws lists of one line an item. */
final class Lists {
    private Lists() {}

    /** Draws one item. */
    @FunctionalInterface
    interface Liner<T> {
        void draw(T item, int row, boolean isSelected);
    }

    /** Draws the items in the window and puts the cursor on the selected one, within which an item may put it elsewhere. */
    static <T> void draw(Listing<T> listing, Canvas canvas, Liner<T> liner) {
        for (int row = 0;
                row < canvas.height() && listing.top() + row < listing.items().size();
                row++) {
            int number = listing.top() + row;
            boolean isSelected = number == listing.selected();
            if (isSelected) {
                canvas.cursor(0, row);
            }
            liner.draw(listing.items().get(number), row, isSelected);
        }
    }
}
