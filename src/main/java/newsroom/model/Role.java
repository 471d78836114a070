package newsroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do on the desk; a person can have several. Writing, commenting and submitting one's own text need none. */
public enum Role {
    /** Approves a text, or sends it back. */
    REVIEWER,
    /** Holds, releases, spikes. */
    EDITOR,
    /** Schedules and publishes. */
    PUBLISHER,
    /** Retracts, together with one more person. */
    STANDARDS;

    /** As {@code newsroom.yml} writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this key, or nothing when there is none. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
