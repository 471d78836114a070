package newsroom.citations;

/**
 * A stretch of an entry's text, in UTF-16 units from its start; the end is the first place that no longer belongs to it. The
 * order is that of the starts.
 *
 * @param end at least {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {
    /** The range of what was never read from a text. */
    public static final Range NONE = new Range(0, 0);

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + "-" + end);
        }
    }

    @Override
    public int compareTo(Range other) {
        return Integer.compare(start, other.start);
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly in this range. */
    public boolean covers(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** What lies between the end of this range and the start of {@code later}. */
    public Range until(Range later) {
        return new Range(/* start= */ end, /* end= */ later.start);
    }

    /** From the start of this range to the end of {@code later}. */
    Range to(Range later) {
        return new Range(start, Math.max(end, later.end));
    }
}
