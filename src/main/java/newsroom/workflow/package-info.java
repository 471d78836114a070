/**
 * The rules by which an article goes from draft to publication: a log folded to where the article stands, and the guards that
 * every move has to pass. Pure functions of what they are given.
 */
@NullMarked
package newsroom.workflow;

import org.jspecify.annotations.NullMarked;
