package newsroom.cli;

import java.util.List;
import newsroom.desk.Reading;
import newsroom.text.Change;
import newsroom.text.Hunk;
import newsroom.text.JsonWriter;
import newsroom.text.Visible;

/** A comparison of two texts, in colour where there is any, and else with marks around what changed. */
record DiffView(Reading.Comparison compared, List<Hunk> hunks) {
    void print(Printer out) {
        out.print(Colour.BOLD, "--- " + Visible.line(compared.from().name())).line();
        out.print(Colour.BOLD, "+++ " + Visible.line(compared.to().name())).line();
        print(hunks, out);
    }

    /** Hunks of whatever was compared. */
    static void print(List<Hunk> hunks, Printer out) {
        for (Hunk hunk : hunks) {
            out.print(Colour.CYAN, "@@ line " + hunk.afterLine() + " @@").line();
            boolean ended = true;
            for (Change change : hunk.changes()) {
                print(change, out);
                ended = change.text().endsWith("\n");
            }
            if (!ended) {
                out.line();
            }
        }
    }

    /** Line by line, so that a pager that shows one line shows it right. */
    private static void print(Change change, Printer out) {
        String text = change.text().replace("\r\n", "\n");
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            piece(change, text.substring(start, end), out);
            if (feed >= 0) {
                out.line();
            }
            start = end + 1;
        }
    }

    private static void piece(Change change, String text, Printer out) {
        if (change instanceof Change.Same) {
            out.print(text);
        } else if (change instanceof Change.Removed) {
            marked(Colour.GONE, "[-", text, "-]", out);
        } else {
            marked(Colour.NEW, "{+", text, "+}", out);
        }
    }

    private static void marked(Colour colour, String open, String text, String close, Printer out) {
        // A no-break space looks like any other, unless it is what changed.
        String shown = text.replace("\u00a0", "\\u{a0}");
        if (out.isColoured() && !shown.isBlank()) {
            out.print(colour, shown);
        } else {
            out.print(colour, open + shown + close);
        }
    }

    /** An object of {@code path, from, to, hunks: [{beforeLine, afterLine, changes: [{kind, text}]}]}. */
    void write(Printer out) {
        JsonWriter json = new JsonWriter(out).object();
        json.name("path").value(compared.folder().index());
        json.name("from").value(compared.from().name());
        json.name("to").value(compared.to().name());
        json.name("hunks").array();
        for (Hunk hunk : hunks) {
            json.object();
            json.name("beforeLine").value(hunk.beforeLine());
            json.name("afterLine").value(hunk.afterLine());
            json.name("changes").array();
            for (Change change : hunk.changes()) {
                json.object().name("kind").value(kind(change));
                json.name("text").value(change.text()).end();
            }
            json.end().end();
        }
        json.end().end();
    }

    private static String kind(Change change) {
        return change instanceof Change.Same ? "same" : change instanceof Change.Removed ? "removed" : "added";
    }
}
