package newsroom.tui.view;

import newsroom.tui.Listing;
import newsroom.tui.Page;
import newsroom.tui.Piece;

/** Draws pages. */
final class Pages {
    private Pages() {}

    /** Draws the lines in the window, and puts the cursor on the selected one if the person is here and not in another pane. */
    static void draw(Page page, Canvas canvas, boolean isHere) {
        Listing<Page.Line> lines = page.lines();
        lines.fit(canvas.height());
        for (int row = 0;
                row < canvas.height() && lines.top() + row < lines.items().size();
                row++) {
            boolean isSelected = lines.top() + row == lines.selected();
            draw(lines.items().get(lines.top() + row), canvas, row, isSelected);
            if (isSelected && isHere) {
                canvas.cursor(0, row);
            }
        }
    }

    private static void draw(Page.Line line, Canvas canvas, int row, boolean isSelected) {
        Piece margin = line.margin();
        int column = canvas.text(0, row, margin.text(), Tone.of(margin.ink()).style(isSelected));
        for (Piece piece : line.pieces()) {
            column = canvas.text(column, row, piece.text(), Tone.of(piece.ink()).style());
        }
    }
}
