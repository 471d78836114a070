package newsroom.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.Map;
import newsroom.tui.view.Hue;

/** How many colours a terminal has. */
public enum ColourDepth {
    NONE,
    SIXTEEN,
    INDEXED,
    DIRECT;

    private static final TextColor.ANSI[] ANSI = {
        TextColor.ANSI.BLACK,
        TextColor.ANSI.RED,
        TextColor.ANSI.GREEN,
        TextColor.ANSI.YELLOW,
        TextColor.ANSI.BLUE,
        TextColor.ANSI.MAGENTA,
        TextColor.ANSI.CYAN,
        TextColor.ANSI.WHITE,
        TextColor.ANSI.BLACK_BRIGHT,
        TextColor.ANSI.RED_BRIGHT,
        TextColor.ANSI.GREEN_BRIGHT,
        TextColor.ANSI.YELLOW_BRIGHT,
        TextColor.ANSI.BLUE_BRIGHT,
        TextColor.ANSI.MAGENTA_BRIGHT,
        TextColor.ANSI.CYAN_BRIGHT,
        TextColor.ANSI.WHITE_BRIGHT
    };

    /** What {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} say of it. */
    public static ColourDepth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String direct = environment.getOrDefault("COLORTERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.startsWith("vt")) {
            return NONE;
        }
        if (direct.equals("truecolor") || direct.equals("24bit") || term.endsWith("-direct")) {
            return DIRECT;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }

    /** A colour as such a terminal can show it. */
    TextColor colour(Hue hue) {
        if (this == NONE || hue == Hue.DEFAULT) {
            return TextColor.ANSI.DEFAULT;
        }
        if (this == SIXTEEN || hue.rgb() < 0) {
            return ANSI[hue.ansi()];
        }
        int red = hue.rgb() >> 16;
        int green = (hue.rgb() >> 8) & 0xFF;
        int blue = hue.rgb() & 0xFF;
        return this == INDEXED ? TextColor.Indexed.fromRGB(red, green, blue) : new TextColor.RGB(red, green, blue);
    }
}
