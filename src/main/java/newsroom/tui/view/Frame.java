package newsroom.tui.view;

import java.util.Arrays;
import java.util.Optional;

/**
 * The cells of a screen. A cell holds what shows in it as one sign, or nothing when it is the second column of a wide one before it.
 */
public final class Frame {
    private static final String BLANK = " ";

    private final Size size;
    private final String[] signs;
    private final Style[] styles;
    private Optional<Place> cursor = Optional.empty();
    private Optional<Scroll> scroll = Optional.empty();

    /** A column and a row, from 0. */
    public record Place(int column, int row) {}

    /**
     * Rows of which most are those of the frame before it, moved.
     *
     * @param first the first of them, from 0
     * @param last the last of them
     * @param up by how many rows they moved up; less than 0 for down
     */
    public record Scroll(int first, int last, int up) {}

    /** Blank cells. */
    public Frame(Size size) {
        this.size = size;
        this.signs = new String[size.columns() * size.rows()];
        this.styles = new Style[signs.length];
        Arrays.fill(signs, BLANK);
        Arrays.fill(styles, Tone.PLAIN.style());
    }

    public Size size() {
        return size;
    }

    /** What shows in a cell; empty in the second column of a wide sign. */
    public String sign(int column, int row) {
        return signs[row * size.columns() + column];
    }

    public Style style(int column, int row) {
        return styles[row * size.columns() + column];
    }

    /** Where the terminal's cursor stands; nothing when it is hidden. */
    public Optional<Place> cursor() {
        return cursor;
    }

    void cursor(int column, int row) {
        cursor = Optional.of(new Place(column, row));
    }

    /** What a terminal may move before it is sent what is different; only a hint, which changes nothing of what is shown. */
    public Optional<Scroll> scroll() {
        return scroll;
    }

    void scroll(int first, int last, int up) {
        scroll = Optional.of(new Scroll(first, last, up));
    }

    /** The whole of it, to be drawn on. */
    public Canvas canvas() {
        return new Canvas(this, 0, 0, size.columns(), size.rows());
    }

    /** Puts a sign of 1 or 2 columns into a cell; what is left of a wide sign that it cuts in two becomes blank. */
    void put(int column, int row, String sign, int width, Style style) {
        int at = row * size.columns() + column;
        if (signs[at].isEmpty()) {
            signs[at - 1] = BLANK;
        }
        int after = at + width;
        if (column + width < size.columns() && signs[after].isEmpty()) {
            signs[after] = BLANK;
        }
        signs[at] = sign;
        styles[at] = style;
        if (width == 2) {
            signs[at + 1] = "";
            styles[at + 1] = style;
        }
    }

    /** What a person reads on a row, without the blanks at its end. */
    public String row(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < size.columns(); column++) {
            line.append(sign(column, row));
        }
        return line.toString().stripTrailing();
    }
}
