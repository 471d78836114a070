package newsroom.tui.view;

import java.util.Optional;
import newsroom.model.Decision;
import newsroom.tui.MoveForm;

/** Draws a move before it is made. */
final class MoveFormView implements View<MoveForm> {
    private static final int WIDTH = 76;

    @Override
    public void draw(MoveForm form, Canvas canvas) {
        Canvas measure = new Frame(new Size(Math.min(WIDTH, canvas.width() - 4), 200)).canvas();
        int rows = write(form, measure);
        write(form, Box.draw(canvas, form.plan().title(), WIDTH, rows));
    }

    private static int write(MoveForm form, Canvas canvas) {
        int row = 0;
        for (String effect : form.plan().effects()) {
            row = canvas.paragraph(0, row, effect, Tone.PLAIN.style());
        }
        Optional<Decision> decision = form.decision();
        if (decision.isEmpty()) {
            canvas.text(0, row, "asking the desk…", Tone.DIM.style());
            return row + 1;
        }
        if (decision.get().allowed()) {
            canvas.text(0, row, "✓ nothing stands in the way", Tone.GOOD.style());
            return row + 1;
        }
        canvas.text(0, row, "What stands in the way:", Tone.STRONG.style());
        return Reasons.draw(decision.get().obstacles(), canvas, row + 1);
    }
}
