package newsroom.tui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.model.Event;
import newsroom.model.Folder;
import newsroom.model.Problem;

/**
 * Somebody at the screen: the places that are open, one above the other, what was said, and the way to the desk. Used by the
 * screen's own thread alone.
 */
public final class Session {
    private static final int MOST_MESSAGES = 200;

    private final Desk desk;
    private final Clock clock;
    private final Work work;
    private final Timers timers;
    private final Outside outside;
    private final Keymap keymap;
    private final Edits edits;
    private final List<Presenter> places = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Action> everywhere;
    private final Undoing undoing = new Undoing(this);
    private Optional<Message> news = Optional.empty();
    private boolean wantsRedraw;

    /** @param desk is asked by way of {@link #read} and {@link #make} alone */
    public Session(Desk desk, Clock clock, Work work, Timers timers, Outside outside, Keymap keymap, Edits edits) {
        this.desk = desk;
        this.clock = clock;
        this.work = work;
        this.timers = timers;
        this.outside = outside;
        this.keymap = keymap;
        this.edits = edits;
        this.everywhere = keymap.apply(Everywhere.NAME, Everywhere.actions(this));
    }

    // ---- Places

    /** The place that is on top. */
    public Presenter top() {
        return places.get(places.size() - 1);
    }

    /** What is to be seen, the lowest first: the topmost place that is no overlay, and the overlays on it. */
    public List<Presenter> visible() {
        int from = places.size() - 1;
        while (from > 0 && places.get(from).isOverlay()) {
            from--;
        }
        return Collections.unmodifiableList(places.subList(Math.max(0, from), places.size()));
    }

    /** Opens a place on top of the others. */
    public void open(Presenter presenter) {
        places.add(presenter);
        presenter.shown();
    }

    /** Leaves the place on top for the one below; leaving the last ends the session. */
    public void back() {
        if (!top().mayClose()) {
            return;
        }
        places.remove(places.size() - 1);
        if (!places.isEmpty()) {
            top().shown();
        }
    }

    /** Ends the session, unless something that is not saved yet keeps a place open. */
    public void quit() {
        while (!places.isEmpty() && top().mayClose()) {
            places.remove(places.size() - 1);
        }
    }

    /** Goes back to the first place, as far as what is not saved lets it. */
    void home() {
        while (!isHome() && top().mayClose()) {
            places.remove(places.size() - 1);
        }
        top().shown();
    }

    /** Goes to an article, wherever the person is. */
    void goTo(Folder article) {
        home();
        reveal(article);
    }

    /** Selects an article if the person is on the board. */
    void reveal(Folder article) {
        if (top() instanceof Board board) {
            board.reveal(article);
        }
    }

    /** Ends the session because nobody is there any more; what is being written stays where it is kept. */
    public void abandon() {
        places.clear();
    }

    /** Whether the place on top is the first. */
    boolean isHome() {
        return places.size() == 1;
    }

    /** Whether the person has left. */
    public boolean isOver() {
        return places.isEmpty();
    }

    // ---- Keys

