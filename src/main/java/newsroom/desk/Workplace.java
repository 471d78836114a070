package newsroom.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Where and as whom somebody works: everything that comes from outside.
 *
 * @param clock tells the time, and the zone of whoever works here
 * @param random names new articles
 * @param claimed the short name that the person gave; nothing to go by Git's {@code user.email}
 * @param vouched the short name for which a server has vouched; then no other counts
 */
public record Workplace(Clock clock, RandomGenerator random, Optional<String> claimed, Optional<String> vouched) {}
