/** The terminal: bytes to keys, and frames of cells to as few bytes as can be, by way of Lanterna. */
@NullMarked
package newsroom.tui.terminal;

import org.jspecify.annotations.NullMarked;
