package newsroom.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsroom.text.Columns;

/** Rows under headings, in columns that fit a width. */
final class Table {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final int[] widths;

    /**
     * A column.
     *
     * @param least what it keeps when room is short
     * @param goes which is left out first when room is shorter still: the lowest number; 0 for one that stays
     */
    record Column(String title, int least, int goes) {}

    /** A row, counted and not yet part of a table. */
    record Row(Colour colour, List<Cell> cells) {
        /** A row of {@linkplain newsroom.text.Visible visible} text, its first cell in a colour. */
        static Row of(Colour colour, String... cells) {
            return new Row(colour, Arrays.stream(cells).map(Cell::new).toList());
        }
    }

    /** Text with the columns it takes: to count them again for each use is most of what a long table costs. */
    record Cell(String text, int width) {
        Cell(String text) {
            this(text, Columns.width(text));
        }

        Cell within(int most) {
            return width <= most ? this : new Cell(Columns.cut(text, most));
        }
    }

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.widths = new int[columns.size()];
    }

    void add(Row row) {
        rows.add(row);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.cells().get(i).width());
        }
    }

    /** Prints it within {@code width} columns. A column in which no row has anything is left out. */
    void print(Printer out, int width) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] == 0
                    ? 0
                    : Math.min(width, Math.max(widths[i], columns.get(i).title().length()));
        }
        fit(width);
        List<Cell> titles =
                columns.stream().map(column -> new Cell(column.title())).toList();
        print(titles, Colour.DIM, Colour.DIM, out);
        for (Row row : rows) {
            print(row.cells(), row.colour(), Colour.PLAIN, out);
        }
    }

    private void fit(int width) {
        for (int goer = leastGoer(); total(true) > width && goer >= 0; goer = leastGoer()) {
            widths[goer] = 0;
        }
        for (int over = total(false) - width; over > 0; over--) {
            widths[roomiest()]--;
        }
    }

    private int leastGoer() {
        int goer = -1;
        for (int i = 0; i < widths.length; i++) {
            int goes = columns.get(i).goes();
            if (widths[i] > 0
                    && goes > 0
                    && (goer < 0 || goes < columns.get(goer).goes())) {
                goer = i;
            }
        }
        return goer;
    }

    private int total(boolean least) {
        int total = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            int width = least ? Math.min(widths[i], columns.get(i).least()) : widths[i];
            total += width > 0 ? width + GAP.length() : 0;
        }
        return total;
    }

    /** The column that has most to spare. */
    private int roomiest() {
        int roomiest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] - columns.get(i).least()
                    > widths[roomiest] - columns.get(roomiest).least()) {
                roomiest = i;
            }
        }
        return roomiest;
    }

    private void print(List<Cell> cells, Colour first, Colour others, Printer out) {
        int gap = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (widths[i] == 0) {
                continue;
            }
            Cell cell = cells.get(i).within(widths[i]);
            if (!cell.text().isEmpty()) {
                out.print(" ".repeat(gap)).print(i == 0 ? first : others, cell.text());
                gap = 0;
            }
            gap += widths[i] - cell.width() + GAP.length();
        }
        out.line();
    }
}
