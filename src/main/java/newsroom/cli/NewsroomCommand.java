package newsroom.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code newsroom} itself: what all commands share, and without a command the screen. */
@Command(
        name = "newsroom",
        header = "Take every article from draft through review to publication, and prove it.",
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "Articles are Markdown in a Git repository; every move is a commit. Without a command: the screen.",
        footer = {
            "newsroom help COMMAND says more about each.",
            "ARTICLE is a slug, an id, a path, or a part of one that fits no other.",
            "",
            "A first article:",
            "  newsroom init desk && cd desk",
            "  newsroom import ~/story.txt",
            "  newsroom check story",
            "  newsroom submit story"
        })
final class NewsroomCommand implements Task, Above {
    private final Machine machine;
    private final Printer out;
    private final Printer err;
    private Optional<Path> gitDirectory = Optional.empty();

    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Run as if started in DIR.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            scope = ScopeType.INHERIT,
            description = "Act as this person of newsroom.yml; without it, as the one with Git's user.email.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Say which Newsroom and which Java this is.")
    private boolean version;

    NewsroomCommand(Machine machine, Printer out, Printer err) {
        this.machine = machine;
        this.out = out;
        this.err = err;
    }

    @Override
    public int run() {
        return ScreenRun.of(this).open(folder());
    }

    @Override
    public NewsroomCommand newsroom() {
        return this;
    }

    /** Whether help is wanted, with whatever command. */
    boolean wantsHelp() {
        return help;
    }

    boolean wantsVersion() {
        return version;
    }

    Machine machine() {
        return machine;
    }

    Printer out() {
        return out;
    }

    Printer err() {
        return err;
    }

    /** The folder that the command runs in. */
    Path folder() {
        return folder.map(machine.folder()::resolve).orElse(machine.folder());
    }

    /** A path as it was typed, which counts from {@link #folder}. */
    Path path(Path typed) {
        return folder().resolve(typed);
    }

    /** The repository that holds {@link #folder}. */
    Repository open() {
        Repository repository = machine.storage().get().open(folder());
        gitDirectory = Optional.of(repository.gitDirectory());
        return repository;
    }

    Desk desk(Repository repository) {
        return new Desk(repository, workplace());
    }

    /** Now, by the zone that the newsroom keeps. */
    ZonedDateTime now(Desk desk) {
        return machine.clock()
                .instant()
                .atZone(desk.reading().newsroomFile().newsroom().zone());
    }

    Workplace workplace() {
        return workplace(Optional.empty());
    }

    /** @param otherwise who works there when no option says who */
    Workplace workplace(Optional<String> otherwise) {
        return new Workplace(
                machine.clock(),
                machine.random(),
                person.or(() -> otherwise),
                Optional.ofNullable(machine.environment().get(Machine.VOUCHED)));
    }

    /** The Git directory of the repository that was opened; nothing when none was. */
    Optional<Path> gitDirectory() {
        return gitDirectory;
    }
}
