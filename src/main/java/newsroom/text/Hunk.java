package newsroom.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes that stand close together, with whole lines that stayed around them.
 *
 * @param beforeLine the line of the earlier version, from 1, where the hunk begins
 * @param afterLine the line of the later version, from 1, where the hunk begins
 */
public record Hunk(int beforeLine, int afterLine, List<Change> changes) {
    public Hunk {
        changes = List.copyOf(changes);
    }

    /**
     * The hunks of {@code changes}, as {@link WordDiff#of} gives them; none when nothing changed.
     *
     * @param context how many lines that stayed are shown before and after a change, besides the rest of its own
     */
    public static List<Hunk> of(List<Change> changes, int context) {
        List<Hunk> hunks = new ArrayList<>();
        List<Change> open = new ArrayList<>();
        int[] lines = {1, 1};
        int[] start = {1, 1};
        boolean changed = false;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (!(change instanceof Change.Same same)) {
                open.add(change);
                changed = true;
            } else {
                int tail = i + 1 < changes.size()
                        ? tailStart(same.text(), context)
                        : same.text().length();
                int head = changed ? headEnd(same.text(), context) : 0;
                if (changed && head >= tail) {
                    open.add(same);
                } else {
                    if (changed) {
                        addSame(open, same.text().substring(0, head));
                        hunks.add(new Hunk(start[0], start[1], open));
                        changed = false;
                    }
                    open.clear();
                    int skipped = lineEnds(same.text().substring(0, tail));
                    start = new int[] {lines[0] + skipped, lines[1] + skipped};
                    addSame(open, same.text().substring(tail));
                }
            }
            lines[0] += change instanceof Change.Added ? 0 : lineEnds(change.text());
            lines[1] += change instanceof Change.Removed ? 0 : lineEnds(change.text());
        }
        if (changed) {
            hunks.add(new Hunk(start[0], start[1], open));
        }
        return hunks;
    }

    private static void addSame(List<Change> changes, String text) {
        if (!text.isEmpty()) {
            changes.add(new Change.Same(text));
        }
    }

    /** Where the rest of the line and {@code count} lines after it end. */
    private static int headEnd(String text, int count) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i) && ends++ == count) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Where the last line, which may be only begun, and {@code count} lines before it begin. */
    private static int tailStart(String text, int count) {
        int ends = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (endsLine(text, i) && ends++ == count) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lineEnds(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                ends++;
            }
        }
        return ends;
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
