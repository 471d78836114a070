package newsroom.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.tui.view.Frame;
import newsroom.tui.view.Paint;
import newsroom.tui.view.Style;
import newsroom.tui.view.Theme;

/** Shows frames by way of Lanterna's screen, which sends only what has changed since the last one. */
public final class Display {
    private final TerminalScreen screen;
    private final Signary signary;
    private final Theme theme;
    private final ColourDepth depth;
    private final Map<Style, Map<String, TextCharacter>> characters = new HashMap<>();
    private boolean isAnew = true;

    /** @param terminal what it is shown on */
    public Display(Terminal terminal, Signary signary, Theme theme, ColourDepth depth) throws IOException {
        this.screen = new TerminalScreen(terminal);
        this.signary = signary;
        this.theme = theme;
        this.depth = depth;
    }

    void start() throws IOException {
        screen.startScreen();
        isAnew = true;
    }

    void stop() throws IOException {
        screen.stopScreen(false);
    }

    /** The next frame is drawn anew, whatever the terminal shows. */
    void drawAnew() {
        isAnew = true;
    }

    void show(Frame frame) throws IOException {
        if (screen.doResizeIfNecessary() != null) {
            isAnew = true;
        }
        if (!isAnew) {
            frame.scroll().ifPresent(scroll -> screen.scrollLines(scroll.first(), scroll.last(), scroll.up()));
        }
        fill(frame);
        if (signary.isShort()) {
            signary.clear();
            characters.clear();
            fill(frame);
            isAnew = true;
        }
        screen.setCursorPosition(frame.cursor()
                .map(place -> new TerminalPosition(place.column(), place.row()))
                .orElse(null));
        screen.refresh(isAnew ? RefreshType.COMPLETE : RefreshType.DELTA);
        isAnew = false;
    }

    private void fill(Frame frame) {
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                screen.setCharacter(column, row, character(frame.sign(column, row), frame.style(column, row)));
            }
        }
    }

    private TextCharacter character(String sign, Style style) {
        return characters
                .computeIfAbsent(style, key -> new HashMap<>())
                .computeIfAbsent(sign, key -> make(sign, style));
    }

    private TextCharacter make(String sign, Style style) {
        Paint paint = theme.paint(style);
        List<SGR> sgr = new ArrayList<>();
        if (paint.isBold()) {
            sgr.add(SGR.BOLD);
        }
        if (paint.isUnderlined()) {
            sgr.add(SGR.UNDERLINE);
        }
        if (paint.isReversed()) {
            sgr.add(SGR.REVERSE);
        }
        return TextCharacter.fromString(
                signary.cell(sign),
                depth.colour(paint.foreground()),
                depth.colour(paint.background()),
                sgr.toArray(SGR[]::new))[0];
    }
}
