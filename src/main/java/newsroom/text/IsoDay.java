package newsroom.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as ISO 8601 has it, {@code 2017-02-14}, read without Java's formatter, which a fresh process waits for. */
public final class IsoDay {
    /** How long it is. */
    public static final int LENGTH = 10;

    private IsoDay() {}

    /** The day that {@code text} is; nothing when it is not one, or a day that no month has. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean between = i == 4 || i == 7;
            if (between ? c != '-' : (c < '0' || c > '9')) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
