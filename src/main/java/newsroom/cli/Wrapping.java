package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import newsroom.text.Columns;
import newsroom.text.Visible;

/** Text for people, broken between words. */
final class Wrapping {
    private Wrapping() {}

    /** The lines of {@code text}, each {@linkplain Visible visible} and of at most {@code width} columns unless one word is longer. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        for (String paragraph : text.split("\n", -1)) {
            wrap(Visible.line(paragraph.stripTrailing()), width, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : paragraph.split(" ", -1)) {
            int columns = Columns.width(word);
            if (taken > 0 && taken + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            } else if (taken > 0 || line.length() > 0) {
                line.append(' ');
                taken++;
            }
            line.append(word);
            taken += columns;
        }
        lines.add(line.toString());
    }
}
