package newsroom.workflow;

import static newsroom.model.Reason.Guard.ALREADY_LIVE;
import static newsroom.model.Reason.Guard.APPROVALS;
import static newsroom.model.Reason.Guard.HELD;
import static newsroom.model.Reason.Guard.OPEN_THREAD;
import static newsroom.model.Reason.Guard.REQUESTED_CHANGES;
import static newsroom.model.Reason.Guard.SECOND_PERSON;
import static newsroom.model.Reason.Guard.STATE;

import java.util.List;
import java.util.Optional;
import newsroom.model.Act;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Move;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Reason;

/** Which move starts from where: what can be said of it from the log alone. */
final class Legality {
    private Legality() {}

    /**
     * Why an event of a log counts for nothing, if it does.
     *
     * @param seen where the article stood by all that the event's actor had seen
     */
    static Optional<Reason> objection(Standing seen, Event event) {
        Optional<Reason> objection = stateObjection(seen, event.actor(), event.act());
        return objection.isEmpty() && event.act() instanceof Act.Publish publish ? unproven(seen, publish) : objection;
    }

    /** Why a move cannot start from where the article stands, if it cannot. */
    static Optional<Reason> stateObjection(Standing seen, PersonId actor, Act act) {
        Move move = act.move();
        if (seen.isSpiked() && !isPossibleWhenSpiked(move)) {
            return reason("it is spiked", "Bring it back first: newsroom unspike");
        }
        if (seen.stage() == Stage.RETRACTED && move != Move.COMMENT && move != Move.RESOLVE) {
            return reason("it was retracted, and that is final", "");
        }
        return switch (move) {
            case CREATE -> seen.heads().isEmpty() ? none() : reason("it has a log already", "");
            case SAVE -> none();
            case SUBMIT -> submit(seen.stage());
            case APPROVE, REQUEST_CHANGES -> review(seen.stage());
            case COMMENT -> comment(seen, (Act.Comment) act);
            case RESOLVE -> resolve(seen, (Act.Resolve) act);
            case WITHDRAW ->
                seen.votes().stream().anyMatch(vote -> vote.person().equals(actor))
                        ? none()
                        : reason("no verdict of " + actor + " stands", "");
            case HOLD -> none();
            case RELEASE -> seen.holds().isEmpty() ? reason("nobody holds it", "") : none();
            case SCHEDULE -> seen.stage() == Stage.SUBMITTED ? none() : notApproved(seen.stage());
            case UNSCHEDULE -> seen.schedule().isPresent() ? none() : reason("it is not scheduled", "");
            case PUBLISH -> seen.stage() == Stage.SUBMITTED ? none() : notApproved(seen.stage());
            case CORRECT -> seen.stage() == Stage.LIVE ? none() : notLive(seen);
            case RETRACT -> retract(seen, actor, (Act.Retract) act);
            case SPIKE -> spike(seen);
            case UNSPIKE -> seen.isSpiked() ? none() : reason("it is not spiked", "");
        };
    }

    private static boolean isPossibleWhenSpiked(Move move) {
        return move == Move.UNSPIKE || move == Move.SAVE || move == Move.COMMENT || move == Move.RESOLVE;
    }

    private static Optional<Reason> submit(Stage stage) {
        return switch (stage) {
            case DRAFT, SENT_BACK -> none();
            case SUBMITTED -> reason("it is in review already", "");
            case LIVE -> reason("it is live", "A change to a live article is a correction: newsroom correct");
            case RETRACTED -> reason("it was retracted, and that is final", "");
        };
    }

