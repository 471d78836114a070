package newsroom.desk;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsroom.model.Act;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Newsroom;
import newsroom.model.Operation;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Quote;
import newsroom.model.Reason;
import newsroom.text.Quotes;
import newsroom.workflow.Guards;
import newsroom.workflow.Standing;

/**
 * Moves an article from state to state. Each is judged on the tip of {@code main} as it is with the writer's lock held, becomes
 * one commit, and is on disk when the method returns; a {@link Problem} says why not, and then nothing was written.
 *
 * <p>Articles are named by a slug, an id, a path or a part of one that fits no other. An operation names the attempt: the same
 * one again does nothing and answers with what the first had done.
 */
public final class Moves {
    private final Desk desk;
    private final Optional<Operation> operation;
    private final Optional<Content> seen;

    Moves(Desk desk) {
        this(desk, Optional.empty(), Optional.empty());
    }

    private Moves(Desk desk, Optional<Operation> operation, Optional<Content> seen) {
        this.desk = desk;
        this.operation = operation;
        this.seen = seen;
    }

    /** The same moves under the name of an attempt. */
    public Moves under(Optional<Operation> attempt) {
        return new Moves(desk, attempt, seen);
    }

    /** The same moves for somebody who has this text before them: what speaks of a text is refused when it is no longer this one. */
    public Moves seeing(Content text) {
        return new Moves(desk, operation, Optional.of(text));
    }

    /** Makes the act of a move from the article as it is. */
    @FunctionalInterface
    private interface Maker {
        Act act(Dossier dossier, Copy copy, Person actor, Newsroom newsroom);
    }

    public Done submit(String article) {
        return make(article, Move.SUBMIT, (dossier, copy, actor, newsroom) -> new Act.Submit(copy));
    }

    /**
     * A reviewer stands by the text as it is.
     *
     * @param note what was looked at; may be empty
     */
    public Done approve(String article, String note) {
        String words = EventText.note(note);
        return make(
                article,
                Move.APPROVE,
                (dossier, copy, actor, newsroom) -> new Act.Approve(copy, actor.signature(), words));
    }

    /**
     * A reviewer sends the text back.
     *
     * @param reason what has to change
     */
    public Done requestChanges(String article, String reason) {
        String words = EventText.note(reason);
        return make(
                article,
                Move.REQUEST_CHANGES,
                (dossier, copy, actor, newsroom) -> new Act.RequestChanges(copy, actor.signature(), words));
    }

    /**
     * Opens a thread.
     *
     * @param passage words of the article that the comment speaks of
     */
    public Done comment(String article, String text, Optional<String> passage) {
        String words = EventText.note(text);
        return make(
                article,
                Move.COMMENT,
                (dossier, copy, actor, newsroom) ->
                        new Act.Comment(words, passage.map(exact -> quote(dossier, exact)), Optional.empty()));
    }

    /** Opens a thread on a passage. */
    public Done comment(String article, String text, Quote passage) {
        String words = EventText.note(text);
        return make(
                article,
                Move.COMMENT,
                (dossier, copy, actor, newsroom) -> new Act.Comment(words, Optional.of(passage), Optional.empty()));
    }

    /**
     * Answers in a thread.
     *
     * @param thread the comment that opened it, or a part of its id that fits no other
     */
    public Done reply(String article, String thread, String text) {
        String words = EventText.note(text);
        return make(
                article,
                Move.COMMENT,
                (dossier, copy, actor, newsroom) ->
                        new Act.Comment(words, Optional.empty(), Optional.of(thread(dossier, thread))));
    }

    /**
     * Settles a thread.
     *
     * @param thread the comment that opened it, or a part of its id that fits no other
     */
    public Done resolve(String article, String thread) {
        return make(
                article, Move.RESOLVE, (dossier, copy, actor, newsroom) -> new Act.Resolve(thread(dossier, thread)));
    }

    public Done withdraw(String article) {
        return make(article, Move.WITHDRAW, (dossier, copy, actor, newsroom) -> new Act.Withdraw());
    }

    /**
     * Keeps an article from going out.
     *
     * @param embargo until when; nothing for a hold that only a release ends
     */
    public Done hold(String article, String reason, Optional<ZonedDateTime> embargo) {
        String words = EventText.note(reason);
        return make(article, Move.HOLD, (dossier, copy, actor, newsroom) -> new Act.Hold(words, embargo));
    }

    public Done release(String article) {
        return make(article, Move.RELEASE, (dossier, copy, actor, newsroom) -> new Act.Release());
    }

    public Done schedule(String article, ZonedDateTime at) {
        return make(article, Move.SCHEDULE, (dossier, copy, actor, newsroom) -> new Act.Schedule(at));
    }

    public Done unschedule(String article) {
        return make(article, Move.UNSCHEDULE, (dossier, copy, actor, newsroom) -> new Act.Unschedule());
    }

