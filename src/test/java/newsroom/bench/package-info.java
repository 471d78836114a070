/** What scripts/bench runs: newsrooms of any size, and a desk that works in one process. */
@NullMarked
package newsroom.bench;

import org.jspecify.annotations.NullMarked;
