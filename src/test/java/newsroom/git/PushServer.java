package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import newsroom.cli.Machine;
import newsroom.cli.Program;
import newsroom.cli.Terminal;
import newsroom.desk.Desk;
import newsroom.desk.Gate;
import newsroom.desk.Repository;
import newsroom.desk.Starter;
import newsroom.hooks.HookFolder;
import newsroom.hooks.PushGate;
import newsroom.hooks.ServerSettings;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Role;
import newsroom.model.Slug;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;

/** A server's repository that people push to with C Git, which talks to C Git or to JGit there. */
final class PushServer implements AutoCloseable {
    static final Clock CLOCK = Ledger.CLOCK;

    /** Who receives. */
    enum Receiver {
        C_GIT,
        JGIT
    }

    private final Receiver receiver;
    private final Path folder;
    private final PipedProgram program;
    private final AtomicReference<Gate> gate;

    private PushServer(Receiver receiver, Path folder, PipedProgram program, AtomicReference<Gate> gate) {
        this.receiver = receiver;
        this.folder = folder;
        this.program = program;
        this.gate = gate;
    }

    /** Founds a newsroom with Mara, who writes, Ines, who edits and reviews, Bo, who reviews and publishes, and Sam. */
    static PushServer found(Receiver receiver, Path place) throws IOException {
        Path server = place.resolve("desk.git");
        try (Repository repository = new GitStorage()
                .init(
                        server,
                        true,
                        Starter.founding("The Desk", ZoneOffset.UTC, Policy.Preset.DESK, staff()),
                        staff().get(1).signature(),
                        ZonedDateTime.now(CLOCK),
                        "Found The Desk\n")) {
            Desk mara = Ledger.desk(repository, "mara");
            mara.drafts().bringIn("The dam", Optional.of(new Slug("dam")), Ledger.sample("dam-inspection"));
            mara.drafts().bringIn("The meals", Optional.of(new Slug("meals")), Ledger.sample("school-meals"));
        }
        AtomicReference<Gate> gate = new AtomicReference<>(new PushGate(CLOCK, new Random(1)));
        PipedProgram program = new PipedProgram(
                place.resolve("program"),
                receiver == Receiver.C_GIT
                        ? PushServer::newsroom
                        : (arguments, folder, environment, streams) ->
                                receive(server, Objects.requireNonNull(gate.get()), environment, streams));
        new HookFolder(server.resolve("hooks"), HookFolder.SERVER).install(program.script());
        try (var reception = new GitStorage().receiving(server, Optional.empty())) {
            new ServerSettings(reception).apply();
        }
        return new PushServer(receiver, server, program, gate);
    }

    private static List<Person> staff() {
        return List.of(
                person("mara", "Mara Quill"),
                person("ines", "Ines Ortega", Role.REVIEWER, Role.EDITOR),
                person("bo", "Bo Lindqvist", Role.REVIEWER, Role.PUBLISHER),
                person("sam", "Sam Adeyemi", Role.STANDARDS, Role.PUBLISHER));
    }

    private static Person person(String id, String name, Role... roles) {
        return new Person(new PersonId(id), name, List.of(id + "@desk.example"), Set.of(roles));
    }

    private static int newsroom(
            List<String> arguments, Path folder, Map<String, String> environment, PipedProgram.Streams streams) {
        return Program.run(
                arguments,
                new Machine(
                        streams.in(),
                        streams.out(),
                        streams.err(),
                        Terminal.NONE,
                        environment,
                        CLOCK,
                        new Random(1),
                        folder,
                        () -> {
                            throw new AssertionError("nobody has a screen here");
                        },
                        GitStorage::new,
                        () -> {
                            throw new AssertionError("a server follows no links");
                        }));
    }

    private static int receive(Path server, Gate gate, Map<String, String> environment, PipedProgram.Streams streams)
            throws IOException {
        try (var repository =
                new FileRepositoryBuilder().setGitDir(server.toFile()).build()) {
            ReceivePack pack = new ReceivePack(repository);
            new ReceiveHook(
                            gate,
                            () -> Optional.ofNullable(environment.get("NEWSROOM_PERSON"))
                                    .filter(name -> !name.isEmpty()),
                            Desk.projector())
                    .guard(pack);
            pack.receive(streams.in(), streams.out(), streams.err());
            return 0;
        }
    }

    /** The server's repository. */
    Path folder() {
        return folder;
    }

    /** Has JGit ask another gate from now on. */
    void judgedBy(Gate other) {
        gate.set(other);
    }

    /** What Git starts there, under whichever name. */
    Path program() {
        return program.script();
    }

    /** A clone of somebody's, in which {@code user.email} is theirs. */
    PushClone cloned(String person) {
        Path clone = folder.resolveSibling(person + "-" + System.nanoTime());
        Shell.git(Objects.requireNonNull(folder.getParent()), "clone", "-q", folder.toString(), clone.toString());
        return new PushClone(this, clone, person);
    }

    /** How {@code git push} ends when somebody whom the server knows pushes; nobody when the name is empty. */
    Shell.Answer push(Path clone, String person, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "push"));
        if (receiver == Receiver.JGIT) {
            command.add("--receive-pack=" + program.script());
        }
        command.add(folder.toString());
        command.addAll(arguments);
        ProcessBuilder git = new ProcessBuilder(command).directory(clone.toFile());
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        git.environment().put("NEWSROOM_PERSON", person);
        return Shell.run(git);
    }

    /** Every ref and where it stands. */
    String refs() {
        return Shell.git(folder, "for-each-ref");
    }

    /** C Git finds nothing wrong with any object, and nothing is left of what was refused or is half done. */
    @Override
    public void close() throws IOException {
        program.close();
        if (receiver == Receiver.JGIT) {
            // It keeps what was refused until somebody collects it.
            Shell.git(folder, "repack", "-adq");
            Shell.git(folder, "prune", "--expire=now");
        }
        assertThat(Shell.git(folder, "fsck", "--strict", "--no-dangling", "--no-progress"))
                .isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".lock") && !name.equals(WriterLock.FILE))
                    .noneMatch(name -> name.equals("journal") || name.startsWith("tmp_objdir"));
        }
    }
}
