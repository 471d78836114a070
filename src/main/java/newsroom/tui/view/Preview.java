package newsroom.tui.view;

import newsroom.desk.Reading.Sheet;
import newsroom.desk.Row;
import newsroom.tui.Board;

/** Draws the article that is selected on the board: where it stands, what keeps it there, and how it begins. */
final class Preview {
    private Preview() {}

    static void draw(Board board, Canvas canvas) {
        if (board.selection().isEmpty()) {
            canvas.text(0, 0, "no article fits " + board.filter(), Tone.DIM.style());
        }
        board.preview().ifPresent(preview -> draw(preview, canvas));
    }

    private static void draw(Board.Preview preview, Canvas canvas) {
        Row row = preview.row();
        if (preview.sheet().isPresent()) {
            draw(row, preview.sheet().get(), canvas);
        } else {
            canvas.paragraph(0, 0, row.folder() + ": " + row.problem(), Tone.ERROR.style());
        }
    }

    private static void draw(Row row, Sheet sheet, Canvas canvas) {
        canvas.text(0, 0, row.title(), Tone.STRONG.style());
        int column = canvas.text(
                0,
                1,
                row.state().symbol() + " " + row.words(),
                Tone.of(row.state()).style());
        canvas.text(column, 1, " · " + facts(row, sheet), Tone.DIM.style());
        int from = obstacles(sheet, canvas, 2) + 1;
        int end = canvas.height();
        if (from < end) {
            String body = sheet.dossier().text().body();
            canvas.part(0, from, canvas.width(), end - from).paragraph(0, 0, excerpt(body), Tone.PLAIN.style());
        }
    }

    private static String facts(Row row, Sheet sheet) {
        return row.folder().slug() + " · "
                + (row.authors().isEmpty() ? "no byline" : String.join(", ", row.authors())) + " · " + sheet.words()
                + " words · " + sheet.counts();
    }

    private static int obstacles(Sheet sheet, Canvas canvas, int from) {
        return switch (sheet.state()) {
            case LIVE, RETRACTED, SPIKED -> from;
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED ->
                sheet.publishing()
                        .map(decision -> Reasons.brief(decision.obstacles(), canvas, from))
                        .orElse(from);
        };
    }

    /** As much of a text as can be seen at once on any screen. */
    private static String excerpt(String body) {
        return body.strip().substring(0, Math.min(body.strip().length(), 8000));
    }
}
