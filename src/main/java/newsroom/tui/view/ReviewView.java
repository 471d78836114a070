package newsroom.tui.view;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Reading;
import newsroom.desk.Reading.Base;
import newsroom.model.Decision;
import newsroom.model.Reason;
import newsroom.tui.Galley;
import newsroom.tui.Review;

/** Draws an article under review: where it stands, what keeps it there, and its text. */
final class ReviewView implements View<Review> {
    /** The fewest rows that leave room for what stands in the way. */
    private static final int TALL = 14;

    private final GalleyView text = new GalleyView();

    @Override
    public void draw(Review review, Canvas canvas) {
        Optional<Reading.Review> read = review.review();
        if (read.isEmpty()) {
            canvas.text(0, 0, "reading the article…", Tone.DIM.style());
            return;
        }
        Reading.Sheet sheet = read.get().sheet();
        canvas.text(0, 0, sheet.dossier().title(), Tone.HEADING.style());
        int column = canvas.text(
                0,
                1,
                sheet.state().symbol() + " " + sheet.state().words(),
                Tone.of(sheet.state()).style());
        canvas.text(column, 1, " · " + facts(review), Tone.DIM.style());
        int row = canvas.height() < TALL ? 2 : obstacles(sheet, canvas);
        canvas.fill(0, row, canvas.width(), "─", Tone.RULE.style());
        text.draw(
                review.galley(),
                review::name,
                true,
                canvas.part(0, row + 1, canvas.width(), canvas.height() - row - 1));
    }

    private static String facts(Review review) {
        Galley galley = review.galley();
        Base base = review.base().orElseThrow();
        if (base.isWhole()) {
            return "the whole text · " + review.threads();
        }
        int changes = galley.changes();
        String changed = changes == 0 ? "nothing changed" : changes + (changes == 1 ? " change" : " changes");
        return changed + " · " + review.threads() + " · " + base.since();
    }

    /** The review decides on publishing: what would stand in its way, one a line. */
    private static int obstacles(Reading.Sheet sheet, Canvas canvas) {
        List<Reason> reasons = sheet.publishing().map(Decision::obstacles).orElse(List.of());
        return switch (sheet.state()) {
            case LIVE, RETRACTED, SPIKED -> 2;
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED -> Reasons.brief(reasons, canvas, 2);
        };
    }
}
