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
import org.jspecify.annotations.Nullable;

/** For people: each finding that stands with its line, a mark under the place, and what to do. */
public final class PlainReport implements Report {
    /** How many columns a line of print takes where nobody says otherwise. */
    private static final int COLUMNS = 106;

    /** So many are shown at most, also of those that take no column. */
    private static final int MOST_SIGNS = 1000;

    private static final String INDENT = "    ";

    private final Appendable out;
    private final Severity least;
    private final int width;
    private final @Nullable Ink ink;
    private final Set<String> explained = new HashSet<>();

    /** How words stand out on a terminal. */
    public interface Ink {
        /** Writes {@code words} as what has this weight. */
        void write(Severity severity, String words);
    }

    /** @param least what weighs less is left out */
    public PlainReport(Appendable out, Severity least) {
        this(out, least, COLUMNS, null);
    }

    /**
     * A report for a terminal.
     *
     * @param columns how wide it is; no line of an article takes more
     * @param ink writes what is to stand out; where there is none, nothing does
     */
    public PlainReport(Appendable out, Severity least, int columns, @Nullable Ink ink) {
        this.out = out;
        this.least = least;
        this.width = Math.min(columns, COLUMNS) - INDENT.length() - 2;
        this.ink = ink;
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
        write(Visible.line(path) + ":" + span.line() + ":" + span.column() + " ");
        write(finding.severity(), finding.severity().key());
        write(" " + finding.rule() + " " + Visible.line(finding.message()) + "\n");
        if (span.line() <= source.lineCount() && source.length() > 0) {
            excerpt(source, span, finding.severity());
        }
        if (!finding.note().isEmpty()) {
            write(INDENT + Visible.line(finding.note()) + "\n");
        }
        next(finding);
    }

    /** What to do: a fix or, the first time that a rule finds something without one, where to read about it. */
    private void next(Finding finding) {
        switch (finding.fix().kind()) {
            case SAFE -> write(INDENT + "--fix puts it right\n");
            case ASK -> write(INDENT + "--fix=ask shows a way to put it right\n");
            case NO -> {
                if (explained.add(finding.rule())) {
                    write(INDENT + "newsroom check --explain " + finding.rule() + " tells what to do\n");
                }
            }
        }
    }

    /** The part of the line that the finding is about, with marks under it; as many columns as there is room for. */
    private void excerpt(Source source, Span span, Severity severity) {
        String line = source.line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        boolean far = start > MOST_SIGNS || Columns.width(shown(line.substring(0, start))) > width * 7 / 10;
        int from =
                far ? Math.min(stretchStart(line, start, width * 3 / 10), stretchStart(line, line.length(), width)) : 0;
        int to = stretchEnd(line, from, width);
        String before = (from > 0 ? "…" : "") + shown(line.substring(from, start));
        String marked = shown(line.substring(start, Math.max(start, Math.min(end, to))));
        String after = shown(line.substring(Math.min(to, Math.max(start, end)), to)) + (to < line.length() ? "…" : "");
        write(INDENT + before + marked + after + "\n" + INDENT + " ".repeat(Columns.width(before)));
        write(severity, "^" + "~".repeat(Math.max(0, Columns.width(marked) - 1)));
        write("\n");
    }

    /** Where so many columns of {@code line} begin that end at {@code end}. */
    private static int stretchStart(String line, int end, int columns) {
        int at = end;
        int left = columns;
        while (at > 0 && left >= 0 && end - at < MOST_SIGNS) {
            int previous = at - Character.charCount(line.codePointBefore(at));
            left -= Columns.width(shown(line.substring(previous, at)));
            at = left < 0 ? at : previous;
        }
        return at;
    }

    /** Where so many columns of {@code line} end that begin at {@code start}. */
    private static int stretchEnd(String line, int start, int columns) {
        int at = start;
        int left = columns;
        while (at < line.length() && left >= 0 && at - start < MOST_SIGNS) {
            int next = at + Character.charCount(line.codePointAt(at));
            left -= Columns.width(shown(line.substring(at, next)));
            at = left < 0 ? at : next;
        }
        return at;
    }

    private static String shown(String part) {
        return Visible.line(part.replace('\t', ' '));
    }

    @Override
    public void end() {
        // Each finding says all.
    }

    private void write(Severity severity, String words) {
        if (ink == null) {
            write(words);
        } else {
            ink.write(severity, words);
        }
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
