package newsroom.workflow;

import static newsroom.workflow.Newsdesk.BO;
import static newsroom.workflow.Newsdesk.INES;
import static newsroom.workflow.Newsdesk.KIT;
import static newsroom.workflow.Newsdesk.MARA;
import static newsroom.workflow.Newsdesk.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.Policy;
import newsroom.model.Slug;
import newsroom.model.State;
import org.junit.jupiter.api.Test;

/** What people do at the same time in different clones, and what every clone makes of it. */
class FoldTest {
    private static final ArticleId ARTICLE = new ArticleId("20261119-k7m2qd");

    private final List<Event> events = new ArrayList<>();
    private Instant now = Newsdesk.MORNING;

    /** Somebody who has seen everything so far does something. */
    private Event then(Person actor, Act act) {
        return then(Log.of(events).heads(), actor, act);
    }

    /** Somebody who has seen only some of it does something. */
    private Event then(SortedSet<EventId> seen, Person actor, Act act) {
        now = now.plusSeconds(60);
        Event event = EventText.sign(now, ARTICLE, Newsdesk.FOLDER.slug(), actor.id(), seen, Optional.empty(), act);
        events.add(event);
        return event;
    }

    private Standing standing() {
        return Fold.of(Log.of(events));
    }

    private State state(int text) {
        return standing().state(Newsdesk.copy(text), Newsdesk.newsroom());
    }

    private SortedSet<EventId> submitted() {
        then(MARA, new Act.Create(Newsdesk.copy(0)));
        return heads(then(MARA, new Act.Submit(Newsdesk.copy(0))));
    }

    private static SortedSet<EventId> heads(Event event) {
        return new TreeSet<>(List.of(event.id()));
    }

    private static Act approve(int text, Person reviewer, String... editors) {
        return new Act.Approve(Newsdesk.copy(text, editors), reviewer.signature(), "");
    }

    private static Act publish(int text, int version, Policy policy, Event... approvals) {
        List<EventId> ids = List.of(approvals).stream().map(Event::id).toList();
        return new Act.Publish(Newsdesk.copy(text), version, policy, ids, false);
    }

    @Test
    void anApprovalHoldsForExactlyTheTextItNamesAndComesBackWithIt() {
        submitted();
        then(INES, approve(0, INES));
        assertThat(state(0)).isEqualTo(State.APPROVED);

        then(MARA, new Act.Save(Newsdesk.copy(1), ""));
        assertThat(state(1)).isEqualTo(State.IN_REVIEW);

        then(MARA, new Act.Save(Newsdesk.copy(0), ""));
        assertThat(state(0)).isEqualTo(State.APPROVED);
    }

