package newsroom.model;

import java.util.Locale;

/** How much a finding weighs, the least first. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** To be looked at before publication. */
    WARNING,
    /** Stands in the way of submitting and publishing. */
    ERROR;

    /** As output and {@code newsroom.yml} write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
