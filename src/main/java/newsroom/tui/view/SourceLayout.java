package newsroom.tui.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.tui.Ink;
import newsroom.tui.Page;
import newsroom.tui.Piece;

/** An article's text as it is written, its lines numbered, and what was found marked where it stands. */
final class SourceLayout {
    /** What stands before a line: the sign of a finding, the line's number, and a blank. */
    private static final int MARGIN = 7;

    private final Manuscript text;
    private final Source source;
    private final Map<Integer, List<Finding>> found = new HashMap<>();
    private final Layout layout;

    private SourceLayout(Manuscript text, List<Finding> findings, int columns) {
        this.text = text;
        this.source = text.source();
        this.layout = new Layout(columns - MARGIN);
        for (Finding finding : findings) {
            int last = Math.min(finding.span().endLine(), source.lineCount());
            for (int line = finding.span().line(); line <= last; line++) {
                found.computeIfAbsent(line, none -> new ArrayList<>()).add(finding);
            }
        }
    }

    static List<Page.Line> lines(Manuscript text, List<Finding> findings, int columns) {
        SourceLayout layout = new SourceLayout(text, findings, columns);
        for (int line = 1; line <= layout.source.lineCount(); line++) {
            layout.line(line);
        }
        return layout.layout.lines();
    }

    private void line(int line) {
        int start = source.lineStart(line);
        List<Finding> here = found.getOrDefault(line, List.of());
        Piece none = new Piece("", Ink.PLAIN, start);
        layout.text(start, margin(line, here), none, none, pieces(line, here));
    }

    private Piece margin(int line, List<Finding> here) {
        int start = source.lineStart(line);
        List<Finding> begun =
                here.stream().filter(finding -> finding.span().line() == line).toList();
        if (Signs.isRightToLeft(source.line(line))) {
            return new Piece(" ".repeat(MARGIN), Ink.FAINT, start);
        }
        if (begun.isEmpty()) {
            return new Piece("  %4d ".formatted(line), Ink.FAINT, start);
        }
        Severity worst =
                begun.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.INFO);
        return new Piece(Findings.sign(worst) + " %4d ".formatted(line), Findings.ink(worst), start);
    }

    /** The line, cut where a finding begins or ends; of two in one place the first is shown. */
    private List<Piece> pieces(int line, List<Finding> here) {
        int start = source.lineStart(line);
        int end = source.lineEnd(line);
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Finding finding : here) {
            Span span = finding.span();
            int from = span.line() == line ? Math.min(end, start + span.column() - 1) : start;
            int to = span.endLine() == line ? Math.min(end, start + span.endColumn() - 1) : end;
            if (from >= at && to > from) {
                add(pieces, at, from, ink(line));
                add(pieces, from, to, Findings.ink(finding.severity()));
                at = to;
            }
        }
        add(pieces, at, end, ink(line));
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, Ink ink) {
        if (from < to) {
            pieces.add(new Piece(source.text().substring(from, to), ink, from));
        }
    }

    private Ink ink(int line) {
        int start = source.lineStart(line);
        if (start < text.frontMatter().bodyStart()) {
            return Ink.FAINT;
        }
        return source.text().startsWith("#", start) ? Ink.HEADING : Ink.PLAIN;
    }
}
