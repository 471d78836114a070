package newsroom.tui.view;

import java.time.temporal.ChronoUnit;
import newsroom.tui.Listing;
import newsroom.tui.Message;
import newsroom.tui.Messages;

/** Draws what was said. */
final class MessagesView implements View<Messages> {
    @Override
    public void draw(Messages messages, Canvas canvas) {
        Listing<Message> listing = messages.listing();
        canvas.text(0, 0, "What was said", Tone.HEADING.style());
        Canvas lines = canvas.part(0, 1, canvas.width(), canvas.height() - 1);
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
    }
}
