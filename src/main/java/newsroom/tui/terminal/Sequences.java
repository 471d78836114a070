package newsroom.tui.terminal;

import java.util.Optional;
import newsroom.tui.Key;

/** What the sequences of a terminal stand for; after xterm's and those that other terminals send instead. */
final class Sequences {
    private static final int MOST = 1_000_000;

    private Sequences() {}

    /** The key of a control character. */
    static Key control(int b) {
        return switch (b) {
            case '\r', '\n' -> Key.ENTER;
            case '\t' -> Key.TAB;
            case 0x08, 0x7F -> Key.BACKSPACE;
            case 0 -> Key.SPACE.with("ctrl");
            case 0x1C, 0x1D, 0x1E, 0x1F -> Key.of(b + '@').with("ctrl");
            default -> Key.of(b + 'a' - 1).with("ctrl");
        };
    }

    /** The key of {@code CSI … letter} and of {@code SS3 letter}. */
    static Optional<Key> letter(int letter) {
        return name(
                switch (letter) {
                    case 'A' -> "up";
                    case 'B' -> "down";
                    case 'C' -> "right";
                    case 'D' -> "left";
                    case 'H' -> "home";
                    case 'F' -> "end";
                    case 'P' -> "f1";
                    case 'Q' -> "f2";
                    case 'R' -> "f3";
                    case 'S' -> "f4";
                    case 'M' -> "enter";
                    case 'Z' -> "shift-tab";
                    default -> "";
                });
    }

    /** The key of {@code CSI number ~}. */
    static Optional<Key> number(int number) {
        return name(
                switch (number) {
                    case 1, 7 -> "home";
                    case 2 -> "insert";
                    case 3 -> "delete";
                    case 4, 8 -> "end";
                    case 5 -> "pgup";
                    case 6 -> "pgdn";
                    case 11, 12, 13, 14, 15 -> "f" + (number - 10);
                    case 17, 18, 19, 20, 21 -> "f" + (number - 11);
                    case 23, 24 -> "f" + (number - 12);
                    default -> "";
                });
    }

    /** The key of a character that comes by its number. */
    static Optional<Key> codePoint(int number) {
        if (number == 0x1B) {
            return Optional.of(Key.ESC);
        }
        if (number < ' ' || number == 0x7F) {
            return Optional.of(control(number));
        }
        return Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE
                ? Optional.of(Key.of(number))
                : Optional.empty();
    }

    private static Optional<Key> name(String name) {
        return name.isEmpty() ? Optional.empty() : Key.parse(name);
    }

    /** A key with what was held, which is one more than 1 for Shift, 2 for Alt and 4 for Ctrl. */
    static Key with(Key key, int modifier) {
        int held = Math.max(0, modifier - 1);
        Key with = (held & 1) != 0 && key.text().isEmpty() ? key.with("shift") : key;
        with = (held & 2) != 0 ? with.with("alt") : with;
        return (held & 4) != 0 ? with.with("ctrl") : with;
    }

    /** The numbers of {@code 1;5}; 0 for one that is missing, at least one. */
    static int[] numbers(String parameters) {
        String[] parts = parameters.split(";", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            for (int c = 0; c < parts[i].length() && Character.isDigit(parts[i].charAt(c)); c++) {
                numbers[i] = Math.min(MOST, numbers[i] * 10 + parts[i].charAt(c) - '0');
            }
        }
        return numbers;
    }
}
