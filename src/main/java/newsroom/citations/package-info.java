/**
 * Works cited: one entry to its parts and back, the order of a list, and the styles an entry may be written in.
 *
 * <p>{@link newsroom.citations.EntryParser} reads by hand, in one pass and without regular expressions, because a commit
 * waits for it. What it cannot place it leaves out and says so ({@link newsroom.citations.Doubt}): not finding something
 * is safe, guessing is not.
 */
@NullMarked
package newsroom.citations;

import org.jspecify.annotations.NullMarked;