    /**
     * Publishes an article.
     *
     * @param restore whether a text that was live before is brought back on purpose
     */
    public Done publish(String article, boolean restore) {
        return make(
                article,
                Move.PUBLISH,
                (dossier, copy, actor, newsroom) -> publication(dossier, copy, newsroom, restore));
    }

    /** What became of an article whose time to go out had come: what was done, or why not. */
    public record Due(String article, Optional<Done> done, Optional<Problem> problem) {}

    /**
     * Publishes what is due by now, each article judged again at this minute; one that is refused does not stop the others. What
     * was published in other clones goes onto {@code live} here too.
     */
    public List<Due> publishDue() {
        Instant now = desk.now();
        List<Due> due = new ArrayList<>();
        for (Row row : desk.rows(desk.repository().main()).all()) {
            if (row.scheduled().filter(time -> !time.isAfter(now)).isEmpty()) {
                continue;
            }
            String article = row.folder().path();
            try {
                due.add(new Due(article, Optional.of(publish(article, false)), Optional.empty()));
            } catch (Problem problem) {
                due.add(new Due(article, Optional.empty(), Optional.of(problem)));
            }
        }
        desk.repository().project(Desk.projector());
        return due;
    }

    /**
     * Proposes to take a live article back, or carries out what somebody else has proposed.
     *
     * @param reason what readers are told; for the second person it may be empty, and then the first one's stands
     */
    public Done retract(String article, String reason) {
        String words = EventText.note(reason);
        return make(article, Move.RETRACT, (dossier, copy, actor, newsroom) -> retraction(dossier, actor, words));
    }

    /**
     * Takes an article that was never live off the board.
     *
     * @param reason why; may be empty
     */
    public Done spike(String article, String reason) {
        String words = EventText.note(reason);
        return make(article, Move.SPIKE, (dossier, copy, actor, newsroom) -> new Act.Spike(words));
    }

    public Done unspike(String article) {
        return make(article, Move.UNSPIKE, (dossier, copy, actor, newsroom) -> new Act.Unspike());
    }

    /** What stands in the way of publishing an article now, for whoever works here. */
    public Decision publishable(Dossier dossier) {
        return possible(dossier, Move.PUBLISH);
    }

    /**
     * What stands in the way of a move now, for whoever works here. Words and times that it would need are taken as given.
     *
     * @param move one that is about the article as a whole: anything but beginning and resolving
     */
    public Decision possible(Dossier dossier, Move move) {
        NewsroomFile file = NewsroomFile.at(dossier.snapshot());
        Copy copy = desk.copy(dossier, file.newsroom());
        Person actor = desk.actor(file.newsroom());
        String words = "-";
        Act act = switch (move) {
            case SUBMIT -> new Act.Submit(copy);
            case APPROVE -> new Act.Approve(copy, actor.signature(), words);
            case REQUEST_CHANGES -> new Act.RequestChanges(copy, actor.signature(), words);
            case COMMENT -> new Act.Comment(words, Optional.empty(), Optional.empty());
            case WITHDRAW -> new Act.Withdraw();
            case HOLD -> new Act.Hold(words, Optional.empty());
            case RELEASE -> new Act.Release();
            case UNSCHEDULE -> new Act.Unschedule();
            case PUBLISH -> publication(dossier, copy, file.newsroom(), false);
            case RETRACT -> retraction(dossier, actor, words);
            case SPIKE -> new Act.Spike(words);
            case UNSPIKE -> new Act.Unspike();
            case SAVE -> new Act.Save(copy, words);
            case CORRECT -> new Act.Correct(copy, words);
            case SCHEDULE -> new Act.Schedule(desk.here().plusDays(1));
            case CREATE, RESOLVE -> throw new IllegalArgumentException(move + " needs more than an article");
        };
        return decide(dossier, file, actor, copy, act);
    }

    /** What stands between the person and the text, and then what the guards say. */
    private Decision decide(Dossier dossier, NewsroomFile file, Person actor, Copy copy, Act act) {
        List<Reason> obstacles = new ArrayList<>();
        String slug = dossier.folder().slug().value();
        if (act instanceof Act.OnText && !hasSeen(actor, dossier)) {
            obstacles.add(new Reason(
                    Reason.Guard.STATE, slug + " was changed since you read it", "Read what changed, and do it again"));
        }
        if (act instanceof Act.Submit) {
            unsaved(dossier.folder())
                    .forEach(path -> obstacles.add(new Reason(
                            Reason.Guard.STATE,
                            path + " has changes that are not saved",
                            "Save them: newsroom save " + slug + ", or D on the screen")));
        }
        obstacles.addAll(Guards.decide(dossier.standing(), act, desk.situation(dossier, file, actor, copy))
                .obstacles());
        return new Decision(obstacles);
    }

    /** Whose act names a text has had it before them, whatever they had before. */
    private boolean hasSeen(Person actor, Dossier dossier) {
        return seen.filter(text -> !text.equals(dossier.content())).isEmpty()
                || dossier.log().events().stream()
                        .anyMatch(event -> event.actor().equals(actor.id())
                                && event.act() instanceof Act.OnText onText
                                && onText.copy().content().equals(dossier.content()));
    }

