package newsroom.model;

/**
 * A place in a text. Lines and columns count from 1, columns in UTF-16 units; the end is the first place that no longer
 * belongs to it.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** Whether {@code other} lies wholly in this span. */
    public boolean contains(Span other) {
        return !isBefore(other.line, other.column, line, column)
                && !isBefore(endLine, endColumn, other.endLine, other.endColumn);
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || (line == otherLine && column < otherColumn);
    }

    @Override
    public int compareTo(Span other) {
        if (line != other.line) {
            return Integer.compare(line, other.line);
        }
        if (column != other.column) {
            return Integer.compare(column, other.column);
        }
        return endLine != other.endLine
                ? Integer.compare(endLine, other.endLine)
                : Integer.compare(endColumn, other.endColumn);
    }

    /** Such as {@code 13:7-13:12}. */
    @Override
    public String toString() {
        return line + ":" + column + "-" + endLine + ":" + endColumn;
    }
}
