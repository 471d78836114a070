package newsroom.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of two versions of a text that begin together and end together, the fewest there can be: a paragraph as it was and as it is,
 * one that was added, or one that was taken out.
 *
 * @param start where it begins in the later version
 */
public record Passage(int start, List<Change> changes) {
    public Passage {
        changes = List.copyOf(changes);
    }

    /** All passages of two versions, in their order; what stayed is among them. */
    public static List<Passage> of(String before, String after) {
        Cutter cutter = new Cutter();
        List<Change> changes = WordDiff.of(before, after);
        for (int i = 0; i < changes.size(); i++) {
            boolean isReplaced = i + 1 < changes.size() && changes.get(i + 1) instanceof Change.Added;
            cutter.take(changes.get(i), isReplaced);
        }
        cutter.end();
        return cutter.passages;
    }

    public boolean isChanged() {
        return changes.stream().anyMatch(change -> !(change instanceof Change.Same));
    }

    /** Its text in the earlier version; empty when it was added. */
    public String before() {
        return text(Change.Added.class);
    }

    /** Its text in the later version; empty when it was taken out. */
    public String after() {
        return text(Change.Removed.class);
    }

    private String text(Class<? extends Change> without) {
        StringBuilder text = new StringBuilder();
        changes.stream().filter(change -> !without.isInstance(change)).forEach(change -> text.append(change.text()));
        return text.toString();
    }

    private static final class Cutter {
        private final List<Passage> passages = new ArrayList<>();
        private final List<Change> open = new ArrayList<>();
        private int start;
        private int end;
        private boolean isBeforeOpen;
        private boolean isAfterOpen;

        void take(Change change, boolean isReplaced) {
            String text = change.text();
            for (int from = 0; from < text.length(); ) {
                int feed = text.indexOf('\n', from);
                int to = feed < 0 ? text.length() : feed + 1;
                line(change, text.substring(from, to), feed < 0);
                boolean goesOn = change instanceof Change.Removed && isReplaced;
                if (!isBeforeOpen && !isAfterOpen && !goesOn) {
                    end();
                }
                from = to;
            }
        }

        private void line(Change kind, String text, boolean isOpen) {
            if (kind instanceof Change.Removed) {
                open.add(new Change.Removed(text));
                isBeforeOpen = isOpen;
                return;
            }
            end += text.length();
            isAfterOpen = isOpen;
            if (kind instanceof Change.Added) {
                open.add(new Change.Added(text));
            } else {
                open.add(new Change.Same(text));
                isBeforeOpen = isOpen;
            }
        }

        void end() {
            if (!open.isEmpty()) {
                passages.add(new Passage(start, open));
                open.clear();
                start = end;
            }
        }
    }
}
