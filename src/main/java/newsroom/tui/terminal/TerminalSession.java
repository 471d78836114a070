package newsroom.tui.terminal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import newsroom.desk.Desk;
import newsroom.model.Problem;
import newsroom.tui.Board;
import newsroom.tui.Demo;
import newsroom.tui.Edits;
import newsroom.tui.Inbox;
import newsroom.tui.Input;
import newsroom.tui.Outside;
import newsroom.tui.Session;
import newsroom.tui.Timers;
import newsroom.tui.Work;
import newsroom.tui.view.Painter;
import newsroom.tui.view.Preferences;
import newsroom.tui.view.Size;

/** Somebody's session on a terminal, from taking the terminal to giving it back, which happens on every way out. */
public final class TerminalSession implements Outside {
    private static final Duration SPIN = Duration.ofMillis(250);

    /** How long branches have to rest before they are read. */
    private static final Duration SETTLED = Duration.ofMillis(100);

    private static final long FOREVER = Duration.ofDays(1).toNanos();

    private static final String CLOSED = "over SSH no file and no program is opened: do that in a clone of your own";

    private final Setting setting;
    private final Line line;
    private final Inbox inbox = new Inbox();
    private final Timers timers;
    private final Session session;
    private final KeyDecoder decoder;
    private final Painter painter = new Painter();
    private final SparingTerminal terminal;
    private final Display display;
    private Size size;
    private Optional<Keyboard> keyboard = Optional.empty();

    /**
     * What a session needs from outside.
     *
     * @param folder where the person sits: what they name without a folder lies there
     * @param editor opens a file in the person's editor at a line, from 1, and comes back when it is closed
     * @param nanoTime a clock that never goes back
     * @param demo lays down a newsroom to try things out in
     * @param edits what people have written and not saved
     * @param isServed whether a server shows the screen to somebody whom it lets see the newsroom, and nothing else that it has
     */
    public record Setting(
            Desk desk,
            Clock clock,
            Map<String, String> environment,
            Path folder,
            ObjIntConsumer<Path> editor,
            Supplier<Demo> demo,
            LongSupplier nanoTime,
            Preferences preferences,
            Edits edits,
            boolean isServed) {}

    /** @param beside does the work that goes on beside the screen, one thing after the other */
    TerminalSession(Setting setting, Line line, Executor beside) throws IOException {
        this.setting = setting;
        this.line = line;
        this.timers = new Timers(setting.nanoTime());
        Work work = new Work(beside, inbox);
        this.session = new Session(
                setting.desk(),
                setting.clock(),
                work,
                timers,
                this,
                setting.preferences().keymap(),
                setting.edits());
        this.decoder = new KeyDecoder(this::handle);
        session.open(new Board(session));
        this.size = line.size();
        Signary signary = new Signary();
        this.terminal = new SparingTerminal(line.out(), signary, size);
        this.display =
                new Display(terminal, signary, setting.preferences().theme(), ColourDepth.of(setting.environment()));
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "desk");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the screen, and comes back when the person has left it.
     *
     * @throws Problem (failure) when the terminal cannot be used
     */
    public static void run(Setting setting, Line line) {
        ExecutorService beside = Executors.newSingleThreadExecutor(TerminalSession::daemon);
        try {
            new TerminalSession(setting, line, beside).run();
        } catch (IOException failed) {
            throw Problem.failure(
                    "the terminal failed: " + failed.getMessage(), "newsroom --help names the plain commands");
        } finally {
            finish(beside);
        }
    }

