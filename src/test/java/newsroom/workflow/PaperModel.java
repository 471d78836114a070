package newsroom.workflow;

import static newsroom.model.Reason.Guard.ALREADY_LIVE;
import static newsroom.model.Reason.Guard.APPROVALS;
import static newsroom.model.Reason.Guard.CHECKS;
import static newsroom.model.Reason.Guard.CORRECTION_NOTE;
import static newsroom.model.Reason.Guard.EMBARGO;
import static newsroom.model.Reason.Guard.FOUR_EYES;
import static newsroom.model.Reason.Guard.HELD;
import static newsroom.model.Reason.Guard.OPEN_THREAD;
import static newsroom.model.Reason.Guard.REQUESTED_CHANGES;
import static newsroom.model.Reason.Guard.ROLE;
import static newsroom.model.Reason.Guard.SECOND_PERSON;
import static newsroom.model.Reason.Guard.STATE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.model.Move;
import newsroom.model.Person;
import newsroom.model.Reason.Guard;
import newsroom.model.Role;

/**
 * The rules of the desk once more, as somebody would keep them on paper: one article, one move after another, no log, no fold. A
 * text is a number; odd ones have an error, and every tenth has a new correction note.
 */
final class PaperModel {
    String phase = "draft";
    boolean spiked;
    int text;
    final Map<String, Approval> approvals = new HashMap<>();
    final Set<String> asking = new HashSet<>();
    final Set<String> editors = new HashSet<>();
    final List<Integer> live = new ArrayList<>();
    final Set<Integer> openThreads = new HashSet<>();
    final Map<Integer, String> threadOpeners = new HashMap<>();
    int holds;
    int embargoes;
    boolean scheduled;
    String proposer = "";
    boolean proposerIsStandards;

    /** A text somebody approved, and whether that person had written in it. */
    record Approval(int text, boolean isOwn) {}

    static boolean hasError(int text) {
        return text % 2 == 1;
    }

    static boolean hasCorrection(int text) {
        return text % 10 == 0;
    }

    private int approvals() {
        return (int) approvals.values().stream()
                .filter(approval -> approval.text() == text && !approval.isOwn())
                .count();
    }

    String state() {
        if (spiked && live.isEmpty()) {
            return "spiked";
        }
        if (!phase.equals("submitted")) {
            return phase;
        }
        if (!asking.isEmpty() || approvals() < 1) {
            return "in review";
        }
        return scheduled ? "scheduled" : "approved";
    }

    /** Which guards have to object to a move; none when it is allowed. */
    Set<Guard> objections(Move move, Person actor, int thread, boolean restore) {
        Set<Guard> no = EnumSet.noneOf(Guard.class);
        String me = actor.id().value();
        boolean off = spiked && live.isEmpty();
        boolean talk = move == Move.COMMENT || move == Move.RESOLVE;
        if (off && !talk && move != Move.SAVE && move != Move.UNSPIKE) {
            no.add(STATE);
        } else if (phase.equals("retracted") && !talk) {
            no.add(STATE);
        } else {
            fromState(move, me, thread, no);
        }
        roles(move, actor, thread, no);
        if (move == Move.SUBMIT || move == Move.PUBLISH) {
            when(hasError(text), CHECKS, no);
        }
        if (move == Move.APPROVE) {
            when(editors.contains(me), FOUR_EYES, no);
        }
        if (move == Move.SCHEDULE || move == Move.PUBLISH) {
            when(approvals() < 1, APPROVALS, no);
            when(!asking.isEmpty(), REQUESTED_CHANGES, no);
        }
        if (move == Move.PUBLISH) {
            when(!openThreads.isEmpty(), OPEN_THREAD, no);
            when(holds > 0, HELD, no);
            when(embargoes > 0, EMBARGO, no);
            when(live.contains(text) && !restore, ALREADY_LIVE, no);
            when(!live.isEmpty() && !live.contains(text) && !hasCorrection(text), CORRECTION_NOTE, no);
        }
        return no;
    }

