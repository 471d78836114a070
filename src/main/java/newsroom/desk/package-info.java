/**
 * What people do in a newsroom, one use case at a time, and the only place where it is decided whether they may. Storage
 * implements the ports that stand here.
 */
@NullMarked
package newsroom.desk;

import org.jspecify.annotations.NullMarked;
