package newsroom.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where checks ask about links. Whatever goes wrong on the way is an answer, never an exception. Several threads may ask at
 * once.
 */
public interface Web {
    /** What became of each of {@code addresses}, which begin with {@code http://} or {@code https://}. */
    Map<String, LinkAnswer> follow(Collection<String> addresses, LinkSettings settings);

    /** The archived copy of the page at {@code address}: the closest to a day, or else the newest. */
    ArchiveAnswer archived(String address, Optional<LocalDate> day, LinkSettings settings);
}
