package newsroom.workflow;

import java.time.Instant;
import java.util.function.Supplier;
import newsroom.model.Copy;
import newsroom.model.Newsroom;
import newsroom.model.Person;

/**
 * What there is besides the log when somebody wants to make a move.
 *
 * @param actor who wants to
 * @param isAuthor whether the byline names the actor
 * @param copy the text as it is now, with who changed it since the contents that the log names
 * @param report asked only when a guard needs it, because it takes a parser
 */
public record Situation(
        Newsroom newsroom, Person actor, boolean isAuthor, Instant now, Copy copy, Supplier<TextReport> report) {}
