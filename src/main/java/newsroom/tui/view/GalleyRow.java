package newsroom.tui.view;

import java.util.List;

/**
 * One row of a galley.
 *
 * @param items the numbers of the items of which something stands in it
 * @param begun those of them that begin in it
 */
record GalleyRow(List<Run> runs, List<Integer> items, List<Integer> begun) {
    /**
     * Text in one tone.
     *
     * @param offset where it stands in the later version; -1 for what does not
     */
    record Run(int column, String text, Tone tone, int offset) {
        /** How much of it stands before an offset of the later version. */
        int before(int place) {
            return offset < 0 ? 0 : Math.max(0, Math.min(text.length(), place - offset));
        }
    }

    boolean holds(int item) {
        return items.contains(item);
    }

    boolean begins(int item) {
        return begun.contains(item);
    }
}
