/** Follows links: the only part of the program that speaks to hosts that an article names, and only when a person asks for it. */
@NullMarked
package newsroom.web;

import org.jspecify.annotations.NullMarked;
