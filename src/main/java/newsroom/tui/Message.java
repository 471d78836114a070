package newsroom.tui;

import java.time.LocalTime;

/**
 * Something that was said to the person.
 *
 * @param isProblem whether it is about what did not work
 */
public record Message(LocalTime time, String text, boolean isProblem) {}
