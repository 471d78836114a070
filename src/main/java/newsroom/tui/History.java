package newsroom.tui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Reading.Comparison;
import newsroom.desk.Story;
import newsroom.desk.Story.Chapter;
import newsroom.model.Act;
import newsroom.model.Content;
import newsroom.model.Decision;
import newsroom.model.EventId;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Reason;
import newsroom.text.Times;
import newsroom.tui.MoveForm.Plan;

/** An article's log as a story, and what the selected event did to the text. */
public final class History implements Presenter {
    private static final Duration REST = Duration.ofMillis(120);

    private final Session session;
    private final Folder folder;
    private final Listing<Entry> listing =
            new Listing<>(entry -> entry.chapter().map(each -> each.event().id()));
    private final Galley galley = new Galley();
    private final Filter filter = new Filter("Show the whole story again", this::typed);
    private Optional<Contents> contents = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<EventId> marked = Optional.empty();
    private boolean isInText;

    private record Contents(Story story, Content content) {
        static Contents of(Desk desk, String article) {
            return new Contents(
                    desk.reading().story(article),
                    desk.reading().dossier(article).content());
        }
    }

    /**
     * A line of the story.
     *
     * @param chapter nothing for the last line, which says what has become of the text since
     */
    public record Entry(String deed, Optional<Chapter> chapter) {}

    /** The entry beside which the text stands, and what it did to it. */
    public record Shown(Entry entry, Comparison change) {
        /** Whether the text stayed as it was. */
        public boolean isSame() {
            return change.from().text().equals(change.to().text());
        }
    }

    public History(Session session, Folder folder) {
        this.session = session;
        this.folder = folder;
    }

    // ---- What is shown

    /** The article's title; its slug until that is read. */
    public String title() {
        return contents.map(read -> read.story().title()).orElse(folder.slug().value());
    }

    public boolean isRead() {
        return contents.isPresent();
    }

    /** The story, the first event first. */
    public Listing<Entry> listing() {
        return listing;
    }

    /** What the selected entry did when the selection last rested. */
    public Optional<Shown> shownChange() {
        return shown.filter(change -> listing.selection().isPresent());
    }

    /** The text that {@link #shownChange} speaks of. */
    public Galley galley() {
        return galley;
    }

    /** Whether keys move through the text and not through the story. */
    public boolean isInText() {
        return isInText;
    }

    /** Whether an entry waits to be compared with another. */
    public boolean isMarked(Entry entry) {
        return marked.isPresent()
                && entry.chapter().map(chapter -> chapter.event().id()).equals(marked);
    }

