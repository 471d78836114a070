package newsroom.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import newsroom.model.Act;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.PersonId;
import newsroom.workflow.Standing.Holding;
import newsroom.workflow.Standing.Published;
import newsroom.workflow.Standing.Retraction;
import newsroom.workflow.Standing.Scheduled;
import newsroom.workflow.Standing.Voided;

/**
 * A fold on its way: where the article stands after the events added so far. Adding never fails, because two people may have
 * done at the same time what one after the other could not; what takes something off takes off only what its actor had seen.
 */
final class Progress {
    private final Log log;
    private Stage stage = Stage.DRAFT;
    private boolean spiked;
    private Optional<Scheduled> schedule = Optional.empty();
    private Optional<Retraction> retraction = Optional.empty();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Discussion> discussions = new ArrayList<>();
    private final List<Holding> holds = new ArrayList<>();
    private final List<Published> publications = new ArrayList<>();
    private final List<Editing> editings = new ArrayList<>();
    private final Set<String> contents = new LinkedHashSet<>();
    private final SortedSet<EventId> heads = new TreeSet<>();
    private final List<Voided> voided = new ArrayList<>();

    private record Editing(EventId event, String editor) {}

    Progress(Log log) {
        this.log = log;
    }

    private Optional<Vote> voteOf(PersonId person) {
        return votes.stream().filter(vote -> vote.person().equals(person)).findFirst();
    }

    /** Adds the event at a position of the log, or notes why it counts for nothing. */
    void add(int position, Optional<String> objection) {
        Event event = log.events().get(position);
        heads.removeAll(event.after());
        heads.add(event.id());
        if (objection.isPresent()) {
            voided.add(new Voided(event, objection.get()));
            return;
        }
        if (event.act() instanceof Act.OnText onText) {
            contents.add(onText.copy().content().tree());
            onText.copy().editedBy().forEach(editor -> editings.add(new Editing(event.id(), editor)));
        }
        apply(position, event);
    }

    private void apply(int position, Event event) {
        Act act = event.act();
        switch (act.move()) {
            case CREATE, SAVE ->
                editings.add(new Editing(event.id(), event.actor().value()));
            case SUBMIT -> stage = stage == Stage.DRAFT || stage == Stage.SENT_BACK ? Stage.SUBMITTED : stage;
            case APPROVE, REQUEST_CHANGES -> vote(position, event);
            case COMMENT -> comment(event, (Act.Comment) act);
            case RESOLVE -> settle(((Act.Resolve) act).thread());
            case WITHDRAW ->
                votes.removeIf(vote -> vote.person().equals(event.actor()) && log.hadSeen(position, vote.event()));
            case HOLD ->
                holds.add(
                        new Holding(event.id(), event.actor(), ((Act.Hold) act).reason(), ((Act.Hold) act).embargo()));
            case RELEASE -> holds.removeIf(hold -> log.hadSeen(position, hold.event()));
            case SCHEDULE ->
                schedule = Optional.of(new Scheduled(event.id(), event.actor(), ((Act.Schedule) act).at()));
            case UNSCHEDULE -> schedule = schedule.filter(set -> !log.hadSeen(position, set.event()));
            case PUBLISH -> publish(position, event, (Act.Publish) act);
            case CORRECT -> {
                editings.add(new Editing(event.id(), event.actor().value()));
                stage = stage == Stage.LIVE ? Stage.SUBMITTED : stage;
            }
            case RETRACT -> retract((Act.Retract) act, event);
            case SPIKE -> spiked = true;
            case UNSPIKE -> spiked = false;
        }
    }

    private void vote(int position, Event event) {
        boolean approves = event.act() instanceof Act.Approve;
        Optional<Vote> earlier = voteOf(event.actor());
        boolean outweighed = approves
                && earlier.filter(vote -> !vote.approves() && !log.hadSeen(position, vote.event()))
                        .isPresent();
        if (!outweighed) {
            earlier.ifPresent(votes::remove);
            votes.add(new Vote(
                    event.id(),
                    event.actor(),
                    approves,
                    ((Act.OnText) event.act()).copy(),
                    editors(),
                    event.act() instanceof Act.Approve approve
                            ? approve.note()
                            : ((Act.RequestChanges) event.act()).reason()));
        }
        if (!approves && stage == Stage.SUBMITTED) {
            stage = Stage.SENT_BACK;
        }
    }

    private void comment(Event event, Act.Comment comment) {
        Discussion.Remark remark = new Discussion.Remark(event.id(), event.actor(), comment.text());
        if (comment.inReplyTo().isEmpty()) {
            discussions.add(new Discussion(event.id(), comment.quote(), List.of(remark), true));
            return;
        }
        discussions.replaceAll(discussion -> {
            if (!discussion.id().equals(comment.inReplyTo().get())) {
                return discussion;
            }
            List<Discussion.Remark> remarks = new ArrayList<>(discussion.remarks());
            remarks.add(remark);
            return new Discussion(discussion.id(), discussion.quote(), remarks, discussion.open());
        });
    }

    private void settle(EventId thread) {
        discussions.replaceAll(discussion -> discussion.id().equals(thread)
                ? new Discussion(discussion.id(), discussion.quote(), discussion.remarks(), false)
                : discussion);
    }

    private void publish(int position, Event event, Act.Publish publish) {
        stage = stage == Stage.RETRACTED ? stage : Stage.LIVE;
        publications.add(new Published(event.id(), event.actor(), publish.copy(), publications.size() + 1));
        votes.removeIf(vote -> vote.approves() && log.hadSeen(position, vote.event()));
        editings.removeIf(editing -> editing.event().equals(event.id()) || log.hadSeen(position, editing.event()));
        schedule = schedule.filter(set -> !log.hadSeen(position, set.event()));
    }

    private void retract(Act.Retract retract, Event event) {
        if (retract.tombstone().isPresent()) {
            stage = Stage.RETRACTED;
            retraction = Optional.of(new Retraction(event, true));
        } else if (stage != Stage.RETRACTED) {
            retraction = Optional.of(new Retraction(event, false));
        }
    }

    private List<String> editors() {
        return editings.stream().map(Editing::editor).toList();
    }

    Standing standing() {
        return new Standing(
                stage,
                spiked,
                List.copyOf(votes),
                List.copyOf(discussions),
                List.copyOf(holds),
                schedule,
                List.copyOf(publications),
                retraction,
                editors(),
                Set.copyOf(contents),
                Collections.unmodifiableSortedSet(new TreeSet<>(heads)),
                List.copyOf(voided));
    }
}
