package newsroom.git;

/** A named moment of a write, at which a test can end the process to see what is left. */
@FunctionalInterface
interface FailPoint {
    /** Goes on, everywhere but in such a test. */
    FailPoint NONE = moment -> {};

    /** The moments of a write, in order. */
    enum Moment {
        AFTER_LOCK,
        AFTER_OBJECTS,
        AFTER_JOURNAL,
        AFTER_INDEX_LOCK,
        AFTER_REF,
        WITHIN_FILE,
        AFTER_FILES,
        AFTER_LIVE,
        BEFORE_ANSWER
    }

    void reached(Moment moment);
}