    /** When an entry was done, as a clock on the wall shows it; empty for what has become of the text since. */
    public String time(Entry entry) {
        return entry.chapter()
                .map(chapter ->
                        Times.of(chapter.event().id().time(), session.clock().getZone()))
                .orElse("");
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String place() {
        return "history " + folder.slug();
    }

    // ---- What is read

    @Override
    public void shown() {
        session.read(
                contents.isEmpty() ? "reading the log" : "",
                (desk, progress) -> Contents.of(desk, folder.path()),
                this::show);
    }

    @Override
    public void changed() {
        shown();
    }

    private void show(Contents read) {
        boolean isFirst = contents.isEmpty();
        contents = Optional.of(read);
        arrange();
        if (isFirst) {
            listing.select(Integer.MAX_VALUE);
        }
        readChange(Duration.ZERO);
    }

    private void arrange() {
        List<Entry> entries = new ArrayList<>();
        contents.ifPresent(read -> {
            read.story().chapters().forEach(chapter -> entries.add(new Entry(chapter.deed(), Optional.of(chapter))));
            if (!read.story().since().isEmpty()) {
                entries.add(new Entry(read.story().since(), Optional.empty()));
            }
        });
        entries.removeIf(entry -> !fits(entry));
        listing.show(entries);
    }

    private boolean fits(Entry entry) {
        return filter.fits(
                entry.deed(),
                entry.chapter()
                        .map(chapter -> chapter.event().actor() + "\n"
                                + chapter.event().act().move().verb() + "\n" + chapter.words())
                        .orElse(""));
    }

    private void readChange(Duration delay) {
        session.later(this, delay, () -> listing.selection().ifPresent(this::readChange));
    }

    private void readChange(Entry entry) {
        session.read(
                "",
                (desk, progress) -> new Shown(
                        entry,
                        desk.reading()
                                .change(
                                        folder.path(),
                                        entry.chapter()
                                                .map(chapter -> chapter.event().id()))),
                this::show);
    }

    private void show(Shown read) {
        boolean isOther =
                shown.filter(before -> before.entry().equals(read.entry())).isEmpty();
        shown = Optional.of(read);
        galley.show(read.change().from().text(), read.change().to().text(), List.of());
        if (isOther) {
            galley.begin(0);
        }
    }

    // ---- What keys mean

    @Override
    public Optional<Field> field() {
        return filter.field();
    }

    @Override
    public void typed() {
        arrange();
        readChange(REST);
    }

    @Override
    public List<Action> actions() {
        if (filter.field().isPresent()) {
            return filter.actions();
        }
        List<Action> actions = new ArrayList<>(List.of(
                Action.of(
                        "open",
                        "tab shift-tab enter",
                        isInText ? "story" : "text",
                        "Go to the text, or back to the story",
                        () -> isInText = !isInText),
                Action.of(
                                "compare",
                                "d",
                                marked.isPresent() ? "compare" : "mark",
                                "Mark an event, and then compare its text with another's",
                                this::compare)
                        .unless(this::noEvent),
                Action.of("bring-back", "b", "bring back", "Bring the event's text back, as a save", this::bringBack)
                        .unless(this::noText),
                Action.of("filter", "/ f", "filter", "Show only what a person did, or acts of a kind", filter::open),
                Action.of(
                        "audit",
                        "a",
                        "audit",
                        "Prove that what went out of this article was approved",
                        () -> session.open(new AuditTrail(session, Optional.of(folder))))));
        if (isInText) {
            actions.addAll(galley.actions(session));
            actions.add(Action.of("close", "esc", "", "Go back to the story", () -> isInText = false));
            return actions;
        }
        actions.addAll(listing.moves(() -> readChange(REST)));
        if (marked.isPresent()) {
            actions.add(Action.of("close", "esc", "", "Mark none", () -> marked = Optional.empty()));
        } else if (!filter.text().isEmpty()) {
            actions.add(filter.clearing());
        }
        return actions;
    }

    private Optional<Chapter> selected() {
        return listing.selection().flatMap(Entry::chapter);
    }

    private Optional<String> noEvent() {
        return selected().isPresent() ? Optional.empty() : Optional.of("no event is selected");
    }

    private Optional<String> noText() {
        return selected()
                        .filter(chapter -> chapter.event().act() instanceof Act.OnText)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the selected event speaks of no text");
    }

    private void compare() {
        Optional<EventId> selected = selected().map(chapter -> chapter.event().id());
        if (marked.isEmpty() || marked.equals(selected)) {
            marked = marked.isEmpty() ? selected : Optional.empty();
            session.say(marked.isEmpty() ? "nothing is marked" : "marked; d on another event compares the two texts");
            return;
        }
        EventId one = marked.get();
        marked = Optional.empty();
        selected.ifPresent(other -> session.read(
                "comparing",
                (desk, progress) -> desk.reading().between(folder.path(), one, other),
                compared -> session.open(new Compared(session, compared))));
    }

    private void bringBack() {
        selected()
                .ifPresent(chapter -> contents.ifPresent(read ->
                        session.open(new MoveForm(session, plan(chapter.event().id(), read.content())))));
    }

    private Plan plan(EventId event, Content now) {
        String article = folder.path();
        String when = Times.of(event.time(), session.clock().getZone());
        return new Plan(
                "bring back " + folder.slug(),
                List.of("The text of " + when
                        + " becomes the text, as a save in your name. Approvals of the text as it is"
                        + " now no longer hold; undo brings it back."),
                List.of(),
                (desk, progress) -> possible(desk, event),
                (desk, words) -> desk.drafts().bringBack(article, event, now));
    }

    private Decision possible(Desk desk, EventId event) {
        String now = desk.reading().dossier(folder.path()).text().source().text();
        boolean isThere = desk.reading()
                .change(folder.path(), Optional.of(event))
                .to()
                .text()
                .equals(now);
        return isThere
                ? new Decision(List.of(new Reason(Reason.Guard.STATE, "that is the text as it is now", "")))
                : desk.moves().possible(desk.reading().dossier(folder.path()), Move.SAVE);
    }
}
