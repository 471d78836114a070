package newsroom.tui.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of a frame, to be drawn on. Whatever is drawn is made visible first, so no text can steer the terminal; what does not
 * fit is cut off with an ellipsis.
 */
public final class Canvas {
    private static final String ELLIPSIS = "…";

    private final Frame frame;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    Canvas(Frame frame, int left, int top, int width, int height) {
        this.frame = frame;
        this.left = left;
        this.top = top;
        this.width = Math.max(0, width);
        this.height = Math.max(0, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A part of it, as much of that as lies within. */
    public Canvas part(int column, int row, int columns, int rows) {
        int x = Math.max(0, Math.min(column, width));
        int y = Math.max(0, Math.min(row, height));
        return new Canvas(frame, left + x, top + y, Math.min(columns, width - x), Math.min(rows, height - y));
    }

    /** Says that most of it is what was drawn here last, moved up by some rows, or down. Where something stands beside it, nobody is told. */
    public void scrolled(int up) {
        if (up != 0
                && Math.abs(up) < height
                && left == 0
                && width == frame.size().columns()) {
            frame.scroll(top, top + height - 1, up);
        }
    }

    /** Blanks all of it. */
    public void clear(Style style) {
        for (int row = 0; row < height; row++) {
            fill(0, row, width, " ", style);
        }
    }

    /** Fills cells of a row with a sign of one column. */
    public void fill(int column, int row, int columns, String sign, Style style) {
        if (row < 0 || row >= height) {
            return;
        }
        for (int x = Math.max(0, column); x < Math.min(width, column + columns); x++) {
            frame.put(left + x, top + row, sign, 1, style);
        }
    }

    /**
     * Writes a line.
     *
     * @return the column after it
     */
    public int text(int column, int row, String line, Style style) {
        return text(column, row, width - column, line, style);
    }

    /**
     * Writes a line into at most {@code columns} columns.
     *
     * @return the column after it
     */
    public int text(int column, int row, int columns, String line, Style style) {
        int end = Math.min(width, column + columns);
        if (row < 0 || row >= height || column < 0 || column >= end) {
            return Math.max(0, Math.min(column, width));
        }
        Pen pen = new Pen(column, row, end, style);
        Signs.of(line, pen);
        return pen.column;
    }

    /** Writes a line into exactly {@code columns} columns, with blanks after it. */
    public int cell(int column, int row, int columns, String line, Style style) {
        int end = text(column, row, columns, line, style);
        fill(end, row, column + columns - end, " ", style);
        return Math.min(width, column + columns);
    }

    /** Writes text of several lines, broken at blanks; answers the row after it. */
    public int paragraph(int column, int row, String text, Style style) {
        int at = row;
        for (String line : wrap(text, width - column)) {
            text(column, at, line, style);
            at++;
        }
        return at;
    }

    /** Puts the terminal's cursor here, which is where a screen reader looks. */
    public void cursor(int column, int row) {
        if (column >= 0 && column < width && row >= 0 && row < height) {
            frame.cursor(left + column, top + row);
        }
    }

    /** Text in lines of at most {@code columns} columns, broken at blanks; words that are longer are broken where they must. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Wrap wrap = new Wrap(lines, Math.max(2, columns));
            Signs.of(line.replace("\t", "    "), wrap);
            wrap.end();
        }
        return lines;
    }

    private final class Pen implements Signs.Taker {
        private final int row;
        private final int end;
        private final Style style;
        private int column;
        private String held = "";
        private int heldWidth;

        Pen(int column, int row, int end, Style style) {
            this.column = column;
            this.row = row;
            this.end = end;
            this.style = style;
        }

        @Override
        public boolean take(String sign, int signWidth) {
            if (column + signWidth > end) {
                int last = column < end ? column : lastSign();
                put(last, ELLIPSIS, 1);
                column = Math.min(end, last + 1);
                return false;
            }
            put(column, sign, signWidth);
            held = sign;
            heldWidth = signWidth;
            column += signWidth;
            return true;
        }

        private int lastSign() {
            return held.isEmpty() ? column : column - heldWidth;
        }

        private void put(int at, String sign, int signWidth) {
            if (at + signWidth <= width) {
                frame.put(left + at, top + row, sign, signWidth, style);
            }
        }
    }

    private static final class Wrap implements Signs.Taker {
        private final List<String> lines;
        private final int columns;
        private final StringBuilder line = new StringBuilder();
        private int lineWidth;
        private int blank = -1;
        private int blankWidth;

        Wrap(List<String> lines, int columns) {
            this.lines = lines;
            this.columns = columns;
        }

        @Override
        public boolean take(String sign, int width) {
            boolean isBlank = sign.equals(" ");
            if (lineWidth + width > columns) {
                wrap(isBlank);
                if (isBlank) {
                    return true;
                }
            }
            if (isBlank) {
                blank = line.length();
                blankWidth = lineWidth + 1;
            }
            line.append(sign);
            lineWidth += width;
            return true;
        }

        private void wrap(boolean atBlank) {
            if (blank < 0 || atBlank) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                lineWidth = 0;
            } else {
                lines.add(line.substring(0, blank));
                line.delete(0, blank + 1);
                lineWidth -= blankWidth;
            }
            blank = -1;
        }

        void end() {
            lines.add(line.toString());
        }
    }
}
