package newsroom.tui.view;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Columns;
import newsroom.tui.view.GalleyRow.Run;

/** Text in several tones that runs on from row to row, broken at blanks, each piece of it still knowing where it came from. */
final class Flow {
    private final int left;
    private final int right;
    private final List<List<Run>> rows = new ArrayList<>();
    private List<Run> open = new ArrayList<>();
    private boolean isBegun;
    private int column;

    /** Text between two columns. */
    Flow(int left, int right) {
        this.left = left;
        this.right = Math.max(left + 2, right);
        this.column = left;
    }

    /** Text with signs around each of its lines, such as {@code [-these-]}; the first of them stays with the first word. */
    void marked(String text, String before, String after, Tone tone, int offset) {
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            int blank = line.indexOf(' ');
            String first = before + (blank < 0 ? line + after : line.substring(0, blank));
            if (column > left && column + Signs.width(first) > right) {
                next();
            }
            text(before, tone, -1);
            text(line, tone, offset < 0 ? -1 : offset + from);
            text(after, tone, -1);
            if (feed >= 0) {
                end();
            }
            from = to + 1;
        }
    }

    /** Text with its line endings. */
    void text(String text, Tone tone, int offset) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean isBlank = text.charAt(from) == ' ';
            while (to < text.length() && text.charAt(to) != '\n' && (text.charAt(to) == ' ') == isBlank) {
                to++;
            }
            if (to > from) {
                piece(text.substring(from, to), isBlank, tone, offset < 0 ? -1 : offset + from);
            }
            if (to < text.length() && text.charAt(to) == '\n') {
                end();
                to++;
            }
            from = to;
        }
    }

    private void piece(String text, boolean isBlank, Tone tone, int offset) {
        isBegun = true;
        int width = Signs.width(text);
        if (column + width <= right) {
            put(text, width, tone, offset);
        } else if (isBlank) {
            next();
        } else if (width <= right - left) {
            next();
            put(text, width, tone, offset);
        } else {
            broken(text, tone, offset);
        }
    }

    /** A word that is longer than a row. */
    private void broken(String text, Tone tone, int offset) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            int width = 0;
            while (to < text.length()) {
                int next = to + Character.charCount(text.codePointAt(to));
                while (next < text.length() && Columns.width(text.codePointAt(next)) == 0) {
                    next += Character.charCount(text.codePointAt(next));
                }
                int taken = Signs.width(text.substring(from, next));
                if (column + taken > right && (to > from || column > left)) {
                    break;
                }
                width = taken;
                to = next;
            }
            if (to > from) {
                put(text.substring(from, to), width, tone, offset < 0 ? -1 : offset + from);
            }
            if (to < text.length()) {
                next();
            }
            from = to;
        }
    }

    /** Pieces of one tone that follow each other are one. */
    private void put(String text, int width, Tone tone, int offset) {
        Run last = open.isEmpty() ? null : open.get(open.size() - 1);
        boolean goesOn = last != null
                && last.tone() == tone
                && (offset < 0
                        ? last.offset() < 0
                        : last.offset() >= 0 && last.offset() + last.text().length() == offset);
        if (last != null && goesOn) {
            open.set(open.size() - 1, new Run(last.column(), last.text() + text, tone, last.offset()));
        } else {
            open.add(new Run(column, text, tone, offset));
        }
        column += width;
    }

    private void next() {
        rows.add(open);
        open = new ArrayList<>();
        column = left;
    }

    private void end() {
        next();
        isBegun = false;
    }

    /** The rows so far; a line that was not ended is the last. */
    List<List<Run>> rows() {
        if (isBegun) {
            end();
        }
        return rows;
    }
}
