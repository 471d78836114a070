package newsroom.tui;

/**
 * Text of one kind.
 *
 * @param offset where it stands in the text that the page shows, in UTF-16 units from 0; what the page adds stands where that
 *     is of which it tells
 */
public record Piece(String text, Ink ink, int offset) {}
