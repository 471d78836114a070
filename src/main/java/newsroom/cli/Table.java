package newsroom.cli;

import java.util.ArrayList;
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

    private record Row(Colour colour, List<String> cells) {}

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.widths = new int[columns.size()];
    }

    /** Adds a row of {@linkplain newsroom.text.Visible visible} text, its first cell in a colour. */
    void add(Colour colour, String... cells) {
        rows.add(new Row(colour, List.of(cells)));
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], Columns.width(cells[i]));
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
        print(columns.stream().map(Column::title).toList(), Colour.DIM, Colour.DIM, out);
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

    private void print(List<String> cells, Colour first, Colour others, Printer out) {
        int gap = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (widths[i] == 0) {
                continue;
            }
            String cell = Columns.cut(cells.get(i), widths[i]);
            if (!cell.isEmpty()) {
                out.print(" ".repeat(gap)).print(i == 0 ? first : others, cell);
                gap = 0;
            }
            gap += widths[i] - Columns.width(cell) + GAP.length();
        }
        out.line();
    }
}
