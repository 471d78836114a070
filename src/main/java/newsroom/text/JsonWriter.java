package newsroom.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes JSON (RFC 8259) as it goes along. What stands in the outermost array or object begins on a line of its own, the rest
 * runs on. Characters that do not show are written as escapes, so that it may reach a terminal.
 */
public final class JsonWriter {
    private static final int MAX_DEPTH = 32;

    private final Appendable out;
    private final char[] closing = new char[MAX_DEPTH];
    private int depth;
    private boolean first = true;
    private boolean named;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter object() {
        return open('{', '}');
    }

    public JsonWriter array() {
        return open('[', ']');
    }

    /** Closes the object or array that was opened last; the outermost one ends the line. */
    public JsonWriter end() {
        depth--;
        if (depth == 0 && !first) {
            write("\n");
        }
        write(String.valueOf(closing[depth]));
        if (depth == 0) {
            write("\n");
        }
        first = false;
        return this;
    }

    /** Names the value that comes next in an object. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        write(":");
        named = true;
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        write(Long.toString(value));
        return this;
    }

    public JsonWriter value(boolean value) {
        separate();
        write(Boolean.toString(value));
        return this;
    }

    public JsonWriter nothing() {
        separate();
        write("null");
        return this;
    }

    private JsonWriter open(char opening, char ending) {
        separate();
        write(String.valueOf(opening));
        closing[depth++] = ending;
        first = true;
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            write(",");
        }
        if (depth == 1) {
            write("\n");
        }
        first = false;
    }

    private void quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Visible.isHidden(c, true)) {
                        for (char unit : Character.toChars(c)) {
                            quoted.append(String.format("\\u%04x", (int) unit));
                        }
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        }
        write(quoted.append('"').toString());
    }

    private void write(String json) {
        try {
            out.append(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
