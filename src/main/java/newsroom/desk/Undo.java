package newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.model.Act;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.text.Times;
import newsroom.workflow.Fold;
import newsroom.workflow.Guards;
import newsroom.workflow.Log;
import newsroom.workflow.Standing;
import newsroom.workflow.Vote;

/**
 * Takes moves back. A log is only ever added to, so what takes a move back is another move, which can be taken back like any other.
 * Only the last thing that was done to an article can be, so that nothing is taken from anybody else on the way.
 */
public final class Undo {
    private final Desk desk;

    Undo(Desk desk) {
        this.desk = desk;
    }

    /** How a move is taken back. */
    private sealed interface Way {
        /** What that does, a sentence. */
        String effect();

        record ByAct(String effect, Act act) implements Way {}

        record ByText(String effect, Copy earlier) implements Way {}

        record ByName(String effect, Folder earlier) implements Way {}
    }

    /**
     * What taking a move back would do, in a sentence.
     *
     * @throws Problem (refused) if there is no way back, with the reason
     */
    public String effect(Event event) {
        return way(dossier(event), event).effect();
    }

    /** What stands in the way of taking a move back now, for whoever works here. */
    public Decision possible(Event event) {
        Dossier dossier = dossier(event);
        NewsroomFile file = NewsroomFile.at(dossier.snapshot());
        Person actor = desk.actor(file.newsroom());
        Copy copy = desk.copy(dossier, file.newsroom());
        Act act = way(dossier, event) instanceof Way.ByAct way ? way.act() : new Act.Save(copy, "");
        return Guards.decide(dossier.standing(), act, desk.situation(dossier, file, actor, copy));
    }

    /**
     * Takes a move back.
     *
     * @throws Problem (refused) if there is no way back, or a guard says no
     */
    public Done make(Event event) {
        Way way = way(dossier(event), event);
        String article = event.article().value();
        if (way instanceof Way.ByAct byAct) {
            return desk.moves().make(article, byAct.act().move(), dossier -> act(way(dossier, event)));
        }
        String note = "Takes back: " + event.act().move().verb() + " " + event.id();
        if (way instanceof Way.ByName byName) {
            return desk.drafts().rename(article, byName.earlier().slug());
        }
        return desk.drafts().takeBack(article, note, dossier -> ((Way.ByText) way(dossier, event)).earlier());
    }

    private static Act act(Way way) {
        if (way instanceof Way.ByAct byAct) {
            return byAct.act();
        }
        throw new IllegalStateException("the log is another");
    }

    private Dossier dossier(Event event) {
        return desk.reading().dossier(event.article().value());
    }

    private Way way(Dossier dossier, Event event) {
        if (!dossier.log().heads().equals(Set.of(event.id()))) {
            throw no(event, "more was done to it since", "Only the last thing done to an article can be undone");
        }
        Newsroom newsroom = NewsroomFile.at(dossier.snapshot()).newsroom();
        List<Event> earlier = new ArrayList<>(dossier.log().events());
        earlier.removeIf(each -> each.id().equals(event.id()));
        Standing before = Fold.of(Log.of(earlier));
        Act act = event.act();
        return switch (act.move()) {
            case CREATE -> new Way.ByAct("It goes off the board; its text and its log stay.", new Act.Spike(""));
            case SAVE -> saved(dossier, event, (Act.Save) act);
            case APPROVE -> approved(event, before);
            case WITHDRAW -> withdrawn(dossier, event, before, newsroom);
            case HOLD -> held(event, before);
            case RELEASE -> released(event, before);
            case SCHEDULE ->
                before.schedule()
                        .map(Undo::scheduled)
                        .orElseGet(() -> new Way.ByAct("It does not go out by itself any more.", new Act.Unschedule()));
            case UNSCHEDULE ->
                before.schedule().map(Undo::scheduled).orElseThrow(() -> no(event, "it was not scheduled before", ""));
            case SPIKE -> new Way.ByAct("It comes back to the board.", new Act.Unspike());
            case UNSPIKE -> new Way.ByAct("It goes off the board again.", new Act.Spike(""));
            case SUBMIT -> throw no(event, "reviewers may have begun to read it", "A reviewer can send it back");
            case REQUEST_CHANGES ->
                throw no(
                        event,
                        "it has gone back to its author",
                        "Withdraw the request; its author then submits it again");
            case COMMENT -> throw no(event, "what was said stays in the log", "Settle the thread");
            case RESOLVE -> throw no(event, "a settled thread stays settled", "A new comment opens another");
            case PUBLISH ->
                throw no(event, "readers have seen it", "What is wrong with it is said by correcting or retracting it");
            case CORRECT ->
                throw no(
                        event,
                        "the note for readers is written",
                        "Edit it, or publish the correction when it is right");
            case RETRACT -> throw no(event, "a retraction is for good", "");
        };
    }

