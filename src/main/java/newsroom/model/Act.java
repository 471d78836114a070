package newsroom.model;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A move with everything that belongs to it: what an event says was done. */
public sealed interface Act {
    /** Which move this is. */
    Move move();

    /** An act that speaks of exactly one text. */
    sealed interface OnText extends Act {
        Copy copy();
    }

    /** The article was begun, or brought in from elsewhere. */
    record Create(Copy copy) implements OnText {
        @Override
        public Move move() {
            return Move.CREATE;
        }
    }

    /**
     * The text was changed, or its folder renamed, or both.
     *
     * @param note what was changed and why, in the editor's words; may be empty
     */
    record Save(Copy copy, String note) implements OnText {
        @Override
        public Move move() {
            return Move.SAVE;
        }
    }

    /** The author asks for review. */
    record Submit(Copy copy) implements OnText {
        @Override
        public Move move() {
            return Move.SUBMIT;
        }
    }

    /**
     * A reviewer stands by this text.
     *
     * @param note what was looked at; may be empty
     */
    record Approve(Copy copy, Signature reviewer, String note) implements OnText {
        @Override
        public Move move() {
            return Move.APPROVE;
        }
    }

    /**
     * A reviewer sends this text back; that stands until the same person lifts it.
     *
     * @param reason what has to change, not blank
     */
    record RequestChanges(Copy copy, Signature reviewer, String reason) implements OnText {
        @Override
        public Move move() {
            return Move.REQUEST_CHANGES;
        }
    }

    /**
     * Somebody says something, which opens a thread or answers in one.
     *
     * @param text not blank
     * @param quote the passage it speaks of, if any
     * @param inReplyTo the comment that opened the thread, if this answers it
     */
    record Comment(String text, Optional<Quote> quote, Optional<EventId> inReplyTo) implements Act {
        @Override
        public Move move() {
            return Move.COMMENT;
        }
    }

    /**
     * A thread is settled.
     *
     * @param thread the comment that opened it
     */
    record Resolve(EventId thread) implements Act {
        @Override
        public Move move() {
            return Move.RESOLVE;
        }
    }

    /** A reviewer takes an own verdict back. */
    record Withdraw() implements Act {
        @Override
        public Move move() {
            return Move.WITHDRAW;
        }
    }

    /**
     * An editor keeps the article from going out.
     *
     * @param reason why; may be empty when there is an embargo
     * @param embargo until when; nothing for a hold that only a release ends
     */
    record Hold(String reason, Optional<ZonedDateTime> embargo) implements Act {
        @Override
        public Move move() {
            return Move.HOLD;
        }
    }

    /** An editor ends every hold and embargo there is. */
    record Release() implements Act {
        @Override
        public Move move() {
            return Move.RELEASE;
        }
    }

    /** The article is to be published then, if every guard holds at that minute. */
    record Schedule(ZonedDateTime at) implements Act {
        @Override
        public Move move() {
            return Move.SCHEDULE;
        }
    }

    /** The article is no longer to be published at a set time. */
    record Unschedule() implements Act {
        @Override
        public Move move() {
            return Move.UNSCHEDULE;
        }
    }

    /**
     * The text went out.
     *
     * @param version how many times this article has now been published, from 1
     * @param policy what the desk asked for that day
     * @param approvals the approvals that answered it
     * @param restored whether a text that had been live before was brought back on purpose
     */
    record Publish(Copy copy, int version, Policy policy, List<EventId> approvals, boolean restored) implements OnText {
        public Publish {
            approvals = List.copyOf(approvals);
        }

        @Override
        public Move move() {
            return Move.PUBLISH;
        }
    }

    /**
     * A live article needs a correction: it goes back to review, and what is live stays live.
     *
     * @param copy the text with the note in it
     * @param note what readers are told, not blank
     */
    record Correct(Copy copy, String note) implements OnText {
        @Override
        public Move move() {
            return Move.CORRECT;
        }
    }

    /**
     * A live article is taken back. The first such event proposes it; one by a second person carries it out.
     *
     * @param reason what readers are told, not blank
     * @param tombstone the content that takes the article's place; nothing while it is only proposed
     */
    record Retract(String reason, Optional<Content> tombstone) implements Act {
        @Override
        public Move move() {
            return Move.RETRACT;
        }
    }

    /**
     * An article that is not live goes off the board.
     *
     * @param reason why; may be empty
     */
    record Spike(String reason) implements Act {
        @Override
        public Move move() {
            return Move.SPIKE;
        }
    }

    /** A spiked article comes back as it was. */
    record Unspike() implements Act {
        @Override
        public Move move() {
            return Move.UNSPIKE;
        }
    }
}
