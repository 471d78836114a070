package newsroom.tui.view;

import newsroom.model.PersonId;
import newsroom.tui.Compared;

/** Draws two texts, compared. */
final class ComparedView implements View<Compared> {
    private final GalleyView text = new GalleyView();

    @Override
    public void draw(Compared compared, Canvas canvas) {
        int changes = compared.galley().changes();
        int column = canvas.text(
                0,
                0,
                compared.comparison().from().name() + " → "
                        + compared.comparison().to().name(),
                Tone.HEADING.style());
        canvas.text(
                column,
                0,
                changes == 0 ? " · no difference" : " · " + changes + (changes == 1 ? " change" : " changes"),
                Tone.DIM.style());
        canvas.fill(0, 1, canvas.width(), "─", Tone.RULE.style());
        text.draw(compared.galley(), PersonId::value, true, canvas.part(0, 2, canvas.width(), canvas.height() - 2));
    }
}