    private static Optional<Reason> review(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> none();
            case DRAFT -> reason("it is a draft", "Its author submits it first: newsroom submit");
            case SENT_BACK -> reason("it was sent back", "Its author submits it again first: newsroom submit");
            case LIVE -> reason("it is live", "A change to a live article is a correction: newsroom correct");
            case RETRACTED -> reason("it was retracted, and that is final", "");
        };
    }

    private static Optional<Reason> notApproved(Stage stage) {
        return stage == Stage.LIVE ? reason("it is live already", "") : review(stage);
    }

    private static Optional<Reason> notLive(Standing seen) {
        return seen.publications().isEmpty()
                ? reason("it was never published", "A draft is changed by editing it: newsroom edit")
                : reason("it is being corrected already", "Edit it: newsroom edit");
    }

    private static Optional<Reason> comment(Standing seen, Act.Comment comment) {
        return comment.inReplyTo()
                        .filter(thread -> seen.discussion(thread).isEmpty())
                        .isPresent()
                ? reason("it has no thread " + comment.inReplyTo().get(), "newsroom show lists the threads")
                : none();
    }

    private static Optional<Reason> resolve(Standing seen, Act.Resolve resolve) {
        Optional<Discussion> discussion = seen.discussion(resolve.thread());
        if (discussion.isEmpty()) {
            return reason("it has no thread " + resolve.thread(), "newsroom show lists the threads");
        }
        return discussion.get().open() ? none() : reason("thread " + resolve.thread() + " is settled already", "");
    }

    private static Optional<Reason> retract(Standing seen, PersonId actor, Act.Retract retract) {
        if (seen.publications().isEmpty()) {
            return reason("it was never published", "A draft goes off the board with: newsroom spike");
        }
        Optional<PersonId> proposer =
                seen.retraction().map(retraction -> retraction.event().actor());
        if (proposer.equals(Optional.of(actor))) {
            return Optional.of(new Reason(
                    SECOND_PERSON, actor + " has proposed it already", "A second person has to retract it too"));
        }
        return retract.tombstone().isPresent() == proposer.isPresent()
                ? none()
                : Optional.of(new Reason(SECOND_PERSON, "a retraction takes two people", ""));
    }

    private static Optional<Reason> spike(Standing seen) {
        if (!seen.publications().isEmpty()) {
            return reason("it was published", "What was live is taken back with: newsroom retract");
        }
        return seen.isSpiked() ? reason("it is spiked already", "") : none();
    }

    /** Whether a publication names what its own policy asked for, and nothing that its actor had seen stood against it. */
    private static Optional<Reason> unproven(Standing seen, Act.Publish publish) {
        if (publish.version() != seen.publications().size() + 1) {
            return reason("it cannot be version " + publish.version(), "");
        }
        boolean wasLive = seen.publications().stream()
                .anyMatch(earlier ->
                        earlier.copy().content().equals(publish.copy().content()));
        if (wasLive != publish.restored()) {
            return Optional.of(new Reason(ALREADY_LIVE, "whether this text was live before is not as it says", ""));
        }
        if (!seen.requestedChanges().isEmpty()) {
            return Optional.of(new Reason(REQUESTED_CHANGES, "a request for changes stood", ""));
        }
        if (!seen.openDiscussions().isEmpty()) {
            return Optional.of(new Reason(OPEN_THREAD, "a thread was open", ""));
        }
        if (seen.holds().stream().anyMatch(hold -> hold.embargo().isEmpty())) {
            return Optional.of(new Reason(HELD, "it was held", ""));
        }
        List<Vote> named = named(seen, publish);
        return named.size() == publish.approvals().size()
                        && named.size() >= publish.policy().approvals()
                ? none()
                : Optional.of(new Reason(
                        APPROVALS, "the approvals it names do not reach its policy, " + publish.policy(), ""));
    }

    private static List<Vote> named(Standing seen, Act.Publish publish) {
        Policy.Eyes eyes = publish.policy().eyes();
        List<EventId> approvals = publish.approvals();
        return seen.votes().stream()
                .filter(vote -> vote.approves() && approvals.contains(vote.event()))
                .filter(vote -> vote.copy().isSameTextAs(publish.copy()))
                .filter(vote -> eyes.allow(vote.editors(), vote.person().value()::equals))
                .toList();
    }

    private static Optional<Reason> none() {
        return Optional.empty();
    }

    private static Optional<Reason> reason(String what, String next) {
        return Optional.of(new Reason(STATE, what, next));
    }
}
