package newsroom.tui.view;

import java.util.Optional;
import newsroom.model.PersonId;
import newsroom.model.Quote;
import newsroom.tui.History;
import newsroom.tui.History.Entry;
import newsroom.tui.Listing;

/** Draws an article's story beside what the selected event did, or above it where there is less room. */
final class HistoryView implements View<History> {
    /** The fewest columns for which the two stand side by side. */
    private static final int WIDE = 100;

    private final GalleyView text = new GalleyView();

    @Override
    public void draw(History history, Canvas canvas) {
        canvas.text(0, 0, history.title(), Tone.HEADING.style());
        if (!history.isRead()) {
            canvas.text(0, 1, "reading the log…", Tone.DIM.style());
            return;
        }
        Canvas below = canvas.part(0, 1, canvas.width(), canvas.height() - 1);
        boolean isWide = canvas.width() >= WIDE;
        int half = isWide ? below.width() * 9 / 20 : below.width();
        int rows = isWide ? below.height() : Math.max(3, below.height() * 2 / 5);
        Canvas story = below.part(0, 0, half - (isWide ? 1 : 0), rows);
        Canvas side = isWide
                ? below.part(half + 2, 0, below.width() - half - 2, below.height())
                : below.part(0, rows + 1, below.width(), below.height() - rows - 1);
        if (isWide) {
            for (int row = 0; row < below.height(); row++) {
                below.text(half, row, "│", Tone.RULE.style());
            }
        } else {
            below.fill(0, rows, below.width(), "─", Tone.RULE.style());
        }
        // Whichever has the keys is drawn last, because it has the cursor.
        if (history.isInText()) {
            story(history, story);
            change(history, side);
        } else {
            change(history, side);
            story(history, story);
        }
    }

    private static void story(History history, Canvas canvas) {
        Listing<Entry> listing = history.listing();
        listing.fit(canvas.height());
        if (listing.items().isEmpty()) {
            canvas.text(0, 0, "nothing fits", Tone.DIM.style());
        }
        Lists.draw(listing, canvas, (entry, row, isSelected) -> {
            String mark = history.isMarked(entry) ? "*" : isSelected ? ">" : " ";
            int column = canvas.text(0, row, mark, Tone.STRONG.style(isSelected));
            if (entry.chapter().isPresent()) {
                column = canvas.text(column, row, history.time(entry) + "  ", Tone.DIM.style(isSelected));
            }
            Tone tone = entry.chapter().isEmpty()
                    ? Tone.WARNING
                    : entry.chapter().get().voided().isEmpty() ? Tone.PLAIN : Tone.GONE;
            canvas.cell(column, row, canvas.width() - column, entry.deed(), tone.style(isSelected));
        });
    }

    private void change(History history, Canvas canvas) {
        Optional<History.Shown> shown = history.shownChange();
        if (shown.isEmpty()) {
            return;
        }
        int row = head(shown.get().entry(), canvas);
        if (shown.get().isSame()) {
            canvas.text(0, row, "the text stayed as it was", Tone.DIM.style());
            return;
        }
        canvas.fill(0, row, canvas.width(), "─", Tone.RULE.style());
        Canvas below = canvas.part(0, row + 1, canvas.width(), canvas.height() - row - 1);
        text.draw(history.galley(), PersonId::value, history.isInText(), below);
    }

    private static int head(Entry entry, Canvas canvas) {
        int row = canvas.paragraph(0, 0, entry.deed(), Tone.STRONG.style());
        if (entry.chapter().isEmpty()) {
            return row;
        }
        Optional<Quote> quote = entry.chapter().get().quote();
        if (quote.isPresent()) {
            row = canvas.paragraph(0, row, "> " + quote.get().exact(), Tone.QUOTED.style());
        }
        if (!entry.chapter().get().words().isEmpty()) {
            row = canvas.paragraph(0, row, entry.chapter().get().words(), Tone.PLAIN.style());
        }
        if (!entry.chapter().get().voided().isEmpty()) {
            row = canvas.paragraph(
                    0,
                    row,
                    "✗ That counts for nothing: " + entry.chapter().get().voided(),
                    Tone.ERROR.style());
        }
        return row;
    }
}
