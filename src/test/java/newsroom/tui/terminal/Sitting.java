package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import newsroom.desk.Desk;
import newsroom.desk.Rehearsal;
import newsroom.desk.Repository;
import newsroom.desk.Starter;
import newsroom.desk.Storage;
import newsroom.desk.Workplace;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.testing.MemoryRepository;
import newsroom.testing.MemoryStorage;
import newsroom.tui.Action;
import newsroom.tui.Demo;
import newsroom.tui.Edits;
import newsroom.tui.Input;
import newsroom.tui.Key;
import newsroom.tui.Session;
import newsroom.tui.view.Preferences;
import newsroom.tui.view.Size;

/** A person who sits at the screen, presses keys and sees what is there. After each key the screen comes to rest. */
public final class Sitting {
    /** Monday noon in the week in which all this happens. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Lisbon"));

    private static final int MOST_STEPS = 1000;

    private static final Map<Repository, Path> EDITS = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Glass glass;
    private final TerminalSession session;
    private final List<String> line = new ArrayList<>();
    private Size size;
    private long now;
    private int editedLine;
    private Consumer<Path> editor = file -> {
        throw Problem.usage("cannot start the editor: none was given", "Name another in $VISUAL");
    };

    private Sitting(
            Repository repository, String person, Size size, Preferences preferences, Path folder, boolean isServed) {
        this.size = size;
        this.glass = new Glass(size);
        Workplace workplace = new Workplace(NOON, new Random(3), Optional.of(person), Optional.empty());
        TerminalSession.Setting setting = new TerminalSession.Setting(
                new Desk(repository, workplace),
                NOON,
                Map.of("TERM", "xterm-256color", "HOME", folder.toString()),
                folder,
                (file, line) -> {
                    editedLine = line;
                    editor.accept(file);
                },
                () -> new Demo(Path.of("nowhere", "newsroom-demo"), () -> line.add("visited the demo")),
                () -> now,
                preferences,
                new Edits(edits(repository)),
                isServed);
        try {
            session = new TerminalSession(setting, new TestLine(), Runnable::run);
            session.begin();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        rest();
    }

    /** The demo newsroom as it is at noon, on a disk that is not there. */
    public static MemoryRepository rehearsal() {
        MemoryStorage storage = new MemoryStorage(Optional.empty());
        Path folder = Path.of("nowhere/newsroom-demo");
        new Rehearsal(storage, NOON, new Random(1)).play(folder);
        return storage.open(folder);
    }

    /** A newsroom as it is on its first day, with two writers, a reviewer and a publisher and nothing written. */
    public static Repository founded(Storage storage, Path folder) {
        List<Person> staff = List.of(
                person("ines", "Ines Ortega", EnumSet.allOf(Role.class)),
                person("mara", "Mara Okafor", EnumSet.of(Role.REVIEWER)),
                person("gabriel", "Gabriel Morris", EnumSet.noneOf(Role.class)),
                person("tomas", "Tomas Reyes", EnumSet.noneOf(Role.class)));
        return storage.init(
                folder,
                false,
                Starter.founding("The Aldmere Ledger", NOON.getZone(), Policy.Preset.DESK, staff),
                staff.get(0).signature(),
                ZonedDateTime.now(NOON).minusDays(1),
                "Found The Aldmere Ledger\n");
    }

    private static Person person(String id, String name, Set<Role> roles) {
        return new Person(new PersonId(id), name, List.of(id + "@aldmere.example"), roles);
    }

