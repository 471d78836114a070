package newsroom.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import java.util.HashMap;
import java.util.Map;
import newsroom.text.Columns;

/**
 * Signs as Lanterna can hold them. It takes every sign of several characters for a wide one, and several wide ones for narrow; so
 * each sign that it would misjudge goes by a single character of the private use area, which is one column to it, and the second
 * column of a wide sign by another that stands for nothing.
 */
final class Signary {
    /** The second column of a wide sign. */
    static final String NOTHING = "\uFFFE";

    /** What stands for a sign as long as there is no room for it. */
    private static final String MISSING = "?";

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private final Map<String, String> cells = new HashMap<>();
    private final String[] signs = new String[LAST - FIRST + 1];
    private int used;
    private boolean isShort;

    /** The cell for a sign; empty signs are the second columns of wide ones. */
    String cell(String sign) {
        if (sign.isEmpty()) {
            return NOTHING;
        }
        if (sign.length() == 1 && sign.charAt(0) < 0x300) {
            return sign;
        }
        return cells.computeIfAbsent(sign, this::name);
    }

    /** Whether there was no room for a sign since {@link #clear}, so that it has to be called and all drawn anew. */
    boolean isShort() {
        return isShort;
    }

    /** Forgets all signs; what is drawn has to be drawn anew. */
    void clear() {
        cells.clear();
        used = 0;
        isShort = false;
    }

    private String name(String sign) {
        char only = sign.charAt(0);
        boolean isPrivate = (only >= FIRST && only <= LAST) || only >= '\uFFFE';
        if (sign.length() == 1 && !isPrivate && Columns.width(only) == 1 && !isWide(sign)) {
            return sign;
        }
        if (used == signs.length) {
            isShort = true;
            return MISSING;
        }
        signs[used] = sign;
        return String.valueOf((char) (FIRST + used++));
    }

    private static boolean isWide(String sign) {
        return TextCharacter.fromString(sign)[0].isDoubleWidth();
    }

    /** The sign in a cell; empty for the second column of a wide one. */
    String sign(String cell) {
        char only = cell.charAt(0);
        if (only >= FIRST && only <= LAST) {
            return signs[only - FIRST];
        }
        return cell.equals(NOTHING) ? "" : cell;
    }

    /** How many columns the sign in a cell takes. */
    int width(String cell) {
        return Columns.width(sign(cell));
    }
}