    /** Whatever was being written is written to its end. */
    private static void finish(ExecutorService beside) {
        beside.shutdown();
        try {
            beside.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException {
        Thread lastWish = new Thread(this::giveBackQuietly, "give the terminal back");
        Runtime.getRuntime().addShutdownHook(lastWish);
        Runnable noResize = Signals.on("WINCH", () -> inbox.put(new Input.Resize()));
        Runnable noResume = Signals.on("CONT", () -> inbox.put(new Input.Resume()));
        Path branches = setting.desk().repository().gitDirectory();
        RefWatch watch = RefWatch.on(branches, () -> inbox.put(new Input.Report(this::moved)));
        try {
            begin();
            while (!session.isOver()) {
                step();
            }
        } finally {
            giveBack();
            watch.close();
            noResume.run();
            noResize.run();
        }
        Runtime.getRuntime().removeShutdownHook(lastWish);
    }

    private void take() throws IOException {
        line.take();
        display.start();
        keyboard = Optional.of(Keyboard.on(line.open(), inbox));
    }

    /** Gives the terminal back as it was. Does nothing when it was given back already. */
    synchronized void giveBack() throws IOException {
        if (keyboard.isPresent()) {
            keyboard.get().stop();
            keyboard = Optional.empty();
            display.stop();
            line.giveBack();
        }
    }

    private void giveBackQuietly() {
        try {
            giveBack();
        } catch (IOException nobodyThere) {
            // The line is cut: there is no terminal any more that could be set right.
        }
    }

    /** Several branches, and the files that Git moves into their place, make one change. */
    private void moved() {
        session.later(this, SETTLED, session::changed);
    }

    /** Takes the terminal and draws for the first time. */
    void begin() throws IOException {
        take();
        draw();
    }

    /** Waits for something to happen, deals with it and with all that has happened since, and draws once. */
    void step() throws IOException {
        Optional<Input> input = next();
        if (input.isEmpty() && decoder.patience().isPresent()) {
            decoder.giveUp();
        }
        while (input.isPresent() && !session.isOver()) {
            handle(input.get());
            input = inbox.poll();
        }
        timers.run();
        if (!session.isOver()) {
            draw();
        }
    }

    /** Whether nothing happens before somebody presses a key. */
    boolean isIdle() {
        return inbox.isEmpty()
                && session.beside().isIdle()
                && timers.next().isEmpty()
                && decoder.patience().isEmpty();
    }

    /** Where everything that happens is put. */
    Inbox inbox() {
        return inbox;
    }

    Session session() {
        return session;
    }

    /** What happens next; nothing when a timer is due, or the rest of a key has not come. */
    private Optional<Input> next() {
        OptionalLong timer = timers.next();
        long wait = decoder.patience().map(Duration::toNanos).orElse(timer.orElse(FOREVER));
        if (session.beside().current().isPresent()) {
            wait = Math.min(wait, SPIN.toNanos());
        }
        try {
            return inbox.poll(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(new Input.Hangup());
        }
    }

    private void handle(Input input) {
        if (session.isOver()) {
            return;
        }
        if (input instanceof Input.Press press) {
            session.press(press.key());
        } else if (input instanceof Input.Paste paste) {
            session.paste(paste.text());
        } else if (input instanceof Input.Typed typed) {
            decoder.read(typed.bytes());
        } else if (input instanceof Input.Report report) {
            report.then().run();
        } else if (input instanceof Input.Resize) {
            resize();
        } else if (input instanceof Input.Resume) {
            resume();
        } else if (input instanceof Input.Hangup) {
            session.abandon();
        }
    }

    private void resize() {
        unfailing(() -> {
            size = line.size();
            terminal.resize(size);
        });
    }

    private void resume() {
        unfailing(() -> {
            line.take();
            terminal.enterPrivateMode();
            display.drawAnew();
        });
        resize();
    }

    private void draw() throws IOException {
        if (session.takeRedraw()) {
            display.drawAnew();
        }
        display.show(painter.draw(session, size));
    }

    @Override
    public Optional<String> closed() {
        return setting.isServed() ? Optional.of(CLOSED) : Optional.empty();
    }

    /** From an editor it is one key to a shell of the server's. */
    private void refuseClosed() {
        closed().ifPresent(reason -> {
            throw Problem.refused(reason, "");
        });
    }

    @Override
    public void edit(Path file, int line) {
        refuseClosed();
        away(() -> setting.editor().accept(file, line));
    }

    @Override
    public Path path(String typed) {
        refuseClosed();
        String home = setting.environment().getOrDefault("HOME", "");
        boolean isAtHome = !home.isEmpty() && (typed.equals("~") || typed.startsWith("~/"));
        try {
            return setting.folder().resolve(isAtHome ? home + typed.substring(1) : typed);
        } catch (InvalidPathException unnameable) {
            throw Problem.usage("no file can be called " + typed + " on this machine", "");
        }
    }

    @Override
    public Demo layDemo() {
        refuseClosed();
        return setting.demo().get();
    }

    @Override
    public void visit(Demo demo) {
        refuseClosed();
        away(demo.screen());
    }

    @Override
    public void suspend() {
        refuseClosed();
        away(line::stop);
    }

    /** Leaves the terminal to something else for a while. */
    private void away(Runnable meanwhile) {
        unfailing(this::giveBack);
        try {
            meanwhile.run();
        } finally {
            unfailing(this::take);
            resize();
        }
    }

    /** What can only fail when the terminal is gone, which the keyboard tells, too. */
    private void unfailing(Deed deed) {
        try {
            deed.run();
        } catch (IOException gone) {
            inbox.put(new Input.Hangup());
        }
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }
}
