package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import newsroom.text.Columns;
import newsroom.tui.view.Size;

/**
 * A terminal as far as the screen needs one: takes its bytes and shows what a person sees. It knows no sequence but those that the
 * screen means to send, and fails at any other, so that nothing an article holds can steer a terminal unnoticed.
 */
final class Glass extends OutputStream {
    private static final List<String> MODES =
            List.of("?1049h", "?1049l", "?2004h", "?2004l", "8h", "8l", "?25h", "?25l");

    private final StringBuilder modes = new StringBuilder();
    private String[][] cells = new String[0][0];
    private boolean[][] reversed = new boolean[0][0];
    private byte[] pending = new byte[0];
    private int column;
    private int row;
    private int regionTop;
    private int regionBottom;
    private boolean isReversed;
    private long bytes;

    Glass(Size size) {
        resize(size);
    }

    void resize(Size size) {
        cells = new String[size.rows()][size.columns()];
        reversed = new boolean[size.rows()][size.columns()];
        clear();
        column = Math.min(column, size.columns() - 1);
        row = Math.min(row, size.rows() - 1);
        regionBottom = size.rows() - 1;
    }

    private void clear() {
        for (int y = 0; y < cells.length; y++) {
            Arrays.fill(cells[y], " ");
            Arrays.fill(reversed[y], false);
        }
    }

    /** How many bytes it was sent. */
    long bytes() {
        return bytes;
    }

    /** The modes that it was sent, in their order. */
    String modes() {
        return modes.toString();
    }

    /** Every row as it reads, without the blanks at its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < cells.length; y++) {
            text.append(row(y)).append('\n');
        }
        return text.toString();
    }

    String row(int y) {
        return String.join("", cells[y]).stripTrailing();
    }

    /** The row that the cursor stands on. */
    String cursorRow() {
        return row(row);
    }

    /** The column and the row of the cursor, from 0. */
    int[] cursor() {
        return new int[] {column, row};
    }

    /** What is shown reversed, such as the selected line, row by row. */
    String reversed() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < cells[y].length; x++) {
                text.append(reversed[y][x] ? cells[y][x] : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) {
        bytes += length;
        byte[] all = Arrays.copyOf(pending, pending.length + length);
        System.arraycopy(buffer, from, all, pending.length, length);
        String text = new String(all, UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && length == 1) {
            pending = all;
            return;
        }
        pending = new byte[0];
        show(text);
    }

    private void show(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == 0x1B && text.startsWith("[", i + 1)) {
                int end = i + 2;
                while (text.charAt(end) < '@') {
                    end++;
                }
                sequence(text.substring(i + 2, end), text.charAt(end));
                i = end + 1;
            } else {
                print(c);
                i += Character.charCount(c);
            }
        }
    }

    private void print(int c) {
        if (Character.isISOControl(c)) {
            throw new AssertionError("the terminal was sent the control character " + Integer.toHexString(c));
        }
        int width = Columns.width(c);
        if (width == 0) {
            int before = column > 1 && cells[row][column - 1].isEmpty() ? column - 2 : column - 1;
            cells[row][before] += Character.toString(c);
            return;
        }
        if (isRegional(c) && column > 0 && isLoneRegional(cells[row][column - 1])) {
            column--;
            put(cells[row][column] + Character.toString(c), 2);
            return;
        }
        if (column + width > cells[row].length) {
            throw new AssertionError("written past the end of row " + row + ": " + Character.toString(c));
        }
        put(Character.toString(c), width);
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isLoneRegional(String cell) {
        return cell.length() == 2 && isRegional(cell.codePointAt(0));
    }

    private void put(String sign, int width) {
        if (cells[row][column].isEmpty() && column > 0) {
            cells[row][column - 1] = " ";
        }
        int after = column + width;
        if (after < cells[row].length && cells[row][after].isEmpty()) {
            cells[row][after] = " ";
        }
        cells[row][column] = sign;
        reversed[row][column] = isReversed;
        if (width == 2) {
            cells[row][column + 1] = "";
            reversed[row][column + 1] = isReversed;
        }
        column += width;
    }

    private void sequence(String parameters, char last) {
        switch (last) {
            case 'H' -> {
                int[] place = Sequences.numbers(parameters);
                row = Math.max(1, place[0]) - 1;
                column = place.length > 1 ? Math.max(1, place[1]) - 1 : 0;
            }
            case 'C' -> column += Math.max(1, Sequences.numbers(parameters)[0]);
            case 'J' -> clear();
            case 'X' -> {
                int end = column + Sequences.numbers(parameters)[0];
                Arrays.fill(cells[row], column, end, " ");
                Arrays.fill(reversed[row], column, end, false);
            }
            case 'm' -> colour(parameters);
            case 'r' -> {
                int[] rows = parameters.isEmpty() ? new int[] {1, cells.length} : Sequences.numbers(parameters);
                regionTop = rows[0] - 1;
                regionBottom = rows[1] - 1;
                row = 0;
                column = 0;
            }
            case 'M', 'L' -> {
                if (row < regionTop || row > regionBottom) {
                    throw new AssertionError("lines are moved outside of the region");
                }
                for (int i = 0; i < Sequences.numbers(parameters)[0]; i++) {
                    moveLine(last == 'M');
                }
            }
            default -> mode(parameters + last);
        }
    }

    /** Takes the cursor's line out of the region, or lets a blank one in there. */
    private void moveLine(boolean isOut) {
        int blank = isOut ? regionBottom : row;
        for (int y = isOut ? row : regionBottom; y != blank; y += isOut ? 1 : -1) {
            cells[y] = cells[isOut ? y + 1 : y - 1];
            reversed[y] = reversed[isOut ? y + 1 : y - 1];
        }
        cells[blank] = new String[cells[blank].length];
        Arrays.fill(cells[blank], " ");
        reversed[blank] = new boolean[cells[blank].length];
    }

    private void mode(String mode) {
        if (!MODES.contains(mode)) {
            throw new AssertionError("the terminal was sent the sequence " + mode);
        }
        modes.append(mode).append(' ');
    }

    private void colour(String parameters) {
        int[] codes = Sequences.numbers(parameters);
        for (int code : codes) {
            isReversed = code == 7 || (isReversed && code != 0 && code != 27);
        }
    }
}
