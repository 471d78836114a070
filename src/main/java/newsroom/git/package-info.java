/** The newsroom's repository: reading it, the one way to write to it, and what is published from it. */
@NullMarked
package newsroom.git;

import org.jspecify.annotations.NullMarked;
