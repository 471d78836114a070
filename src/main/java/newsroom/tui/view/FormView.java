package newsroom.tui.view;

import java.util.Optional;
import newsroom.text.Columns;
import newsroom.tui.Form;
import newsroom.tui.FormPlace;
import newsroom.tui.Listing;

/** Draws a form: a line each with its label, and how the one is written that the person is at. */
final class FormView<P extends FormPlace> implements View<P> {
    /** The sign of what is wrong, and a blank. */
    private static final int MARGIN = 2;

    private static final int HINT_ROWS = 3;

    @Override
    public void draw(P place, Canvas canvas) {
        Listing<Form.Line> lines = place.form().lines();
        canvas.text(0, 0, place.title(), Tone.HEADING.style());
        canvas.fill(0, 1, canvas.width(), "─", Tone.RULE.style());
        int rows = Math.min(lines.items().size(), canvas.height() - 2 - HINT_ROWS);
        Canvas body = canvas.part(0, 2, canvas.width(), rows);
        lines.fit(rows);
        int labels = lines.items().stream()
                .mapToInt(line -> Columns.width(line.label()))
                .max()
                .orElse(0);
        Lists.draw(lines, body, (line, row, isSelected) -> draw(line, body, row, labels, isSelected));
        Canvas hint = canvas.part(0, 2 + rows, canvas.width(), canvas.height() - 2 - rows);
        hint.fill(0, 0, hint.width(), "─", Tone.RULE.style());
        lines.selection().ifPresent(line -> hint(line, hint));
    }

    private static void draw(Form.Line line, Canvas canvas, int row, int labels, boolean isSelected) {
        boolean isWrong = line.wrong().isPresent() && !line.field().text().isBlank();
        canvas.text(0, row, isWrong ? "!" : " ", Tone.WARNING.style());
        canvas.cell(MARGIN, row, labels, line.label(), (isSelected ? Tone.STRONG : Tone.DIM).style(isSelected));
        int start = MARGIN + labels + 2;
        if (isSelected) {
            Painter.field(line.field(), canvas, start, row);
        } else {
            canvas.text(start, row, line.field().text(), Tone.PLAIN.style());
        }
    }

    private static void hint(Form.Line line, Canvas canvas) {
        Optional<String> wrong =
                line.wrong().filter(fault -> !line.field().text().isBlank());
        int row = wrong.isPresent() ? canvas.paragraph(0, 1, "! " + wrong.get(), Tone.WARNING.style()) : 1;
        canvas.paragraph(0, row, line.hint(), Tone.DIM.style());
    }
}
