package newsroom.citations;

import java.util.List;

/** Goes along the pieces of an entry and looks at the neighbours. */
final class PieceWalk {
    private static final Piece NONE = new Piece.Missing(Range.NONE, Piece.Join.PERIOD);

    private final List<Piece> pieces;
    private int at = -1;

    PieceWalk(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Moves to the next piece; false at the end. */
    boolean advance() {
        at++;
        return at < pieces.size();
    }

    Piece here() {
        return ahead(0);
    }

    Piece previous() {
        return ahead(-1);
    }

    Piece next() {
        return ahead(1);
    }

    boolean isLast() {
        return at + 1 >= pieces.size();
    }

    /** The piece {@code count} places on; a {@link Piece.Missing} beyond either end. */
    Piece ahead(int count) {
        int index = at + count;
        return index >= 0 && index < pieces.size() ? pieces.get(index) : NONE;
    }

    /** How many pieces ahead the run of words goes that follows this piece with commas only. */
    int wordsAhead() {
        int count = 0;
        while (ahead(count + 1) instanceof Piece.Plain words && words.join() == Piece.Join.COMMA) {
            count++;
        }
        return count;
    }

    /** Whether a date of publication follows, {@code count} pieces on or later. */
    boolean isDatedFrom(int count) {
        for (int index = at + count; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            if (piece instanceof Piece.Medium || piece instanceof Piece.Accessed) {
                return false;
            }
            if (piece instanceof Piece.Dated
                    || (piece instanceof Piece.Plain words && words.date().isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date or an address follows. */
    boolean isDetailAhead() {
        for (Piece piece : pieces.subList(at + 1, pieces.size())) {
            if (piece instanceof Piece.Addressed || piece instanceof Piece.Dated) {
                return true;
            }
        }
        return false;
    }

    /** Whether "In" stands before this piece, with no other title between. */
    boolean isAnnounced() {
        for (int index = at - 1; index >= 0 && !(pieces.get(index) instanceof Piece.Marked); index--) {
            if (pieces.get(index) instanceof Piece.In) {
                return true;
            }
        }
        return false;
    }
}
