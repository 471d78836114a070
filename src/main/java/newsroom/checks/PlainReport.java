package newsroom.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Columns;
import newsroom.text.Source;
import newsroom.text.Visible;

/** For people: each finding that stands with its line, a mark under the place, and what to do. */
public final class PlainReport implements Report {
    private static final int WIDTH = 100;
    private static final int BEFORE = 30;

    private final Appendable out;
    private final Severity least;
    private final Set<String> explained = new HashSet<>();

    /** @param least what weighs less is left out */
    public PlainReport(Appendable out, Severity least) {
        this.out = out;
        this.least = least;
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.stands() && finding.severity().compareTo(least) >= 0) {
                finding(path, source, finding);
            }
        }
    }

    private void finding(String path, Source source, Finding finding) {
        Span span = finding.span();
        write(Visible.line(path) + ":" + span.line() + ":" + span.column() + " "
                + finding.severity().key() + " " + finding.rule() + " " + Visible.line(finding.message()) + "\n");
        if (span.line() <= source.lineCount() && source.length() > 0) {
            excerpt(source, span);
        }
        if (!finding.note().isEmpty()) {
            write("    " + Visible.line(finding.note()) + "\n");
        }
        next(finding);
    }

    /** What to do: a fix or, the first time that a rule finds something without one, where to read about it. */
    private void next(Finding finding) {
        switch (finding.fix().kind()) {
            case SAFE -> write("    --fix puts it right\n");
            case ASK -> write("    --fix=ask shows a way to put it right\n");
            case NO -> {
                if (explained.add(finding.rule())) {
                    write("    newsroom check --explain " + finding.rule() + " tells what to do\n");
                }
            }
        }
    }

    /** The part of the line that the finding is about, with marks under it. */
    private void excerpt(Source source, Span span) {
        String line = source.line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        int from = start > WIDTH - BEFORE ? whole(line, start - BEFORE) : 0;
        int to = whole(line, Math.min(line.length(), from + WIDTH));
        String before = (from > 0 ? "…" : "") + shown(line.substring(from, start));
        String marked = shown(line.substring(start, Math.max(start, Math.min(end, to))));
        String after = shown(line.substring(Math.min(to, Math.max(start, end)), to)) + (to < line.length() ? "…" : "");
        write("    " + before + marked + after + "\n");
        write("    " + " ".repeat(Columns.width(before)) + "^" + "~".repeat(Math.max(0, Columns.width(marked) - 1))
                + "\n");
    }

    private static String shown(String part) {
        return Visible.line(part.replace('\t', ' '));
    }

    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    @Override
    public void end() {
        // Each finding says all.
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
