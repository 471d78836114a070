package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import newsroom.model.Finding;
import newsroom.model.TextEdit;
import newsroom.text.JsonWriter;
import newsroom.text.Source;

/**
 * Reviewdog's Diagnostic Format ({@code rdjson}). Its columns count bytes of UTF-8 from 1, a byte order mark included. A fix of
 * several edits is one suggestion, from the first to the last of them.
 */
public final class RdjsonReport implements Report {
    private static final int MARK = 3;

    private final JsonWriter json;

    public RdjsonReport(Appendable out) {
        this.json = new JsonWriter(out).object();
        json.name("source").object().name("name").value("newsroom").end();
        json.name("diagnostics").array();
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.stands()) {
                diagnostic(path, source, finding);
            }
        }
    }

    private void diagnostic(String path, Source source, Finding finding) {
        json.object().name("message").value(finding.message());
        json.name("location").object().name("path").value(path);
        json.name("range").object();
        place("start", source, finding.span().line(), finding.span().column());
        place("end", source, finding.span().endLine(), finding.span().endColumn());
        json.end().end();
        json.name("severity").value(finding.severity().name());
        json.name("code").object().name("value").value(finding.rule()).end();
        if (!finding.fix().edits().isEmpty()) {
            suggestion(source, finding.fix().edits());
        }
        json.end();
    }

    private void suggestion(Source source, List<TextEdit> edits) {
        List<TextEdit> ordered = edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList();
        int start = ordered.get(0).start();
        int end = ordered.get(ordered.size() - 1).end();
        StringBuilder text = new StringBuilder();
        int done = start;
        for (TextEdit edit : ordered) {
            text.append(source.text(), done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        json.name("suggestions").array().object().name("range").object();
        place(
                "start",
                source,
                source.span(start, end).line(),
                source.span(start, end).column());
        place(
                "end",
                source,
                source.span(start, end).endLine(),
                source.span(start, end).endColumn());
        json.end().name("text").value(text.toString()).end().end();
    }

    private void place(String name, Source source, int line, int column) {
        json.name(name).object();
        json.name("line")
                .value(line)
                .name("column")
                .value(bytes(source, line, column))
                .end();
    }

    /** A place in a file that could not be read stays as it is. */
    private static int bytes(Source source, int line, int column) {
        if (line > source.lineCount()) {
            return column;
        }
        int start = source.lineStart(line);
        int end = Math.min(source.length(), start + column - 1);
        int mark = line == 1 && source.hasByteOrderMark() ? MARK : 0;
        return mark + source.text().substring(start, end).getBytes(UTF_8).length + 1;
    }

    @Override
    public void end() {
        json.end().end();
    }
}
