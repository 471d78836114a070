package newsroom.tui;

import java.text.BreakIterator;
import java.util.Locale;
import newsroom.text.Visible;

/** One line of text while somebody writes it. */
public final class Field {
    private static final int MOST = 10_000;

    private final String label;
    private String text;
    private int cursor;

    /** @param label what is asked for, shown with it on the line above the status bar; empty when its place draws it elsewhere */
    public Field(String label, String text) {
        this.label = label;
        this.text = text;
        this.cursor = text.length();
    }

    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** What stands before the cursor. */
    public String before() {
        return text.substring(0, cursor);
    }

    /** Puts something else there, the cursor at its end. */
    public void set(String other) {
        text = other;
        cursor = other.length();
    }

    /** Writes at the cursor. Line endings and what steers a terminal become blanks, so that no pasted text is more than text. */
    public void insert(String typed) {
        StringBuilder harmless = new StringBuilder();
        typed.codePoints()
                .map(c -> Visible.isPlain(Character.toString(c)) ? c : ' ')
                .forEach(harmless::appendCodePoint);
        String added = harmless.substring(0, Math.min(harmless.length(), Math.max(0, MOST - text.length())));
        text = before() + added + text.substring(cursor);
        cursor += added.length();
    }

    /** Lets a key change the text or move the cursor; answers whether it is one that does. */
    public boolean press(Key key) {
        if (key.text().isPresent()) {
            insert(key.text().get());
            return true;
        }
        switch (key.name()) {
            case "left", "ctrl-b" -> cursor = previous();
            case "right", "ctrl-f" -> cursor = next();
            case "home", "ctrl-a" -> cursor = 0;
            case "end", "ctrl-e" -> cursor = text.length();
            case "alt-b", "ctrl-left" -> cursor = wordStart();
            case "alt-f", "ctrl-right" -> cursor = wordEnd();
            case "backspace", "ctrl-h" -> cut(previous(), cursor);
            case "delete", "ctrl-d" -> cut(cursor, next());
            case "ctrl-w", "alt-backspace" -> cut(wordStart(), cursor);
            case "ctrl-u" -> cut(0, cursor);
            case "ctrl-k" -> cut(cursor, text.length());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void cut(int from, int to) {
        text = text.substring(0, from) + text.substring(to);
        cursor = from;
    }

    private int previous() {
        return cursor == 0 ? 0 : characters().preceding(cursor);
    }

    private int next() {
        return cursor == text.length() ? cursor : characters().following(cursor);
    }

    private BreakIterator characters() {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private int wordStart() {
        int at = cursor;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private int wordEnd() {
        int at = cursor;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }
}
