package newsroom.tui.view;

/** A number of columns and rows. */
public record Size(int columns, int rows) {}
