package newsroom.tui.view;

import newsroom.model.PersonId;
import newsroom.tui.Galley;
import newsroom.tui.Proposal;

/** Draws a text that an article might become, with what would change. */
final class ProposalView<P extends Proposal> implements View<P> {
    private final GalleyView text = new GalleyView();

    @Override
    public void draw(P proposal, Canvas canvas) {
        Galley galley = proposal.galley();
        canvas.text(0, 0, proposal.title(), Tone.STRONG.style());
        boolean isWarning = proposal.what().startsWith("!");
        int row = canvas.paragraph(0, 1, proposal.what(), (isWarning ? Tone.WARNING : Tone.PLAIN).style());
        if (proposal.rescue().isPresent()) {
            row = canvas.paragraph(
                    0, row, "kept by the editor: " + proposal.rescue().get(), Tone.DIM.style());
        }
        int changes = galley.changes();
        canvas.fill(0, row, canvas.width(), "─", Tone.RULE.style());
        canvas.text(
                2,
                row,
                " " + (changes == 0 ? "nothing changed" : changes + (changes == 1 ? " change " : " changes ")),
                Tone.DIM.style());
        text.draw(galley, PersonId::value, true, canvas.part(0, row + 1, canvas.width(), canvas.height() - row - 1));
    }
}
