/** How presenters look: each view draws one on a canvas of cells. What a cell becomes on a terminal, no view knows. */
@NullMarked
package newsroom.tui.view;

import org.jspecify.annotations.NullMarked;
