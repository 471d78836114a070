/** The commands, one class each: what a person types becomes a use case of the desk, and what the desk answers becomes lines. */
@NullMarked
package newsroom.cli;

import org.jspecify.annotations.NullMarked;
