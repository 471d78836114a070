package newsroom.tui.view;

/**
 * How a cell looks.
 *
 * @param isSelected whether it is part of the selected line
 */
public record Style(Tone tone, boolean isSelected) {}
