package newsroom.model;

/**
 * One thing that stands in the way of a move.
 *
 * @param guard which guard said no
 * @param what what it found, one sentence without a full stop
 * @param next what would make it say yes; empty when nothing can
 */
public record Reason(Guard guard, String what, String next) {

    /** The guards of the workflow, by what they protect. */
    public enum Guard {
        /** The article is in a state from which this move does not start. */
        STATE,
        /** The person is not on the desk, or lacks the role. */
        ROLE,
        /** Somebody who changed the text may not approve it. */
        FOUR_EYES,
        /** The checks found an error, or could not run. */
        CHECKS,
        /** A merge's conflict markers stand in the text. */
        CONFLICT_MARKERS,
        /** A placeholder such as TK stands in the text. */
        PLACEHOLDER,
        /** Too few approvals cover exactly this text. */
        APPROVALS,
        /** A reviewer's request for changes stands. */
        REQUESTED_CHANGES,
        /** A thread of comments is open. */
        OPEN_THREAD,
        /** An editor holds the article. */
        HELD,
        /** An embargo has not ended. */
        EMBARGO,
        /** The text was live before and carries no new correction note. */
        CORRECTION_NOTE,
        /** Exactly this text was live before. */
        ALREADY_LIVE,
        /** A reason, a note or a time is missing or out of range. */
        DETAIL,
        /** A second person has to act. */
        SECOND_PERSON
    }
}
