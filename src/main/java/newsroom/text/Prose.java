package newsroom.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one block as a reader sees them: markup taken away, escapes resolved, every line break a {@code \n}; and for
 * every character how it was marked up and where in the file it stands. Offsets into {@link #text} and into the file are
 * UTF-16 units from 0.
 */
public final class Prose {
    /** Set in italics, or whatever takes their place. */
    public static final int EMPHASIS = 1;

    /** Set in bold. */
    public static final int STRONG = 2;

    /** Program text, which no rule about words speaks of. */
    public static final int CODE = 4;

    /** Part of a link's text, or an address that stands as it is. */
    public static final int LINK = 8;

    /** A template's tag, such as Liquid's or a Hugo shortcode: not content. */
    public static final int TEMPLATE = 16;

    /** A line break that a reader sees, in distinction to one that only the file has. */
    public static final int BREAK = 32;

    /** No words at all. */
    static final Prose EMPTY = new Prose("", new char[0], List.of(), List.of(), List.of(), List.of());

    private final String text;
    private final List<Run> runs;
    private final List<Link> links;
    private final List<NoteMark> noteMarks;
    private final List<Comment> comments;

    /** The text, and how each of its characters is marked up, behind that of the prose which this is a slice of. */
    private final char[] characters;

    private final byte[] marks;
    private final int first;

    /** @param characters those of the text; nobody changes them any more */
    Prose(
            String text,
            char[] characters,
            List<Run> runs,
            List<Link> links,
            List<NoteMark> noteMarks,
            List<Comment> comments) {
        this.text = text;
        this.runs = List.copyOf(runs);
        this.links = List.copyOf(links);
        this.noteMarks = List.copyOf(noteMarks);
        this.comments = List.copyOf(comments);
        this.characters = characters;
        this.marks = new byte[characters.length];
        this.first = 0;
        for (Run run : this.runs) {
            if (run.marks() != 0) {
                Arrays.fill(marks, run.start(), run.end(), (byte) run.marks());
            }
        }
    }

    private Prose(
            Prose whole,
            int start,
            int end,
            List<Run> runs,
            List<Link> links,
            List<NoteMark> noteMarks,
            List<Comment> comments) {
        this.text = whole.text.substring(start, end);
        this.runs = List.copyOf(runs);
        this.links = List.copyOf(links);
        this.noteMarks = List.copyOf(noteMarks);
        this.comments = List.copyOf(comments);
        this.characters = whole.characters;
        this.marks = whole.marks;
        this.first = whole.first + start;
    }

    /**
     * Characters that are marked up alike and stand together in the file.
     *
     * @param start where it begins in the text
     * @param end where it ends in the text
     * @param sourceStart where it begins in the file
     * @param sourceEnd where it ends in the file; as far from its start as in the text, unless it is one character or a
     *     line break that the file spells otherwise
     * @param marks {@link #EMPHASIS}, {@link #STRONG} and so on, added up
     */
    record Run(int start, int end, int sourceStart, int sourceEnd, int marks) {
        /** Whether each of its characters stands for one of the file's. */
        boolean isLiteral() {
            return end - start == sourceEnd - sourceStart;
        }
    }

    /**
     * A link or a picture; they are ordered as they stand in the file.
     *
     * @param start where its text begins in the prose; a picture has no text there
     * @param end where its text ends in the prose
     * @param target the address, with escapes resolved
     * @param sourceStart where it begins in the file, with its markup
     * @param sourceEnd where it ends in the file
     */
    public record Link(Form form, int start, int end, String target, int sourceStart, int sourceEnd)
            implements Comparable<Link> {
        /** How it is written. */
        public enum Form {
            /** {@code [text](address)} or {@code [text][label]}, or an {@code a} with its {@code href}. */
            MARKED,
            /** {@code <address>}. */
            BRACKETED,
            /** The address alone. */
            BARE,
            /** {@code ![text](address)}, or another element with an {@code href} or a {@code src}. */
            PICTURE
        }

        @Override
        public int compareTo(Link other) {
            return Integer.compare(sourceStart, other.sourceStart);
        }

        private Link movedBy(int distance) {
            return new Link(form, start + distance, end + distance, target, sourceStart, sourceEnd);
        }
    }

    /**
     * A reference to a footnote.
     *
     * @param at where in the prose it stands, between characters
     * @param sourceStart where it begins in the file
     * @param sourceEnd where it ends in the file
     */
    public record NoteMark(int at, String label, int sourceStart, int sourceEnd) {}

    /**
     * A comment, which no reader sees.
     *
     * @param at where in the prose it stands, between characters
     * @param text what it says, without its marks and the blanks around it
     * @param sourceStart where it begins in the file
     * @param sourceEnd where it ends in the file
     */
    public record Comment(int at, String text, int sourceStart, int sourceEnd) {}

    /** The words. */
    public String text() {
        return text;
    }

    /** How long {@link #text} is. */
    public int length() {
        return text.length();
    }

    /** The character of {@link #text} at {@code index}, sooner than that itself finds it: for whoever reads all of it. */
    public char charAt(int index) {
        return characters[first + index];
    }

    /** All characters of {@link #text}, to do with as one likes. */
    public char[] characters() {
        return Arrays.copyOfRange(characters, first, first + text.length());
    }

    /** Whether there is nothing to read, be it that only blanks or templates stand here. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.isWhitespace(charAt(i)) && (marksAt(i) & TEMPLATE) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many words there are, program text and templates left out; in scripts written without blanks, each sign is one. */
    public int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = charAt(i);
            boolean letter = Letters.isLetterOrDigit(c) && (marksAt(i) & (CODE | TEMPLATE)) == 0;
            boolean alone = letter && Character.isIdeographic(c);
            if (letter && (alone || !inWord)) {
                words++;
            }
            inWord = (letter && !alone) || (inWord && (c == '\'' || c == '’' || c == '-'));
        }
        return words;
    }

    /** Links and pictures in the order of their places. */
    public List<Link> links() {
        return links;
    }

    /** References to footnotes in the order of their places. */
    public List<NoteMark> noteMarks() {
        return noteMarks;
    }

    /** Comments in the order of their places. */
    public List<Comment> comments() {
        return comments;
    }

    /** How the character at {@code index} is marked up: {@link #EMPHASIS} and so on, added up. */
    public int marksAt(int index) {
        return marks[first + Math.min(index, text.length() - 1)];
    }

    /** Whether every character from {@code start} up to {@code end} that is not blank has {@code mark}; false for none. */
    public boolean isMarked(int start, int end, int mark) {
        boolean any = false;
        for (int i = start; i < end; i++) {
            if (!Letters.isWhitespace(charAt(i))) {
                if ((marksAt(i) & mark) == 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Where in the file the character at {@code index} begins; at the text's length, where the last one ends. */
    public int sourceStart(int index) {
        if (index == text.length()) {
            return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).sourceEnd();
        }
        Run run = runs.get(runAt(index));
        return run.sourceStart() + index - run.start();
    }

    /** Where in the file the text up to {@code end} ends, {@code end} at least 1. */
    public int sourceEnd(int end) {
        Run run = runs.get(runAt(end - 1));
        return end == run.end() ? run.sourceEnd() : run.sourceStart() + end - run.start();
    }

    private int runAt(int index) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The same words from {@code start} up to {@code end}, as prose of their own. */
    public Prose slice(int start, int end) {
        List<Run> cut = new ArrayList<>();
        for (int i = runAt(start); i < runs.size() && runs.get(i).start() < end; i++) {
            Run run = runs.get(i);
            int from = Math.max(start, run.start());
            int to = Math.min(end, run.end());
            if (from < to) {
                cut.add(new Run(from - start, to - start, sourceStart(from), sourceEnd(to), run.marks()));
            }
        }
        List<Link> cutLinks = new ArrayList<>();
        for (int i = firstLink(start); i < links.size() && links.get(i).start() <= end; i++) {
            Link link = links.get(i);
            if (link.end() <= end) {
                cutLinks.add(link.movedBy(-start));
            }
        }
        List<NoteMark> cutMarks = new ArrayList<>();
        for (NoteMark mark : noteMarks) {
            if (mark.at() >= start && mark.at() <= end) {
                cutMarks.add(new NoteMark(mark.at() - start, mark.label(), mark.sourceStart(), mark.sourceEnd()));
            }
        }
        List<Comment> cutComments = new ArrayList<>();
        for (Comment comment : comments) {
            if (comment.at() >= start && comment.at() <= end) {
                cutComments.add(
                        new Comment(comment.at() - start, comment.text(), comment.sourceStart(), comment.sourceEnd()));
            }
        }
        return new Prose(this, start, end, cut, cutLinks, cutMarks, cutComments);
    }

    /** The first link that begins at or after {@code start}. */
    private int firstLink(int start) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same words without blanks at either end. */
    public Prose trimmed() {
        int start = 0;
        int end = text.length();
        while (start < end && Letters.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : slice(start, end);
    }

    /** The lines of the file that these words stand in, each as prose of its own and without blanks at its ends. */
    public List<Prose> lines() {
        if (text.indexOf('\n') < 0) {
            return List.of(this);
        }
        List<Prose> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(slice(start, end).trimmed());
            start = end + 1;
        }
        lines.add(slice(start, text.length()).trimmed());
        return lines;
    }

    @Override
    public String toString() {
        return text;
    }
}
