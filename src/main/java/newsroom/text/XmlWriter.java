package newsroom.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 as it goes along, an element a line. What does not show is made {@linkplain Visible visible}, for XML has no
 * way to write most of it.
 */
public final class XmlWriter {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a document. */
    public XmlWriter(Appendable out) {
        this.out = out;
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    public XmlWriter element(String name) {
        closeTag();
        write("\n" + "  ".repeat(open.size()) + "<" + name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was begun last, before anything in it. */
    public XmlWriter attribute(String name, String value) {
        write(" " + name + "=\"" + escaped(value) + "\"");
        return this;
    }

    public XmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** The words of the element that was begun last, and its end. */
    public XmlWriter text(String text) {
        closeTag();
        write(escaped(text) + "</" + open.pop() + ">");
        return this;
    }

    /** Ends the element that was begun last; the outermost one ends the document. */
    public XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            write("/>");
            inTag = false;
        } else {
            write("\n" + "  ".repeat(open.size()) + "</" + name + ">");
        }
        if (open.isEmpty()) {
            write("\n");
        }
        return this;
    }

    private void closeTag() {
        if (inTag) {
            write(">");
            inTag = false;
        }
    }

    private static String escaped(String text) {
        return Visible.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void write(String xml) {
        try {
            out.append(xml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