    private static Problem no(Event event, String why, String next) {
        return Problem.refused(event.act().move().verb() + " " + event.slug() + " cannot be undone: " + why, next);
    }

    private Way saved(Dossier dossier, Event event, Act.Save save) {
        if (!dossier.content().equals(save.copy().content())) {
            throw no(event, "the text was changed since", "newsroom diff shows what changed");
        }
        Copy before = before(dossier, event);
        if (before.content().equals(save.copy().content())) {
            return new Way.ByName("It is called " + before.folder().slug() + " again.", before.folder());
        }
        return new Way.ByText("Its text becomes what it was before; approvals of this one no longer hold.", before);
    }

    /** The text as it was before an event: the log need not know it, because anybody may commit with plain Git. */
    private Copy before(Dossier dossier, Event event) {
        Optional<Snapshot> earlier = Optional.of(dossier.snapshot());
        do {
            earlier = earlier.flatMap(here -> desk.repository().at(here.commit() + "^"));
        } while (earlier.filter(here -> here.objectId(event.path()).isPresent()).isPresent());
        return earlier.flatMap(here -> folders(here, dossier)
                        .filter(folder -> Dossier.idIn(here, folder).equals(Optional.of(dossier.id())))
                        .findFirst()
                        .map(folder -> Dossier.of(here, folder)))
                .filter(was ->
                        was.log().events().size() + 1 == dossier.log().events().size())
                .map(was -> new Copy(was.folder(), was.content(), List.of()))
                .orElseThrow(() -> no(event, "the history does not hold what was before it", ""));
    }

    /** Where an article may have lain, the likeliest first. */
    private static Stream<Folder> folders(Snapshot then, Dossier dossier) {
        Stream<Folder> named = dossier.log().events().stream()
                .flatMap(event -> event.act() instanceof Act.OnText onText ? Stream.of(onText.copy()) : Stream.empty())
                .map(Copy::folder);
        return Stream.concat(named, then.folders());
    }

    private static Way approved(Event event, Standing before) {
        if (voteOf(before, event).isPresent()) {
            throw no(event, "it took the place of an earlier verdict of yours", "Withdraw it, or give another verdict");
        }
        return new Way.ByAct("Your approval counts no more.", new Act.Withdraw());
    }

    private Way withdrawn(Dossier dossier, Event event, Standing before, Newsroom newsroom) {
        Vote vote = voteOf(before, event).orElseThrow(() -> no(event, "no verdict stood", ""));
        Copy copy = desk.copy(dossier, newsroom);
        if (!vote.approves()) {
            throw no(event, "its author has it now", "Request changes again once it is submitted");
        }
        if (!vote.copy().isSameTextAs(copy)) {
            throw no(event, "the text has changed since it was approved", "Read it, and approve what it is now");
        }
        Person actor = desk.actor(newsroom);
        return new Way.ByAct(
                "You approve exactly this text again.", new Act.Approve(copy, actor.signature(), vote.note()));
    }

    private static Optional<Vote> voteOf(Standing standing, Event event) {
        return standing.votes().stream()
                .filter(vote -> vote.person().equals(event.actor()))
                .findFirst();
    }

    private static Way held(Event event, Standing before) {
        if (!before.holds().isEmpty()) {
            throw no(event, "a release would end the hold that was there before, too", "Release it, and hold it anew");
        }
        return new Way.ByAct("It is released.", new Act.Release());
    }

    private static Way released(Event event, Standing before) {
        if (before.holds().size() != 1) {
            throw no(event, "it ended several holds at once", "Hold it anew");
        }
        Standing.Holding hold = before.holds().get(0);
        return new Way.ByAct("It is held again, now by you.", new Act.Hold(hold.reason(), hold.embargo()));
    }

    private static Way scheduled(Standing.Scheduled earlier) {
        return new Way.ByAct("It goes out at " + Times.of(earlier.at()) + " again.", new Act.Schedule(earlier.at()));
    }
}