    @Test
    void anApprovalDoesNotFollowTheTextToAnotherFolder() {
        submitted();
        then(INES, approve(0, INES));
        Copy moved = new Copy(
                Newsdesk.FOLDER.renamed(new Slug("school-meals")),
                Newsdesk.copy(0).content(),
                List.of());

        assertThat(standing().state(moved, Newsdesk.newsroom())).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void twoApprovalsGivenAtTheSameTimeBothCount() {
        SortedSet<EventId> seen = submitted();
        then(seen, INES, approve(0, INES));
        then(seen, BO, approve(0, BO));

        Newsroom strict = Newsdesk.under(Policy.Preset.STRICT.policy());
        assertThat(standing().state(Newsdesk.copy(0), strict)).isEqualTo(State.APPROVED);
    }

    @Test
    void aSecondApprovalByTheSamePersonCountsOnce() {
        submitted();
        then(INES, approve(0, INES));
        then(INES, approve(0, INES));

        Newsroom strict = Newsdesk.under(Policy.Preset.STRICT.policy());
        assertThat(standing().approvalsOf(Newsdesk.copy(0), strict)).hasSize(1);
        assertThat(standing().state(Newsdesk.copy(0), strict)).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void somebodyWhoChangedTheTextUnseenByTheToolIsNoIndependentReviewer() {
        submitted();
        then(INES, approve(1, INES, "ines"));

        assertThat(state(1)).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void aRequestForChangesMadeAtTheSameTimeOutweighsAnApproval() {
        SortedSet<EventId> seen = submitted();
        then(seen, INES, approve(0, INES));
        then(seen, BO, new Act.RequestChanges(Newsdesk.copy(0), BO.signature(), "Who says so?"));

        assertThat(state(0)).isEqualTo(State.CHANGES_REQUESTED);
        then(MARA, new Act.Submit(Newsdesk.copy(0)));
        assertThat(state(0)).isEqualTo(State.IN_REVIEW);
        then(BO, approve(0, BO));
        assertThat(state(0)).isEqualTo(State.APPROVED);
    }

    @Test
    void onesOwnRequestForChangesOutweighsOnesApprovalFromAnotherClone() {
        SortedSet<EventId> seen = submitted();
        then(seen, INES, new Act.RequestChanges(Newsdesk.copy(0), INES.signature(), "Who says so?"));
        then(seen, INES, approve(0, INES));

        assertThat(standing().requestedChanges()).hasSize(1);
        assertThat(standing().approvalsOf(Newsdesk.copy(0), Newsdesk.newsroom()))
                .isEmpty();
    }

    @Test
    void aHoldThatWasNotSeenIsNotReleased() {
        SortedSet<EventId> seen = submitted();
        Event first = then(seen, KIT, new Act.Hold("Lawyer.", Optional.empty()));
        then(heads(first), KIT, new Act.Release());
        then(seen, INES, new Act.Hold("Photograph.", Optional.empty()));

        assertThat(standing().holds()).extracting(Standing.Holding::reason).containsExactly("Photograph.");
    }

    @Test
    void aPublicationThatWasRightStaysRightWhateverWasDoneElsewhere() {
        SortedSet<EventId> seen = submitted();
        Event approval = then(seen, INES, approve(0, INES));
        then(heads(approval), BO, publish(0, 1, Policy.Preset.DESK.policy(), approval));
        then(seen, KIT, new Act.Hold("Too late.", Optional.empty()));
        then(seen, KIT, new Act.Spike("Too late."));
        then(seen, BO, new Act.RequestChanges(Newsdesk.copy(0), BO.signature(), "Too late."));

        assertThat(state(0)).isEqualTo(State.LIVE);
        assertThat(standing().voided()).isEmpty();
    }

    @Test
    void aPublicationWithoutTheApprovalsOfItsPolicyCountsForNothing() {
        submitted();
        then(BO, publish(0, 1, Policy.Preset.DESK.policy()));

        assertThat(state(0)).isEqualTo(State.IN_REVIEW);
        assertThat(standing().voided())
                .singleElement()
                .satisfies(voided -> assertThat(voided.why()).contains("approvals"));
    }

    @Test
    void aPublicationNamingAnApprovalOfAnotherTextCountsForNothing() {
        submitted();
        Event approval = then(INES, approve(0, INES));
        then(MARA, new Act.Save(Newsdesk.copy(1), ""));
        then(BO, publish(1, 1, Policy.Preset.DESK.policy(), approval));

        assertThat(standing().publications()).isEmpty();
    }

    @Test
    void aRetractionTakesTwoPeople() {
        submitted();
        Event approval = then(INES, approve(0, INES));
        then(BO, publish(0, 1, Policy.Preset.DESK.policy(), approval));
        then(SAM, new Act.Retract("Invented.", Optional.empty()));
        assertThat(state(0)).isEqualTo(State.LIVE);

        then(SAM, new Act.Retract("Invented.", Optional.of(Newsdesk.copy(9).content())));
        assertThat(state(0)).isEqualTo(State.LIVE);

        then(KIT, new Act.Retract("Invented.", Optional.of(Newsdesk.copy(9).content())));
        assertThat(state(0)).isEqualTo(State.RETRACTED);
    }

    @Test
    void theOrderInWhichAClonesHearsOfEventsMakesNoDifference() {
        SortedSet<EventId> seen = submitted();
        Event approval = then(seen, INES, approve(0, INES));
        then(seen, BO, new Act.Comment("Really?", Optional.empty(), Optional.empty()));
        then(seen, KIT, new Act.Hold("Lawyer.", Optional.empty()));
        then(heads(approval), MARA, new Act.Save(Newsdesk.copy(1), ""));
        then(KIT, new Act.Release());
        Standing expected = standing();

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(standing()).isEqualTo(expected);
        }
    }

    @Test
    void anEventWhosePredecessorIsGoneIsAFaultOfTheLog() {
        submitted();
        events.remove(0);

        assertThat(Log.of(events).faults()).singleElement().asString().contains("missing from the log");
    }
}
