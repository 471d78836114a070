package newsroom.tui.view;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Dossier;
import newsroom.text.Document;
import newsroom.tui.Rendered;

/** Draws an article as readers will see it. */
final class RenderedView implements View<Rendered> {
    /** Longer lines are hard to read. */
    private static final int LONGEST = 84;

    private static final int HEAD = 3;

    @Override
    public void draw(Rendered place, Canvas canvas) {
        if (place.read().isEmpty()) {
            canvas.text(0, 0, "reading the article…", Tone.DIM.style());
            return;
        }
        Rendered.Read read = place.read().get();
        Dossier dossier = read.dossier();
        canvas.text(0, 0, dossier.title(), Tone.STRONG.style());
        canvas.text(0, 1, String.join(", ", dossier.authors()), Tone.DIM.style());
        canvas.fill(0, 2, canvas.width(), "─", Tone.RULE.style());
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        Optional<Document> document = read.document();
        if (document.isEmpty()) {
            body.paragraph(0, 0, "! " + read.problem(), Tone.ERROR.style());
            return;
        }
        int columns = Math.min(LONGEST, body.width());
        place.page()
                .lay(
                        List.of(dossier.text().source().text(), columns),
                        () -> RenderedLayout.lines(document.get(), columns));
        Pages.draw(place.page(), body, true);
    }
}
