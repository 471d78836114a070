package newsroom.workflow;

/** How far an article has come by its log alone, whatever its text is now. */
public enum Stage {
    /** Begun, and not yet submitted. */
    DRAFT,
    /** Submitted: in review, approved or scheduled, which only its text can tell. */
    SUBMITTED,
    /** Sent back by a reviewer. */
    SENT_BACK,
    /** Published, and not since submitted for a correction. */
    LIVE,
    /** Taken back for good. */
    RETRACTED
}
