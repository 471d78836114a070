package newsroom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Rehearsal;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import newsroom.tui.Demo;
import newsroom.tui.terminal.TerminalSession;
import newsroom.tui.view.Preferences;

/** Opens the screen on the terminal that a command was given on. */
final class ScreenRun {
    private final NewsroomCommand newsroom;
    private final Machine machine;

    private ScreenRun(NewsroomCommand newsroom) {
        this.newsroom = newsroom;
        this.machine = newsroom.machine();
    }

    static ScreenRun of(NewsroomCommand newsroom) {
        return new ScreenRun(newsroom);
    }

    /** Whether there is a terminal that can show it. */
    boolean isPossible() {
        String term = machine.environment().getOrDefault("TERM", "");
        return machine.terminal().isInteractive() && !term.isEmpty() && !term.equals("dumb");
    }

    /** Whether a server shows it, to somebody whom it vouches for. */
    private boolean isServed() {
        return machine.environment().containsKey(Machine.VOUCHED);
    }

    /**
     * Opens it on the newsroom that holds a folder, and comes back when the person has left; answers the exit code.
     *
     * @throws Problem (usage) when there is no terminal that can show it
     */
    int open(Path folder) {
        return open(folder, Optional.empty());
    }

    /** The same, as somebody whom neither an option nor Git has to name. */
    int open(Path folder, Optional<String> person) {
        if (!isPossible()) {
            throw Problem.usage(
                    machine.terminal().isInteractive()
                            ? "the screen needs a terminal that can move its cursor, and TERM says there is none"
                            : "the screen needs a terminal, and there is none",
                    (isServed() ? "ssh -t gives it one. " : "")
                            + "Every step of it is a plain command too: newsroom list, show, edit, submit, review, publish; "
                            + "newsroom --help names all");
        }
        Preferences preferences = ScreenFile.read(machine.environment());
        try (Repository repository = machine.storage().get().open(folder)) {
            Desk desk = new Desk(repository, newsroom.workplace(person));
            // What would be told on the screen is told without one.
            desk.reading().newsroomFile();
            TerminalSession.run(
                    new TerminalSession.Setting(
                            desk,
                            machine.clock(),
                            machine.environment(),
                            newsroom.folder(),
                            (file, line) -> Editor.of(machine).open(file, line),
                            this::demo,
                            System::nanoTime,
                            preferences,
                            ScreenFile.edits(machine.environment(), repository.gitDirectory()),
                            isServed()),
                    machine.line().get());
        }
        return 0;
    }

    /** Lays down a newsroom to try things out in, where there is room for it. */
    Rehearsal.Stage lay(Optional<Path> wanted) {
        Path place = wanted.orElseGet(
                () -> Rehearsal.freeFolder(List.of(newsroom.folder(), Path.of(System.getProperty("java.io.tmpdir")))));
        return new Rehearsal(machine.storage().get(), machine.clock(), machine.random()).play(place);
    }

    /** The same in the folder for temporary files, where it is in nobody's way, to be visited from a screen. */
    private Demo demo() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Rehearsal.Stage stage = lay(Optional.of(Rehearsal.freeFolder(List.of(temporary))));
        String visitor = stage.visitor().id().value();
        return new Demo(stage.folder(), () -> open(stage.folder(), Optional.of(visitor)));
    }
}
