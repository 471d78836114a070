package newsroom.tui.view;

/** A window over what lies below. */
final class Box {
    private Box() {}

    /** Draws its border and title in the middle of a canvas; answers what is inside, with a blank column on both sides. */
    static Canvas draw(Canvas canvas, String title, int columns, int rows) {
        int width = Math.min(columns + 4, canvas.width());
        int height = Math.min(rows + 2, canvas.height());
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 2, width, height);
        Style rule = Tone.RULE.style();
        box.clear(Tone.PLAIN.style());
        box.fill(0, 0, width, "─", rule);
        box.fill(0, height - 1, width, "─", rule);
        for (int row = 0; row < height; row++) {
            box.text(0, row, row == 0 ? "┌" : row == height - 1 ? "└" : "│", rule);
            box.text(width - 1, row, row == 0 ? "┐" : row == height - 1 ? "┘" : "│", rule);
        }
        if (!title.isEmpty()) {
            int end = box.text(2, 0, width - 5, " " + title, Tone.STRONG.style());
            box.text(end, 0, " ", rule);
        }
        return box.part(2, 1, width - 4, height - 2);
    }
}
