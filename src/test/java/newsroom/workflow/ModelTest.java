package newsroom.workflow;

import static newsroom.workflow.Newsdesk.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Move;
import newsroom.model.Person;
import newsroom.model.Quote;
import newsroom.model.Reason;
import newsroom.model.Severity;
import newsroom.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random people make random moves, and the rules say to each what the same rules kept on paper say. */
class ModelTest {
    private static final ArticleId ARTICLE = new ArticleId("20261119-k7m2qd");
    private static final List<Move> MOVES = List.of(Move.values());
    private static final List<Move> FORWARD = List.of(
            Move.UNSPIKE,
            Move.WITHDRAW,
            Move.RELEASE,
            Move.RESOLVE,
            Move.PUBLISH,
            Move.SCHEDULE,
            Move.SUBMIT,
            Move.APPROVE,
            Move.CORRECT);
    private static final int STEPS = 4000;

    private final List<Event> events = new ArrayList<>();
    private final List<EventId> threads = new ArrayList<>();
    private final Map<Move, Integer> made = new EnumMap<>(Move.class);
    private final Map<Move, Integer> refused = new EnumMap<>(Move.class);
    private PaperModel paper = new PaperModel();
    private Instant now = Newsdesk.MORNING;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20170214, 20261123})
    void everyIllegalMoveIsRefusedWithItsReasonAndNoLegalOneIs(long seed) {
        Random random = new Random(seed);
        begin();
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofSeconds(1 + random.nextInt(600)));
            if (events.size() > 100) {
                begin();
            }
            step(random, "seed " + seed + ", step " + step);
        }
        assertThat(made.keySet()).as("moves that were allowed").containsAll(Set.of(Move.values()));
        assertThat(refused.keySet()).as("moves that were refused").contains(Move.PUBLISH, Move.APPROVE, Move.RETRACT);
    }

    private void begin() {
        events.clear();
        threads.clear();
        paper = new PaperModel();
        add(Newsdesk.MARA, new Act.Create(Newsdesk.copy(0)));
        paper.make(Move.CREATE, Newsdesk.MARA, 0, 0);
        made.merge(Move.CREATE, 1, Integer::sum);
    }

    private void step(Random random, String where) {
        int thread = threads.isEmpty() ? 0 : random.nextInt(threads.size());
        boolean restore = random.nextInt(8) == 0;
        Wish wish = random.nextInt(3) == 0 ? anything(random) : likely(random, thread, restore);
        Person actor = wish.actor();
        Move move = wish.move();
        int newText = random.nextInt(3) > 0 ? random.nextInt(8) * 10 : random.nextInt(80);
        Standing standing = Fold.of(Log.of(events));
        Copy copy = Newsdesk.copy(paper.text);
        Act act = act(move, standing, copy, newText, thread, actor, restore);

        Decision decision = Guards.decide(standing, act, situation(actor, copy));

        Set<Reason.Guard> objections =
                decision.obstacles().stream().map(Reason::guard).collect(Collectors.toSet());
        assertThat(objections)
                .as("%s: %s by %s when %s", where, move, actor.id(), paper.state())
                .isEqualTo(paper.objections(move, actor, thread, restore));
        if (decision.allowed()) {
            make(actor, move, act, newText);
        } else {
            refused.merge(move, 1, Integer::sum);
        }
        Standing after = Fold.of(Log.of(events));
        assertThat(after.state(Newsdesk.copy(paper.text), Newsdesk.newsroom()).words())
                .as("%s: state after %s by %s", where, move, actor.id())
                .isEqualTo(paper.state());
        assertThat(after.voided()).as(where).isEmpty();
    }

    private record Wish(Person actor, Move move) {}

    private static Wish anything(Random random) {
        return new Wish(PEOPLE.get(random.nextInt(PEOPLE.size())), MOVES.get(random.nextInt(MOVES.size())));
    }

    /** What gets an article further, as far as the paper allows it: chance alone would seldom publish anything. */
    private Wish likely(Random random, int thread, boolean restore) {
        if (random.nextInt(40) == 0) {
            return new Wish(Newsdesk.SAM, Move.RETRACT);
        }
        for (Move move : FORWARD) {
            Person actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
            if (random.nextInt(3) > 0
                    && paper.objections(move, actor, thread, restore).isEmpty()) {
                return new Wish(actor, move);
            }
        }
        return new Wish(Newsdesk.MARA, Move.SAVE);
    }

    private void make(Person actor, Move move, Act act, int newText) {
        int thread = move == Move.RESOLVE ? threads.indexOf(((Act.Resolve) act).thread()) : threads.size();
        Event event = add(actor, act);
        if (move == Move.COMMENT) {
            threads.add(event.id());
        }
        paper.make(move, actor, newText, thread);
        made.merge(move, 1, Integer::sum);
    }

    private Event add(Person actor, Act act) {
        Event event = EventText.sign(
                now, ARTICLE, Newsdesk.FOLDER.slug(), actor.id(), Log.of(events).heads(), Optional.empty(), act);
        events.add(event);
        return event;
    }

    private Act act(Move move, Standing standing, Copy copy, int newText, int thread, Person actor, boolean restore) {
        Copy changed = Newsdesk.copy(newText);
        return switch (move) {
            case CREATE -> new Act.Create(copy);
            case SAVE -> new Act.Save(changed, "");
            case SUBMIT -> new Act.Submit(copy);
            case APPROVE -> new Act.Approve(copy, actor.signature(), "");
            case REQUEST_CHANGES -> new Act.RequestChanges(copy, actor.signature(), "Name the source.");
            case COMMENT -> new Act.Comment("Really?", Optional.of(new Quote("dam", "the ", " is")), Optional.empty());
            case RESOLVE ->
                new Act.Resolve(threads.isEmpty() ? new EventId("20260101T000000Z-000000") : threads.get(thread));
            case WITHDRAW -> new Act.Withdraw();
            case HOLD -> new Act.Hold("Wait for the lawyer.", Optional.empty());
            case RELEASE -> new Act.Release();
            case SCHEDULE -> new Act.Schedule(now.plusSeconds(3600).atZone(ZoneOffset.UTC));
            case UNSCHEDULE -> new Act.Unschedule();
            case PUBLISH ->
                new Act.Publish(
                        copy,
                        standing.publications().size() + 1,
                        Newsdesk.newsroom().policy(),
                        standing.approvalsOf(copy, Newsdesk.newsroom()).stream()
                                .map(Vote::event)
                                .toList(),
                        restore && paper.live.contains(paper.text));
            case CORRECT -> new Act.Correct(changed, "The dam is 40 metres high.");
            case RETRACT ->
                new Act.Retract(
                        "It was wrong.",
                        standing.retraction().isPresent()
                                        && !standing.retraction()
                                                .get()
                                                .event()
                                                .actor()
                                                .equals(actor.id())
                                ? Optional.of(Newsdesk.copy(-1).content())
                                : Optional.empty());
            case SPIKE -> new Act.Spike("");
            case UNSPIKE -> new Act.Unspike();
        };
    }

    private Situation situation(Person actor, Copy copy) {
        List<Finding> errors = PaperModel.hasError(paper.text) ? List.of(error()) : List.of();
        TextReport report = new TextReport(
                errors,
                OptionalInt.empty(),
                OptionalInt.empty(),
                PaperModel.hasCorrection(paper.text),
                Optional.empty());
        return new Situation(Newsdesk.newsroom(), actor, false, now, copy, () -> report);
    }

    private static Finding error() {
        return new Finding(
                "NR101",
                "missing-works-cited",
                Severity.ERROR,
                new Span(1, 1, 1, 2),
                "No works-cited section",
                Fix.NONE,
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
