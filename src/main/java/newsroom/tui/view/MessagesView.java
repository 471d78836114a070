package newsroom.tui.view;

import java.time.temporal.ChronoUnit;
import newsroom.text.Columns;
import newsroom.tui.Listing;
import newsroom.tui.Message;
import newsroom.tui.Messages;

/** Draws what was said. */
final class MessagesView implements View<Messages> {
    /** The columns of a message's time, and two blanks. */
    private static final int TIME = 10;

    @Override
    public void draw(Messages messages, Canvas canvas) {
        Listing<Message> listing = messages.listing();
        canvas.text(0, 0, "What was said", Tone.HEADING.style());
        int whole = listing.selection()
                .filter(message -> Columns.width(message.text()) > canvas.width() - TIME)
                .map(message -> Canvas.wrap(message.text(), canvas.width()).size() + 1)
                .orElse(0);
        Canvas lines = canvas.part(0, 1, canvas.width(), Math.max(1, canvas.height() - 1 - whole));
        listing.fit(lines.height());
        if (listing.items().isEmpty()) {
            lines.text(0, 0, "nothing yet", Tone.DIM.style());
        }
        Lists.draw(listing, lines, (message, row, isSelected) -> {
            String time = message.time().truncatedTo(ChronoUnit.SECONDS).toString();
            int column = lines.text(0, row, time + "  ", Tone.DIM.style(isSelected));
            Tone tone = message.isProblem() ? Tone.ERROR : Tone.PLAIN;
            lines.cell(column, row, lines.width() - column, message.text(), tone.style(isSelected));
        });
        if (whole > 0) {
            Canvas below = canvas.part(0, 1 + lines.height(), canvas.width(), whole);
            below.fill(0, 0, below.width(), "─", Tone.RULE.style());
            listing.selection().ifPresent(message -> below.paragraph(0, 1, message.text(), Tone.PLAIN.style()));
        }
    }
}
