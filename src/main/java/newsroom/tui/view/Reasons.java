package newsroom.tui.view;

import java.util.List;
import newsroom.model.Reason;

/** Draws what stands in the way of a move. */
final class Reasons {
    private Reasons() {}

    /** Draws each reason with what to do about it; answers the row after them. */
    static int draw(List<Reason> reasons, Canvas canvas, int from) {
        int row = from;
        for (Reason reason : reasons) {
            Canvas part = canvas.part(2, row, canvas.width() - 2, canvas.height() - row);
            canvas.text(0, row, "✗", Tone.ERROR.style());
            int after = part.paragraph(0, 0, reason.what(), Tone.PLAIN.style());
            if (!reason.next().isEmpty()) {
                after = part.paragraph(0, after, "→ " + reason.next(), Tone.DIM.style());
            }
            row += after;
        }
        return row;
    }

    /** Draws each reason on one line, a few of them; answers the row after them. */
    static int brief(List<Reason> reasons, Canvas canvas, int from) {
        int most = Math.min(reasons.size(), Math.max(1, canvas.height() / 3));
        for (int i = 0; i < most; i++) {
            canvas.text(0, from + i, "✗ " + reasons.get(i).what(), Tone.WARNING.style());
        }
        return from + most;
    }
}
