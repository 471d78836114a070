package newsroom.tui;

import java.util.List;
import java.util.function.Supplier;

/**
 * A text that is longer than the screen: the lines that it has at the width it is shown at, and the one that the person is at. When
 * the text or the width becomes another, the person stays at the same words.
 */
public final class Page {
    private final Listing<Line> lines = new Listing<>(Line::offset);
    private Object layout = "";
    private int place;

    /**
     * A line as it stands on the screen.
     *
     * @param offset where it begins in the text, in UTF-16 units from 0
     * @param margin what stands before it, which alone shows that it is selected: a moving cursor has to send little
     */
    public record Line(int offset, Piece margin, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Makes the lines anew if anything has changed that they depend on.
     *
     * @param of all that they depend on
     */
    public void lay(Object of, Supplier<List<Line>> maker) {
        if (layout.equals(of)) {
            return;
        }
        layout = of;
        int at = offset();
        lines.show(maker.get());
        goTo(at);
    }

    /** The lines, of which the one is selected that the person is at. */
    public Listing<Line> lines() {
        return lines;
    }

    /** Where in the text the person is. */
    public int offset() {
        return lines.selection()
                .map(line -> Math.max(place, line.offset()))
                .filter(at -> lineAt(at) == lines.selected())
                .orElseGet(() -> lines.selection().map(Line::offset).orElse(place));
    }

    /** Goes to the line in which a place of the text lies. */
    public void goTo(int offset) {
        place = offset;
        if (!lines.items().isEmpty()) {
            lines.select(lineAt(offset));
        }
    }

    private int lineAt(int offset) {
        List<Line> all = lines.items();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        while (low > 0 && all.get(low - 1).offset() == all.get(low).offset()) {
            low--;
        }
        return low;
    }
}