    private void fromState(Move move, String me, int thread, Set<Guard> no) {
        boolean submitted = phase.equals("submitted");
        switch (move) {
            case CREATE -> no.add(STATE);
            case SUBMIT -> when(!phase.equals("draft") && !phase.equals("changes requested"), STATE, no);
            case APPROVE, REQUEST_CHANGES, SCHEDULE, PUBLISH -> when(!submitted, STATE, no);
            case RESOLVE -> when(!openThreads.contains(thread), STATE, no);
            case WITHDRAW -> when(!approvals.containsKey(me) && !asking.contains(me), STATE, no);
            case RELEASE -> when(holds + embargoes == 0, STATE, no);
            case UNSCHEDULE -> when(!scheduled, STATE, no);
            case CORRECT -> when(!phase.equals("live"), STATE, no);
            case RETRACT -> {
                when(live.isEmpty(), STATE, no);
                when(!live.isEmpty() && proposer.equals(me), SECOND_PERSON, no);
            }
            case SPIKE -> when(!live.isEmpty() || spiked, STATE, no);
            case UNSPIKE -> when(!(spiked && live.isEmpty()), STATE, no);
            case SAVE, COMMENT, HOLD -> {}
        }
    }

    private void roles(Move move, Person actor, int thread, Set<Guard> no) {
        String me = actor.id().value();
        switch (move) {
            case SUBMIT -> when(!editors.contains(me), ROLE, no);
            case APPROVE, REQUEST_CHANGES -> when(!actor.has(Role.REVIEWER), ROLE, no);
            case RESOLVE -> when(!editors.contains(me) && !me.equals(threadOpeners.get(thread)), ROLE, no);
            case HOLD, RELEASE, SPIKE, UNSPIKE -> when(!actor.has(Role.EDITOR), ROLE, no);
            case SCHEDULE, UNSCHEDULE, PUBLISH -> when(!actor.has(Role.PUBLISHER), ROLE, no);
            case RETRACT -> {
                boolean standards = actor.has(Role.STANDARDS);
                boolean any = standards || actor.has(Role.EDITOR) || actor.has(Role.PUBLISHER);
                boolean second = !proposer.isEmpty() && !phase.equals("retracted");
                when(!any || (second && !standards && !proposerIsStandards), ROLE, no);
            }
            case CREATE, SAVE, COMMENT, WITHDRAW, CORRECT -> {}
        }
    }

    private static void when(boolean condition, Guard guard, Set<Guard> no) {
        if (condition) {
            no.add(guard);
        }
    }

    /** Writes an allowed move down. */
    void make(Move move, Person actor, int newText, int thread) {
        String me = actor.id().value();
        switch (move) {
            case CREATE, SAVE -> edit(me, newText);
            case CORRECT -> {
                edit(me, newText);
                phase = "submitted";
            }
            case SUBMIT -> phase = "submitted";
            case APPROVE -> {
                asking.remove(me);
                approvals.put(me, new Approval(text, editors.contains(me)));
            }
            case REQUEST_CHANGES -> {
                approvals.remove(me);
                asking.add(me);
                phase = "changes requested";
            }
            case COMMENT -> {
                openThreads.add(thread);
                threadOpeners.put(thread, me);
            }
            case RESOLVE -> openThreads.remove(thread);
            case WITHDRAW -> {
                approvals.remove(me);
                asking.remove(me);
            }
            case HOLD -> holds++;
            case RELEASE -> {
                holds = 0;
                embargoes = 0;
            }
            case SCHEDULE -> scheduled = true;
            case UNSCHEDULE -> scheduled = false;
            case PUBLISH -> {
                live.add(text);
                phase = "live";
                approvals.clear();
                editors.clear();
                scheduled = false;
            }
            case RETRACT -> {
                if (proposer.isEmpty()) {
                    proposer = me;
                    proposerIsStandards = actor.has(Role.STANDARDS);
                } else {
                    phase = "retracted";
                }
            }
            case SPIKE -> spiked = true;
            case UNSPIKE -> spiked = false;
        }
    }

    private void edit(String me, int newText) {
        text = newText;
        editors.add(me);
    }
}
