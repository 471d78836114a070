package newsroom.tui.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import newsroom.model.PersonId;
import newsroom.text.TextRange;
import newsroom.tui.Galley;

/** Draws a galley: its rows are laid out once for a width and drawn as far as they can be seen. */
final class GalleyView {
    /** The fewest columns for which lines stand side by side. */
    private static final int WIDE = 85;

    private static final TextRange NOTHING = new TextRange(0, 0);

    private Object shown = "";
    private List<GalleyRow> rows = List.of();
    private OptionalInt shownTop = OptionalInt.empty();

    /** @param hasKeys whether what is selected is shown, and has the cursor */
    void draw(Galley galley, Function<PersonId, String> names, boolean hasKeys, Canvas canvas) {
        if (galley.items().isEmpty()) {
            canvas.text(0, 0, "there is no text yet", Tone.DIM.style());
            return;
        }
        Galley.Look look =
                galley.look() == Galley.Look.SIDES && canvas.width() < WIDE ? Galley.Look.LINES : galley.look();
        Object wanted = List.of(galley.passages(), galley.items(), look, canvas.width());
        if (!shown.equals(wanted)) {
            rows = new GalleyRows(galley, look, names, canvas.width()).all();
            shown = wanted;
            shownTop = OptionalInt.empty();
        }
        int first = 0;
        while (first < rows.size() - 1 && !rows.get(first).holds(galley.selected())) {
            first++;
        }
        int last = first;
        while (last < rows.size() - 1 && rows.get(last + 1).holds(galley.selected())) {
            last++;
        }
        int top = galley.scroll(first, last, canvas.height(), rows.size());
        shownTop.ifPresent(before -> canvas.scrolled(top - before));
        shownTop = OptionalInt.of(top);
        int items = 0;
        for (int row = 0; row < canvas.height() && top + row < rows.size(); row++) {
            GalleyRow line = rows.get(top + row);
            items += line.items().size();
            draw(galley, line, hasKeys, canvas, row);
        }
        galley.fit(items / 2);
    }

    private static void draw(Galley galley, GalleyRow line, boolean hasKeys, Canvas canvas, int row) {
        boolean isTalk = galley.thread().isPresent();
        boolean isHere = hasKeys && line.holds(galley.selected());
        boolean isFirst = isHere && line.begins(galley.selected());
        boolean isMarked = hasKeys && (isFirst || galley.isMarkedWhole());
        TextRange selected = isMarked ? galley.selectedText().orElse(NOTHING) : NOTHING;
        int cursor = -1;
        for (GalleyRow.Run run : line.runs()) {
            int from = isTalk ? 0 : run.before(selected.start());
            int to = isTalk ? 0 : run.before(selected.end());
            String text = run.text();
            boolean isWhole = isFirst && run.offset() < 0 && (isTalk || selected.start() == selected.end());
            int column = canvas.text(
                    run.column(), row, text.substring(0, from), run.tone().style(isWhole));
            if (cursor < 0 && isFirst && (to > from || isWhole)) {
                cursor = column;
            }
            column = canvas.text(
                    column, row, text.substring(from, to), run.tone().selected());
            canvas.text(column, row, text.substring(to), run.tone().style(isWhole));
        }
        if (isFirst) {
            canvas.cursor(Math.max(0, cursor), row);
        }
    }
}
