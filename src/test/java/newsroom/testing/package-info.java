/** A newsroom without a disk: the ports of the desk kept in memory, for tests that are about people and not about storage. */
@NullMarked
package newsroom.testing;

import org.jspecify.annotations.NullMarked;
