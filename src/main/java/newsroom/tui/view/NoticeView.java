package newsroom.tui.view;

import newsroom.tui.Notice;

/** Draws what did not work, why, and what to do about it; or what was done, and what else there is to know. */
final class NoticeView implements View<Notice> {
    private static final int WIDTH = 76;

    @Override
    public void draw(Notice notice, Canvas canvas) {
        Canvas measure = new Frame(new Size(Math.min(WIDTH, canvas.width() - 4), 200)).canvas();
        int rows = write(notice, measure);
        write(notice, Box.draw(canvas, notice.heading(), WIDTH, rows));
    }

    private static int write(Notice notice, Canvas canvas) {
        int row = canvas.paragraph(0, 0, notice.what(), Tone.STRONG.style());
        row = Reasons.draw(notice.reasons(), canvas, row);
        for (String note : notice.notes()) {
            canvas.text(0, row, "!", Tone.WARNING.style());
            Canvas part = canvas.part(2, row, canvas.width() - 2, canvas.height() - row);
            row += part.paragraph(0, 0, note, Tone.PLAIN.style());
        }
        if (!notice.next().isEmpty()) {
            row = canvas.paragraph(0, row, "→ " + notice.next(), Tone.GOOD.style());
        }
        return row;
    }
}
