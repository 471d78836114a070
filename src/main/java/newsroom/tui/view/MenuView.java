package newsroom.tui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.tui.Action;
import newsroom.tui.Key;
import newsroom.tui.Listing;
import newsroom.tui.Menu;

/** Draws actions with their keys, and why one is not possible now. */
final class MenuView implements View<Menu> {
    private static final int WIDTH = 76;
    private static final int KEYS = 12;

    @Override
    public void draw(Menu menu, Canvas canvas) {
        Listing<Action> listing = menu.listing();
        Canvas inside = Box.draw(canvas, menu.title(), WIDTH, Math.max(menu.total(), 1) + 2);
        Canvas lines = inside.part(0, 2, inside.width(), inside.height() - 2);
        listing.fit(lines.height());
        if (listing.items().isEmpty()) {
            lines.text(0, 0, "nothing fits", Tone.DIM.style());
        }
        Lists.draw(listing, lines, (action, row, isSelected) -> line(action, lines, row, isSelected));
        if (menu.isAsking()) {
            inside.text(0, 0, "type some letters to find one", Tone.DIM.style());
        }
        menu.field().ifPresent(field -> Painter.field(field, inside, 0, 0));
    }

    private static void line(Action action, Canvas lines, int row, boolean isSelected) {
        int column = lines.cell(0, row, KEYS, keys(action.keys()), Tone.STRONG.style(isSelected));
        Optional<String> whyNot = action.whyNot().get();
        String text = action.help()
                + whyNot.map(reason -> " (not now: " + reason + ")").orElse("");
        Tone tone = whyNot.isPresent() ? Tone.DIM : Tone.PLAIN;
        lines.cell(column, row, lines.width() - column, text, tone.style(isSelected));
    }

    private static String keys(List<Key> keys) {
        return keys.stream().map(Key::toString).collect(Collectors.joining(" "));
    }
}
