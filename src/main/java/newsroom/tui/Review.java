package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Reading;
import newsroom.desk.Reading.Base;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.PersonId;
import newsroom.model.Quote;
import newsroom.text.Manuscript;
import newsroom.workflow.Discussion;

/** An article as a reviewer reads it: what changed since they last looked, what is said about it, and the verdict. */
public final class Review implements Presenter {
    private final Session session;
    private final Folder folder;
    private final Galley galley = new Galley();
    private Optional<Reading.Review> read = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private int base;
    private boolean showsSettled;

    public Review(Session session, Folder folder) {
        this.session = session;
        this.folder = folder;
    }

    // ---- What is shown

    /** The article, and the texts to compare it with; nothing until they are read. */
    public Optional<Reading.Review> review() {
        return read;
    }

    /** What the text is compared with. */
    public Optional<Base> base() {
        return read.map(review -> review.bases().get(base));
    }

    /** The text with what changed and what is said. */
    public Galley galley() {
        return galley;
    }

    /** How many threads there are, and how many of them nobody has settled. */
    public String threads() {
        List<Discussion> all = discussions();
        long open = all.stream().filter(Discussion::open).count();
        return open + " open " + (open == 1 ? "thread" : "threads")
                + (all.size() > open ? ", " + (all.size() - open) + " settled" : "");
    }

    /** A person's name; the short one when the newsroom knows no such person any more. */
    public String name(PersonId id) {
        return read.flatMap(review -> review.sheet().newsroom().person(id))
                .map(person -> person.name())
                .orElse(id.value());
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String place() {
        return "review " + folder.slug();
    }

    // ---- What is read

    @Override
    public void shown() {
        session.read(
                read.isEmpty() ? "reading the article" : "",
                (desk, progress) -> desk.reading().review(folder.path()),
                this::show);
    }

    @Override
    public void changed() {
        shown();
    }

    /** What the reader has chosen to compare with stays, and so does where they are. */
    private void show(Reading.Review review) {
        boolean isFirst = read.isEmpty();
        base = 0;
        for (int at = 0; at < review.bases().size(); at++) {
            if (chosen.equals(Optional.of(review.bases().get(at).since()))) {
                base = at;
            }
        }
        read = Optional.of(review);
        arrange();
        if (isFirst) {
            begin(review);
        }
    }

    private void begin(Reading.Review review) {
        Manuscript text = review.sheet().dossier().text();
        galley.begin(text.source().text().length() - text.body().length());
    }

    private void arrange() {
        read.ifPresent(review -> galley.show(
                review.bases().get(base).text(),
                review.sheet().dossier().text().source().text(),
                discussions().stream()
                        .filter(discussion -> showsSettled || discussion.open())
                        .toList()));
    }

    private List<Discussion> discussions() {
        return read.map(review -> review.sheet().dossier().standing().discussions())
                .orElse(List.of());
    }

    // ---- What keys mean

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("approve", "A", "approve", "Approve exactly this text", () -> open(Move.APPROVE)),
                Action.of(
                        "request-changes",
                        "X",
                        "send back",
                        "Request changes, and say which",
                        () -> open(Move.REQUEST_CHANGES)),
                Action.of("comment", "c", "comment", "Comment on the selected sentence", this::comment)
                        .unless(this::noPassage),
                Action.of("reply", "r", "reply", "Answer in the selected thread", this::reply)
                        .unless(this::noThread),
                Action.of("resolve", "x", "settle", "Settle the selected thread", this::resolve)
                        .unless(this::noThread),
                Action.of("publish", "P", "publish", "Publish exactly this text", () -> open(Move.PUBLISH)),
                Action.of("submit", "S", "", "Submit it for review", () -> open(Move.SUBMIT)),
                Action.of("next-thread", "}", "thread", "Go to the next thread", () -> galley.toThread(session, 1)),
                Action.of("previous-thread", "{", "", "Go to the thread before", () -> galley.toThread(session, -1)),
                Action.of("select", "v", "select", "Select more than one sentence", galley::mark)
                        .unless(this::noPassage),
                Action.of("since", "b", "since", "Compare with another earlier text", this::since),
                Action.of(
                        "history",
                        "t",
                        "history",
                        "Tell the article's story",
                        () -> session.open(new History(session, folder))),
                Action.of("settled", "s", "", "Show threads that are settled as well, or not", this::settled)));
        actions.addAll(galley.actions(session));
        actions.add(new Action(
                "answer",
                List.of(Key.ENTER),
                "",
                "Comment on the selected sentence, or answer in the selected thread",
                () -> galley.thread().isPresent() ? Optional.empty() : noPassage(),
                galley.thread().isPresent() ? this::reply : this::comment));
        if (galley.isSelecting()) {
            actions.add(Action.of("close", "esc", "", "Select one sentence again", galley::mark));
        }
        actions.addAll(MovePlans.others(() -> read.map(this::plans)));
        return actions;
    }

    private Optional<String> noThread() {
        return galley.thread().isPresent()
                ? Optional.empty()
                : Optional.of("no thread is selected; } goes to the next");
    }

    private Optional<String> noPassage() {
        return galley.quote().isPresent()
                ? Optional.empty()
                : Optional.of("a comment needs a sentence that stands in the text now");
    }

    private void open(Move move) {
        read.ifPresent(review -> plans(review).open(move));
    }

    private MovePlans plans(Reading.Review review) {
        return new MovePlans(session, folder, Optional.of(review.sheet().copy().content()));
    }

    private void comment() {
        galley.quote()
                .ifPresent(quote -> session.open(new Prompt(session, "comment", "", text -> comment(quote, text))));
    }

    private void comment(Quote quote, String text) {
        session.make("commenting", (desk, progress) -> desk.moves().comment(folder.path(), text, quote), made -> {});
    }

    private void reply() {
        galley.thread()
                .ifPresent(thread -> session.open(new Prompt(
                        session,
                        "answer " + name(thread.opener()),
                        "",
                        text -> session.make(
                                "answering",
                                (desk, progress) -> desk.moves()
                                        .reply(folder.path(), thread.id().value(), text),
                                made -> {}))));
    }

    private void resolve() {
        galley.thread()
                .ifPresent(thread -> session.make(
                        "settling the thread",
                        (desk, progress) ->
                                desk.moves().resolve(folder.path(), thread.id().value()),
                        made -> {}));
    }

    private void since() {
        read.ifPresent(review -> {
            base = (base + 1) % review.bases().size();
            chosen = base().map(Base::since);
            arrange();
            begin(review);
        });
        base().ifPresent(wanted -> session.say(wanted.isWhole() ? "the whole text" : "compared: " + wanted.since()));
    }

    private void settled() {
        showsSettled = !showsSettled;
        arrange();
        session.say(showsSettled ? "settled threads are shown" : "settled threads are hidden");
    }
}
