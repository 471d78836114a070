package newsroom.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line that says who wrote a text, or when, or both, and nothing else.
 *
 * @param authors names; empty when the line gives only a day
 */
public record Credit(List<String> authors, Optional<LocalDate> date) {
    private static final List<String> SEPARATORS = List.of(" | ", " • ", " · ", " — ", " – ", " on ");

    public Credit {
        authors = List.copyOf(authors);
    }

    /**
     * Reads such a line.
     *
     * @param alone whether names need no {@code By} before them; such lines stand right under a title
     */
    public static Optional<Credit> read(String line, boolean alone) {
        Optional<LocalDate> day = DateLine.read(line);
        if (day.isPresent()) {
            return Optional.of(new Credit(List.of(), day));
        }
        Optional<List<String>> names = Byline.read(line, alone);
        if (names.isPresent()) {
            return Optional.of(new Credit(names.get(), day));
        }
        for (String separator : SEPARATORS) {
            int at = line.lastIndexOf(separator);
            if (at > 0) {
                names = Byline.read(line.substring(0, at), alone);
                day = DateLine.read(line.substring(at + separator.length()));
                if (names.isPresent() && day.isPresent()) {
                    return Optional.of(new Credit(names.get(), day));
                }
            }
        }
        return Optional.empty();
    }
}