    /** Where what is written at a newsroom's screens is kept, whoever sits there. */
    private static Path edits(Repository repository) {
        return EDITS.computeIfAbsent(repository, none -> {
            try {
                Path folder = Files.createTempDirectory("newsroom-edits");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Somebody sits down at a terminal of this size. */
    public static Sitting of(Repository repository, String person, int columns, int rows) {
        return of(repository, person, columns, rows, Path.of("nowhere"));
    }

    /** The same, in a folder, which is their home as well. */
    public static Sitting of(Repository repository, String person, int columns, int rows, Path folder) {
        return new Sitting(repository, person, new Size(columns, rows), Preferences.STANDARD, folder, false);
    }

    /** Somebody is shown the screen by a server. */
    public static Sitting atServer(Repository repository, String person) {
        return new Sitting(repository, person, new Size(120, 40), Preferences.STANDARD, Path.of("nowhere"), true);
    }

    /** Somebody who has chosen keys and colours sits down. */
    public static Sitting of(Repository repository, String person, Preferences preferences) {
        return new Sitting(repository, person, new Size(120, 40), preferences, Path.of("nowhere"), false);
    }

    /** Presses keys, as they are written in help, with blanks between. */
    public Sitting presses(String keys) {
        for (String key : keys.split(" ", -1)) {
            session.inbox().put(new Input.Press(Key.parse(key).orElseThrow(() -> new AssertionError("no key " + key))));
            rest();
        }
        return this;
    }

    /** Types a text, character by character. */
    public Sitting types(String text) {
        text.codePoints().forEach(c -> session.inbox().put(new Input.Press(Key.of(c))));
        rest();
        return this;
    }

    /** Sends what a terminal sends. */
    public Sitting sends(String bytes) {
        session.inbox().put(new Input.Typed(bytes.getBytes(UTF_8)));
        rest();
        return this;
    }

    /** Sends what a terminal sends, and more of it comes before the screen has come to rest. */
    Sitting sendsWithoutRest(String bytes) {
        session.inbox().put(new Input.Typed(bytes.getBytes(UTF_8)));
        return step();
    }

    /** Presses a key, and then another before the screen has come to rest. */
    public Sitting pressesWithoutRest(String key) {
        session.inbox().put(new Input.Press(Key.parse(key).orElseThrow()));
        return step();
    }

    private Sitting step() {
        try {
            session.step();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** The shell lets the program go on. */
    Sitting resumes() {
        session.inbox().put(new Input.Resume());
        rest();
        return this;
    }

    /** The line is cut. */
    Sitting hangsUp() {
        session.inbox().put(new Input.Hangup());
        rest();
        return this;
    }

    /** The line is cut while something else has the terminal. */
    public void cutsTheLine() {
        session.inbox().put(new Input.Hangup());
    }

    /** A key is pressed while something else has the terminal, and waits there. */
    public void typesAhead(String key) {
        session.inbox().put(new Input.Press(Key.parse(key).orElseThrow()));
    }

    /** A place opens a file in the editor. */
    Sitting edits(Path file) {
        session.inbox().put(new Input.Report(() -> session.session().edit(file, 1, () -> {})));
        rest();
        return this;
    }

    /** The program gives the terminal back, as it does on every way out. */
    Sitting leaves() {
        try {
            session.giveBack();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** What was done to the line, in its order. */
    public List<String> line() {
        return line;
    }

    public Sitting pastes(String text) {
        session.inbox().put(new Input.Paste(text));
        rest();
        return this;
    }

    public Sitting resizes(int columns, int rows) {
        size = new Size(columns, rows);
        glass.resize(size);
        session.inbox().put(new Input.Resize());
        rest();
        return this;
    }

    /** What the editor does to a file when it is opened next. */
    public Sitting editsWith(Consumer<Path> deed) {
        editor = deed;
        return this;
    }

    /** The line at which the editor was last opened, from 1. */
    public int editedLine() {
        return editedLine;
    }

    /** Somebody else has written into the repository. */
    public Sitting hears() {
        session.inbox().put(new Input.Report(() -> session.session().changed()));
        rest();
        return this;
    }

    /** Lets everything happen that happens without a key. */
    private void rest() {
        try {
            for (int steps = 0; !isOver() && !session.isIdle(); steps++) {
                if (steps > MOST_STEPS) {
                    throw new AssertionError("the screen does not come to rest");
                }
                now += TimeUnit.SECONDS.toNanos(1);
                session.step();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public boolean isOver() {
        return session.session().isOver();
    }

    /** All that is on the screen, row by row. */
    public String screen() {
        return glass.text();
    }

    /** The row that the cursor stands on, which is the selected one. */
    public String cursorRow() {
        return glass.cursorRow();
    }

    /** What stands before the cursor on its row. */
    public String beforeCursor() {
        return glass.cursorRow()
                .substring(0, Math.min(glass.cursor()[0], glass.cursorRow().length()));
    }

    /** What is marked as selected, in one line. */
    public String selected() {
        String rows = glass.reversed();
        String withoutBar = rows.substring(0, rows.lastIndexOf('\n', rows.length() - 2) + 1);
        return withoutBar.strip().replaceAll("\\s+", " ");
    }

    /** How many bytes the terminal was sent so far. */
    public long bytes() {
        return glass.bytes();
    }

    public Sitting sees(String... texts) {
        assertThat(screen()).contains(texts);
        return this;
    }

    public Sitting doesNotSee(String... texts) {
        assertThat(screen()).doesNotContain(texts);
        return this;
    }

    /** What can be done here, by place and name. */
    public List<Action> actions() {
        return session().actions();
    }

    /** The place that is on top. */
    public String place() {
        return session().top().name();
    }

    /** The person below, for what a test has to look at that is on no screen. */
    public Session session() {
        return session.session();
    }

    Glass glass() {
        return glass;
    }

    private final class TestLine implements Line {
        @Override
        public void take() {
            line.add("taken");
        }

        @Override
        public void giveBack() {
            line.add("given back");
        }

        @Override
        public void stop() {
            line.add("stopped");
        }

        @Override
        public Size size() {
            return size;
        }

        /** Nothing comes this way: keys are put into the inbox. */
        @Override
        public ReadableByteChannel open() throws IOException {
            return Pipe.open().source();
        }

        @Override
        public OutputStream out() {
            return glass;
        }
    }
}
