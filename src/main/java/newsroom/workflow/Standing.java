package newsroom.workflow;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Newsroom;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Role;
import newsroom.model.State;

/**
 * Where an article stands by its log, whatever its text is now.
 *
 * @param votes every standing verdict, in the order in which they were given
 * @param discussions every thread, open or settled
 * @param publications what was published, version 1 first
 * @param retraction what was proposed or done to take it back
 * @param editors who changed the text since it was last live, the first first; may name somebody several times
 * @param contents the tree ids of every content that the log names
 * @param heads the events that nobody had seen when last somebody acted
 * @param voided the events that count for nothing, because their actors could not do what they say when they did it
 */
public record Standing(
        Stage stage,
        boolean spiked,
        List<Vote> votes,
        List<Discussion> discussions,
        List<Holding> holds,
        Optional<Scheduled> schedule,
        List<Published> publications,
        Optional<Retraction> retraction,
        List<String> editors,
        Set<String> contents,
        SortedSet<EventId> heads,
        List<Voided> voided) {

    /**
     * An editor's hold.
     *
     * @param embargo until when; nothing for one that only a release ends
     */
    public record Holding(EventId event, PersonId person, String reason, Optional<ZonedDateTime> embargo) {
        /** Whether it still keeps the article from going out. */
        public boolean isOn(Instant now) {
            return embargo.isEmpty() || now.isBefore(embargo.get().toInstant());
        }
    }

    /** When the article is to go out, and who said so. */
    public record Scheduled(EventId event, PersonId person, ZonedDateTime at) {}

    /** A text that went out. */
    public record Published(EventId event, PersonId person, Copy copy, int version) {}

    /**
     * What was said to take the article back.
     *
     * @param done whether a second person has carried it out
     */
    public record Retraction(Event event, boolean done) {}

    /** An event that counts for nothing, and why. */
    public record Voided(Event event, String why) {}

    /** Whether it is off the board: what was published cannot be. */
    public boolean isSpiked() {
        return spiked && publications.isEmpty();
    }

    /** The thread that a comment opened; nothing when it opened none. */
    public Optional<Discussion> discussion(EventId id) {
        return discussions.stream()
                .filter(discussion -> discussion.id().equals(id))
                .findFirst();
    }

    /** The version that readers see, or saw until it was taken back; nothing before the first publication. */
    public Optional<Published> live() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.get(publications.size() - 1));
    }

    /** The threads that nobody has settled. */
    public List<Discussion> openDiscussions() {
        return discussions.stream().filter(Discussion::open).toList();
    }

    /** The standing requests for changes. */
    public List<Vote> requestedChanges() {
        return votes.stream().filter(vote -> !vote.approves()).toList();
    }

    /** The approvals that hold for a text: given for exactly it, by people who may review it under the policy. */
    public List<Vote> approvalsOf(Copy current, Newsroom newsroom) {
        return votes.stream()
                .filter(vote -> vote.approves() && vote.copy().isSameTextAs(current))
                .filter(vote -> newsroom.person(vote.person())
                        .filter(person -> person.has(Role.REVIEWER))
                        .filter(person -> newsroom.policy().eyes().allow(vote.editors(), person::isMeantBy))
                        .isPresent())
                .toList();
    }

    /** Where the article stands with this text. */
    public State state(Copy current, Newsroom newsroom) {
        if (isSpiked()) {
            return State.SPIKED;
        }
        return switch (stage) {
            case DRAFT -> State.DRAFT;
            case SENT_BACK -> State.CHANGES_REQUESTED;
            case LIVE -> State.LIVE;
            case RETRACTED -> State.RETRACTED;
            case SUBMITTED -> submitted(current, newsroom);
        };
    }

    private State submitted(Copy current, Newsroom newsroom) {
        Policy policy = newsroom.policy();
        if (!requestedChanges().isEmpty() || approvalsOf(current, newsroom).size() < policy.approvals()) {
            return State.IN_REVIEW;
        }
        return schedule.isPresent() ? State.SCHEDULED : State.APPROVED;
    }
}
