/**
 * What an article must be before it goes out, one rule a class: how it is found, where, and how it is put right.
 */
@NullMarked
package newsroom.checks;

import org.jspecify.annotations.NullMarked;
