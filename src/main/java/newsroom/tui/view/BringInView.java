package newsroom.tui.view;

import newsroom.tui.BringIn;
import newsroom.tui.Listing;

/** Draws the path that is being written, what is wrong with it, and the files there are. */
final class BringInView implements View<BringIn> {
    private static final int WIDTH = 76;
    private static final int HEAD = 3;
    private static final int MOST_NAMES = 15;

    @Override
    public void draw(BringIn bringIn, Canvas canvas) {
        Canvas inside = Box.draw(canvas, "Bring in a file", WIDTH, HEAD + MOST_NAMES);
        inside.text(0, 0, "Text, Markdown or a web page. Tab completes; ~ is home.", Tone.DIM.style());
        int row = bringIn.problem()
                .map(problem -> {
                    int after = inside.paragraph(0, 2, "✗ " + problem.what(), Tone.ERROR.style());
                    return problem.next().isEmpty()
                            ? after
                            : inside.paragraph(0, after, "→ " + problem.next(), Tone.DIM.style());
                })
                .orElse(2);
        int from = Math.max(HEAD, row);
        Canvas lines = inside.part(0, from, inside.width(), inside.height() - from);
        Listing<String> listing = bringIn.listing();
        listing.fit(lines.height());
        if (listing.items().isEmpty()) {
            lines.text(0, 0, "no file begins like this", Tone.DIM.style());
        }
        Lists.draw(
                listing,
                lines,
                (name, at, isSelected) ->
                        lines.cell(0, at, lines.width(), name, Tone.PLAIN.style(isSelected && bringIn.isChosen())));
        bringIn.field().ifPresent(field -> Painter.field(field, inside, 0, 1));
    }
}
