package newsroom.tui.view;

import java.util.ArrayList;
import java.util.List;
import newsroom.tui.Ink;
import newsroom.tui.Page;
import newsroom.tui.Piece;

/** Breaks text into the lines of a page, at blanks and, where a word is longer than a line, where it must. */
final class Layout {
    private static final String TAB = "    ";

    private final int columns;
    private final List<Page.Line> lines = new ArrayList<>();

    /** @param columns how many a line has, without its margin */
    Layout(int columns) {
        this.columns = Math.max(2, columns);
    }

    List<Page.Line> lines() {
        return lines;
    }

    /** A line with nothing on it. */
    void blank(int offset, Piece margin) {
        lines.add(new Page.Line(offset, margin, List.of()));
    }

    /** A line that is not broken but cut off where the screen ends. */
    void line(int offset, Piece margin, List<Piece> pieces) {
        lines.add(new Page.Line(offset, margin, pieces));
    }

    /**
     * Adds a text.
     *
     * @param offset where it begins
     * @param margin what stands before its first line; before the others stand as many blanks
     * @param first what its first line begins with, such as a bullet
     * @param rest what the others begin with, as wide as {@code first}
     */
    void text(int offset, Piece margin, Piece first, Piece rest, List<Piece> pieces) {
        Breaking breaking = new Breaking(offset, margin, first, rest);
        pieces.forEach(breaking::add);
        breaking.end();
    }

    private final class Breaking {
        private final Piece blankMargin;
        private final Piece rest;
        private final List<Piece> row = new ArrayList<>();
        private final List<Piece> word = new ArrayList<>();
        private Piece margin;
        private int offset;
        private int indent;
        private int rowWidth;
        private int wordWidth;
        private String blanks = "";
        private Ink blankInk = Ink.PLAIN;

        Breaking(int offset, Piece margin, Piece first, Piece rest) {
            this.offset = offset;
            this.margin = margin;
            this.blankMargin = new Piece(" ".repeat(Signs.width(margin.text())), margin.ink(), offset);
            this.rest = rest;
            begin(first);
        }

        private void begin(Piece opening) {
            indent = Signs.width(opening.text());
            rowWidth = indent;
            if (!opening.text().isEmpty()) {
                row.add(opening);
            }
        }

        void add(Piece piece) {
            String text = piece.text();
            int start = 0;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                int end = i + Character.charCount(c);
                boolean isBlank = c == ' ' || c == '\t';
                if (isBlank || c == '\n' || Character.isIdeographic(c)) {
                    word(piece, start, i);
                    flush();
                    start = end;
                }
                if (isBlank) {
                    blanks += c == '\t' ? TAB : " ";
                    blankInk = piece.ink();
                } else if (c == '\n') {
                    newRow();
                    offset = piece.offset() + end;
                } else if (Character.isIdeographic(c)) {
                    word(piece, i, end);
                }
                i = end;
            }
            word(piece, start, text.length());
        }

        private void word(Piece piece, int from, int to) {
            if (from < to) {
                String part = piece.text().substring(from, to);
                word.add(new Piece(part, piece.ink(), piece.offset() + from));
                wordWidth += Signs.width(part);
            }
        }

        /** Puts the word where it fits. */
        private void flush() {
            if (word.isEmpty()) {
                return;
            }
            if (rowWidth + blanks.length() + wordWidth > columns && rowWidth > indent) {
                newRow();
                offset = word.get(0).offset();
            } else if (!blanks.isEmpty()) {
                row.add(new Piece(blanks, blankInk, word.get(0).offset()));
                rowWidth += blanks.length();
            }
            blanks = "";
            word.forEach(this::put);
            word.clear();
            wordWidth = 0;
        }

        private void put(Piece piece) {
            if (rowWidth + Signs.width(piece.text()) <= columns) {
                row.add(piece);
                rowWidth += Signs.width(piece.text());
                return;
            }
            StringBuilder part = new StringBuilder();
            Signs.of(piece.text(), (sign, width) -> {
                if (rowWidth + width > columns && rowWidth > indent) {
                    row.add(new Piece(part.toString(), piece.ink(), piece.offset()));
                    part.setLength(0);
                    newRow();
                    offset = piece.offset();
                }
                part.append(sign);
                rowWidth += width;
                return true;
            });
            row.add(new Piece(part.toString(), piece.ink(), piece.offset()));
        }

        private void newRow() {
            lines.add(new Page.Line(offset, margin, row));
            margin = blankMargin;
            row.clear();
            blanks = "";
            begin(rest);
        }

        void end() {
            flush();
            lines.add(new Page.Line(offset, margin, row));
        }
    }
}