    /**
     * What can be done now: in this place, then anywhere. What comes first has a key that both claim. While a line is being written,
     * keys that type characters do nothing else.
     */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(keymap.apply(top().name(), top().actions()));
        Set<Key> claimed = new HashSet<>();
        actions.forEach(action -> claimed.addAll(action.keys()));
        boolean isWriting = top().field().isPresent();
        for (Action action : everywhere) {
            List<Key> keys = action.keys().stream()
                    .filter(key -> !claimed.contains(key))
                    .filter(key -> !isWriting || key.text().isEmpty())
                    .toList();
            if (!isWriting || !keys.isEmpty()) {
                actions.add(action.on(keys));
            }
        }
        return actions;
    }

    /** What can be done everywhere. */
    List<Action> everywhere() {
        return everywhere;
    }

    /** The action that a key means now. */
    private Optional<Action> action(Key key) {
        return actions().stream().filter(action -> action.keys().contains(key)).findFirst();
    }

    /** Does what a key means here. */
    public void press(Key key) {
        news = Optional.empty();
        Optional<Field> field = top().field();
        boolean isOwn = field.isPresent() && ownKey(key);
        if (field.isPresent() && !isOwn && field.get().press(key)) {
            top().typed();
            return;
        }
        Optional<Action> action = action(key);
        if (action.isEmpty()) {
            say(key + " does nothing here; " + keyOf(Action.HELP) + " shows the keys");
            return;
        }
        perform(action.get());
    }

    /** Whether the place on top has claimed a key that would otherwise move the cursor in its field. */
    private boolean ownKey(Key key) {
        return key.text().isEmpty()
                && keymap.apply(top().name(), top().actions()).stream()
                        .anyMatch(action -> action.keys().contains(key));
    }

    /** Does something, or says why it cannot be done now. */
    public void perform(Action action) {
        Optional<String> whyNot = action.whyNot().get();
        if (whyNot.isPresent()) {
            warn(whyNot.get());
        } else {
            action.run().run();
        }
    }

    /** Takes pasted text into the line that is being written; anywhere else it does nothing. */
    public void paste(String text) {
        news = Optional.empty();
        Optional<Field> field = top().field();
        if (field.isPresent()) {
            field.get().insert(text);
            top().typed();
        } else {
            say("pasted text does nothing here");
        }
    }

    /** The first key of an action that works everywhere. */
    private String keyOf(String name) {
        return everywhere.stream()
                .filter(action -> action.name().equals(name))
                .flatMap(action -> action.keys().stream())
                .map(Key::toString)
                .findFirst()
                .orElse(name);
    }

    // ---- Messages

    /** Says something that does not stop the person. */
    public void say(String text) {
        say(text, false);
    }

    /** Says what did not work, in a line. */
    public void warn(String text) {
        say(text, true);
    }

    private void say(String text, boolean isProblem) {
        Message message = new Message(LocalTime.ofInstant(clock.instant(), clock.getZone()), text, isProblem);
        news = Optional.of(message);
        messages.add(message);
        if (messages.size() > MOST_MESSAGES) {
            messages.remove(0);
        }
    }

    /** Shows a problem with all its reasons and what to do about each. */
    public void tell(Problem problem) {
        warn(problem.what());
        open(Notice.of(this, problem));
    }

    /** What was said since the last key. */
    public Optional<Message> news() {
        return news;
    }

    /** What was said, the first first. */
    public List<Message> messages() {
        return Collections.unmodifiableList(messages);
    }

    // ---- Outside

    /** Why no file and no program is opened from here; nothing where the person may. */
    Optional<String> closed() {
        return outside.closed();
    }

    // ---- Work

    /** Something done at the desk. */
    @FunctionalInterface
    public interface Deed<T> {
        T of(Desk desk, Work.Progress progress) throws Exception;
    }

    /**
     * Reads something beside the screen, and then goes on with what came of it.
     *
     * @param title what it is, while it takes long, such as {@code reading the log}; empty if it never does
     */
    public <T> Work.Job<T> read(String title, Deed<T> deed, Consumer<T> done) {
        return work.read(title, progress -> deed.of(desk, progress), done, this::failed);
    }

    /**
     * Makes a move beside the screen: what was done is said, every place reads the repository again, and then {@code done} goes
     * on. A problem is told, and nothing was written.
     */
    public void make(String title, Deed<Done> move, Consumer<Done> done) {
        make(title, move, undoing::made, done);
    }

    /** The same, where {@code kept} is told what was made in place of what is kept to be undone. */
    void make(String title, Deed<Done> move, Consumer<Event> kept, Consumer<Done> done) {
        work.make(
                title,
                progress -> move.of(desk, progress),
                made -> {
                    tell(made);
                    kept.accept(made.event());
                    changed();
                    done.accept(made);
                },
                this::failed);
    }

    private void tell(Done made) {
        say(made.event().act().move().verb() + ": " + made.title() + " · "
                + made.state().words());
        made.notices().forEach(this::warn);
    }

    private void failed(Throwable fault) {
        if (fault instanceof Problem problem) {
            tell(problem);
        } else {
            throw new IllegalStateException(fault);
        }
    }

    /** Does something in a moment, unless {@code owner} thinks of something else until then. */
    public void later(Object owner, Duration delay, Runnable run) {
        timers.set(owner, delay, run);
    }

    /** What was done here and can be undone. */
    Undoing undoing() {
        return undoing;
    }

    /** What goes on beside the screen. */
    public Work beside() {
        return work;
    }

    /** What is written and not saved yet. It is read and written beside the screen, within {@link #read} and {@link #make}. */
    Edits edits() {
        return edits;
    }

    /**
     * Opens a file in the person's editor, and then goes on; where there is no editor, that is told.
     *
     * @param line where to begin, from 1
     */
    public void edit(Path file, int line, Runnable then) {
        try {
            outside.edit(file, line);
        } catch (Problem problem) {
            tell(problem);
            return;
        }
        then.run();
    }

    /**
     * A path as the person types it: {@code ~} is their home, and what does not begin at the root counts from the folder that they
     * sit in.
     *
     * @throws Problem (usage) when no file can be called so
     */
    Path path(String typed) {
        return outside.path(typed);
    }

    /** Lays down a newsroom to try things out in; within {@link #read}, because it takes a while. */
    Demo layDemo() {
        return outside.layDemo();
    }

    /** Opens the screen of a newsroom to try things out in, and comes back when that is left. */
    void visit(Demo demo) {
        try {
            outside.visit(demo);
        } catch (Problem problem) {
            tell(problem);
        }
    }

    /** Stops the program until the shell lets it go on. */
    void suspend() {
        try {
            outside.suspend();
        } catch (Problem problem) {
            tell(problem);
        }
    }

    /** The time, in the zone of whoever looks. */
    public Clock clock() {
        return clock;
    }

    /** The repository holds something new: every open place reads it again. */
    public void changed() {
        List.copyOf(places).forEach(Presenter::changed);
    }

    /** Asks for every cell to be drawn anew. */
    public void redraw() {
        wantsRedraw = true;
    }

    /** Whether that was asked for since the last time this was. */
    public boolean takeRedraw() {
        boolean wanted = wantsRedraw;
        wantsRedraw = false;
        return wanted;
    }
}
