package newsroom.tui.view;

import newsroom.tui.Action;
import newsroom.tui.FirstSteps;

/** Draws what there is to do in a newsroom without an article. */
final class FirstStepsView {
    private static final int KEYS = 4;

    private FirstStepsView() {}

    static void draw(FirstSteps steps, Canvas canvas) {
        canvas.text(0, 0, "There is no article here yet.", Tone.HEADING.style());
        int row = canvas.paragraph(
                0,
                1,
                "Begin one, or bring in a text that is written already. It stays yours until you submit it; then others read it,"
                        + " and only what they have approved goes out.",
                Tone.PLAIN.style());
        Canvas lines = canvas.part(0, row + 1, canvas.width(), canvas.height() - row - 1);
        steps.listing().fit(lines.height());
        Lists.draw(steps.listing(), lines, (action, at, isSelected) -> {
            int column = lines.cell(0, at, KEYS, " " + key(action), Tone.STRONG.style(isSelected));
            lines.cell(column, at, lines.width() - column, action.help(), Tone.PLAIN.style(isSelected));
        });
        int after = row + 2 + steps.listing().items().size();
        canvas.paragraph(
                0, after, "The arrows choose and Enter does it; so does each key by itself.", Tone.DIM.style());
    }

    private static String key(Action action) {
        return action.keys().isEmpty() ? "" : action.keys().get(0).toString();
    }
}
