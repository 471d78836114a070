package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import newsroom.tui.view.Size;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's terminal, made to send as little as can be. It keeps what the terminal shows apart from what Lanterna asks for, and
 * sends the difference when a sign is written and not before; it asks the terminal nothing, and reads nothing.
 */
final class SparingTerminal extends ANSITerminal {
    /** From how many blanks on it is shorter to erase them. */
    private static final int ERASED = 8;

    private static final int BUFFER = 32 * 1024;
    private static final int NOWHERE = -1;

    private final BufferedOutputStream out;
    private final Signary signary;
    private Size size;
    private Pen wantedPen = Pen.PLAIN;
    private Pen pen = Pen.PLAIN;
    private int wantedColumn;
    private int wantedRow;
    private int column = NOWHERE;
    private int row = NOWHERE;
    private int blanks;
    private boolean wantedCursor = true;
    private boolean cursor = true;

    SparingTerminal(OutputStream out, Signary signary, Size size) {
        super(InputStream.nullInputStream(), OutputStream.nullOutputStream(), UTF_8);
        this.out = new BufferedOutputStream(out, BUFFER);
        this.signary = signary;
        this.size = size;
    }

    /** Says that the terminal has another size now. */
    void resize(Size now) throws IOException {
        size = now;
        getTerminalSize();
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(size.columns(), size.rows());
    }

    /** Takes the whole screen, asks for pasted text to be marked, and for text to be left in the order it is written in. */
    @Override
    public void enterPrivateMode() throws IOException {
        send("\u001b[?1049h\u001b[?2004h\u001b[8l\u001b[?25h");
        column = NOWHERE;
        pen = Pen.PLAIN;
        cursor = true;
        send("\u001b[m");
        flushOut();
    }

    @Override
    public void exitPrivateMode() throws IOException {
        blanks = 0;
        send("\u001b[m\u001b[8h\u001b[?2004l\u001b[?25h\u001b[?1049l");
        flushOut();
    }

    @Override
    public void clearScreen() throws IOException {
        blanks = 0;
        pen = Pen.PLAIN;
        send("\u001b[m\u001b[2J");
    }

    /** Takes lines out at the top and lets blank ones in at the bottom, or the other way round: every terminal can do that. */
    @Override
    public void scrollLines(int first, int last, int up) throws IOException {
        endBlanks();
        if (!pen.leavesBlanksBlank()) {
            send(Pen.PLAIN.after(pen));
            pen = Pen.PLAIN;
        }
        send("\u001b[" + (first + 1) + ";" + (last + 1) + "r\u001b[" + (first + 1) + "H");
        send("\u001b[" + Math.abs(up) + (up > 0 ? "M" : "L") + "\u001b[r");
        row = 0;
        column = 0;
    }

    @Override
    public void setCursorPosition(int x, int y) {
        wantedColumn = x;
        wantedRow = y;
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public void setCursorVisible(boolean visible) {
        wantedCursor = visible;
    }

    @Override
    public void resetColorAndSGR() {
        wantedPen = Pen.PLAIN;
    }

    @Override
    public void setForegroundColor(TextColor colour) {
        wantedPen = wantedPen.withForeground(colour);
    }

    @Override
    public void setBackgroundColor(TextColor colour) {
        wantedPen = wantedPen.withBackground(colour);
    }

    @Override
    public void enableSGR(SGR sgr) {
        wantedPen = wantedPen.with(sgr, true);
    }

    @Override
    public void disableSGR(SGR sgr) {
        wantedPen = wantedPen.with(sgr, false);
    }

    /** Writes one cell, which for the second column of a wide sign is nothing. */
    @Override
    public void putString(String cell) throws IOException {
        String sign = signary.sign(cell);
        if (sign.isEmpty()) {
            wantedColumn++;
            return;
        }
        if (sign.equals(" ") && wantedPen.leavesBlanksBlank()) {
            boolean goesOn = blanks > 0 && wantedRow == row && wantedColumn == column + blanks;
            if (!goesOn) {
                endBlanks();
                place();
            }
            blanks++;
        } else {
            endBlanks();
            place();
            draw();
            send(sign);
            advance(signary.width(cell));
        }
        wantedColumn++;
    }

    @Override
    public void putCharacter(char c) throws IOException {
        putString(String.valueOf(c));
    }

    private void advance(int by) {
        column += by;
        if (column >= size.columns()) {
            column = NOWHERE;
        }
    }

    private void draw() throws IOException {
        if (!pen.equals(wantedPen)) {
            send(wantedPen.after(pen));
            pen = wantedPen;
        }
    }

    /** Sends the blanks that were held back: as an erasure, where they are many. */
    private void endBlanks() throws IOException {
        if (blanks == 0) {
            return;
        }
        if (!pen.leavesBlanksBlank()) {
            send(Pen.PLAIN.after(pen));
            pen = Pen.PLAIN;
        }
        if (blanks >= ERASED) {
            send("\u001b[" + blanks + "X");
        } else {
            send(" ".repeat(blanks));
            advance(blanks);
        }
        blanks = 0;
    }

    /** Moves the cursor to where the next sign goes. */
    private void place() throws IOException {
        if (wantedRow == row && wantedColumn == column) {
            return;
        }
        if (wantedRow == row && column != NOWHERE && wantedColumn > column) {
            int by = wantedColumn - column;
            send("\u001b[" + (by == 1 ? "" : by) + "C");
        } else {
            send("\u001b[" + (wantedRow + 1) + (wantedColumn == 0 ? "" : ";" + (wantedColumn + 1)) + "H");
        }
        row = wantedRow;
        column = wantedColumn;
    }

    @Override
    public void flush() throws IOException {
        endBlanks();
        if (wantedCursor) {
            place();
        }
        if (wantedCursor != cursor) {
            send(wantedCursor ? "\u001b[?25h" : "\u001b[?25l");
            cursor = wantedCursor;
        }
        flushOut();
    }

    private void flushOut() throws IOException {
        out.flush();
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }
}
