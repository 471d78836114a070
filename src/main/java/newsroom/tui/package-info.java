/**
 * The screen without its looks: presenters hold what is shown and what a key means. Nothing here knows how it is drawn, and nothing
 * here decides what is allowed; that is the desk's.
 */
@NullMarked
package newsroom.tui;

import org.jspecify.annotations.NullMarked;