    private List<String> unsaved(Folder folder) {
        return desk.repository()
                .workTree()
                .map(workTree -> workTree.changed(folder.path()))
                .orElse(List.of());
    }

    private static Act publication(Dossier dossier, Copy copy, Newsroom newsroom, boolean restore) {
        Standing standing = dossier.standing();
        return new Act.Publish(
                copy,
                standing.publications().size() + 1,
                newsroom.policy(),
                standing.approvalsOf(copy, newsroom).stream()
                        .map(vote -> vote.event())
                        .toList(),
                restore);
    }

    private static Act retraction(Dossier dossier, Person actor, String reason) {
        Optional<Event> proposed = dossier.standing()
                .retraction()
                .map(Standing.Retraction::event)
                .filter(proposal -> !proposal.actor().equals(actor.id()));
        if (proposed.isEmpty()) {
            return new Act.Retract(reason, Optional.empty());
        }
        String words = reason.isEmpty() ? ((Act.Retract) proposed.get().act()).reason() : reason;
        return new Act.Retract(
                words,
                dossier.standing()
                        .live()
                        .map(live -> Tombstone.of(dossier.id(), words, live).content()));
    }

    private static Quote quote(Dossier dossier, String passage) {
        return Quotes.of(dossier.text().source().text(), passage)
                .orElseThrow(() -> Problem.refused(
                        "\"" + passage + "\" does not stand in the article, or stands there more than once",
                        "Quote a few words more, exactly as they stand there"));
    }

    private static EventId thread(Dossier dossier, String part) {
        List<EventId> fitting = dossier.standing().discussions().stream()
                .map(discussion -> discussion.id())
                .filter(id -> id.value().contains(part))
                .toList();
        if (fitting.size() != 1) {
            throw Problem.usage(
                    (fitting.isEmpty() ? "no thread fits \"" : fitting.size() + " threads fit \"") + part + "\"",
                    "newsroom show lists the threads and their ids");
        }
        return fitting.get(0);
    }

    /** Makes a move that is found out from the article as it is with the lock held. */
    Done make(String article, Move move, Function<Dossier, Act> act) {
        return make(article, move, (dossier, copy, actor, newsroom) -> act.apply(dossier));
    }

    private Done make(String article, Move move, Maker maker) {
        Attempt attempt = new Attempt(article, move, maker);
        Optional<String> commit = desk.repository().write(attempt::judge, Desk.projector());
        return attempt.done(commit);
    }

    /** One attempt at a move, which may be judged several times when others write at the same moment. */
    private final class Attempt {
        private final String article;
        private final Move move;
        private final Maker maker;
        private Optional<Judged> judged = Optional.empty();

        Attempt(String article, Move move, Maker maker) {
            this.article = article;
            this.move = move;
            this.maker = maker;
        }

        private record Judged(Event event, Dossier dossier, Copy copy, Newsroom newsroom) {}

        Optional<Change> judge(Snapshot tip) {
            Dossier dossier = desk.find(tip, article);
            NewsroomFile file = NewsroomFile.at(tip);
            Person actor = desk.actor(file.newsroom());
            Copy copy = desk.copy(dossier, file.newsroom());
            Optional<Event> earlier = EventWriter.earlier(dossier.log(), operation, actor, move);
            if (earlier.isPresent()) {
                judged = Optional.of(new Judged(earlier.get(), dossier, copy, file.newsroom()));
                return Optional.empty();
            }
            Act act = maker.act(dossier, copy, actor, file.newsroom());
            Decision decision = decide(dossier, file, actor, copy, act);
            if (!decision.allowed()) {
                throw Problem.refused(
                        act.move().verb() + " " + dossier.folder().slug() + " is refused", decision.obstacles());
            }
            Event event = EventWriter.sign(desk, dossier, actor, operation, act);
            judged = Optional.of(new Judged(event, dossier, copy, file.newsroom()));
            boolean projects = move == Move.PUBLISH || move == Move.RETRACT;
            return Optional.of(EventWriter.change(desk, event, actor, List.of(), projects));
        }

        Done done(Optional<String> commit) {
            Judged last = judged.orElseThrow();
            Standing standing = commit.isPresent()
                    ? EventWriter.standingAfter(last.dossier().log(), last.event())
                    : last.dossier().standing();
            List<String> notices = last.event().act() instanceof Act.OnText
                    ? notices(last.dossier().folder())
                    : List.of();
            return Done.of(last.event(), last.dossier().title(), standing, last.copy(), last.newsroom())
                    .with(commit, notices);
        }

        private List<String> notices(Folder folder) {
            return unsaved(folder).stream()
                    .map(path -> path + " has changes that are not saved; they were not part of this")
                    .toList();
        }
    }
}
