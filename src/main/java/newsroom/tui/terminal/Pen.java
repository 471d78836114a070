package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.ArrayList;
import java.util.List;

/** How a terminal writes: the colours and what it does to letters. */
record Pen(TextColor foreground, TextColor background, boolean bold, boolean underline, boolean reverse) {
    static final Pen PLAIN = new Pen(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, false, false, false);

    Pen withForeground(TextColor colour) {
        return new Pen(colour, background, bold, underline, reverse);
    }

    Pen withBackground(TextColor colour) {
        return new Pen(foreground, colour, bold, underline, reverse);
    }

    Pen with(SGR sgr, boolean on) {
        return new Pen(
                foreground,
                background,
                sgr == SGR.BOLD ? on : bold,
                sgr == SGR.UNDERLINE ? on : underline,
                sgr == SGR.REVERSE ? on : reverse);
    }

    /** Whether a blank that it writes is the same as one that was erased. */
    boolean leavesBlanksBlank() {
        return background == TextColor.ANSI.DEFAULT && !underline && !reverse;
    }

    /** The shortest sequence that makes this pen of another. */
    String after(Pen other) {
        List<String> changes = new ArrayList<>();
        add(changes, other.bold, bold, "1", "22");
        add(changes, other.underline, underline, "4", "24");
        add(changes, other.reverse, reverse, "7", "27");
        if (!foreground.equals(other.foreground)) {
            changes.add(new String(foreground.getForegroundSGRSequence(), US_ASCII));
        }
        if (!background.equals(other.background)) {
            changes.add(new String(background.getBackgroundSGRSequence(), US_ASCII));
        }
        String changed = String.join(";", changes);
        if (other.equals(PLAIN)) {
            return sequence(changed);
        }
        String anew = equals(PLAIN) ? "" : "0;" + codesAfterReset();
        return sequence(anew.length() < changed.length() ? anew : changed);
    }

    private String codesAfterReset() {
        String whole = after(PLAIN);
        return whole.substring(2, whole.length() - 1);
    }

    private static String sequence(String codes) {
        return "\u001b[" + codes + "m";
    }

    private static void add(List<String> changes, boolean before, boolean now, String on, String off) {
        if (before != now) {
            changes.add(now ? on : off);
        }
    }
}
