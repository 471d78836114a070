package newsroom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.desk.NewsroomFile;
import newsroom.desk.Repository;
import newsroom.model.Newsroom;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom ssh-command}. */
@Command(
        name = "ssh-command",
        header = "Do for one person what SSH asks for, and nothing else: a server's forced command.",
        description = {
            "Stands in a service account's authorized_keys, once for each key. Whoever holds the key is PERSON then,"
                    + " in all that is done: pushes and fetches of the one repository that -C names, and newsroom's own"
                    + " commands on it. What SSH asks for is read from SSH_ORIGINAL_COMMAND and never reaches a shell."
        },
        footer = {
            "Example, one line of ~newsdesk/.ssh/authorized_keys:",
            "  restrict,pty,command=\"newsroom -C /srv/news.git ssh-command ines\" ssh-ed25519 AAAA... ines",
            "",
            "See also: hooks"
        })
final class SshCommand extends Subcommand {
    private static final String ASKED = "SSH_ORIGINAL_COMMAND";

    /** What Git may be asked to run, as it is told over SSH. */
    private static final Set<String> GIT = Set.of("git-receive-pack", "git-upload-pack");

    /** What touches nothing of the server's but the newsroom. */
    private static final Set<String> COMMANDS = Set.of(
            "help",
            "new",
            "rename",
            "assign",
            "submit",
            "review",
            "resolve",
            "withdraw",
            "hold",
            "release",
            "schedule",
            "unschedule",
            "publish",
            "correct",
            "retract",
            "spike",
            "unspike",
            "list",
            "show",
            "diff",
            "log",
            "audit");

    /** What a program that is started for somebody may know of the server. */
    private static final Set<String> KEPT = Set.of(
            "PATH",
            "HOME",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "TERM",
            "COLORTERM",
            "NO_COLOR",
            "TMPDIR",
            "XDG_CACHE_HOME",
            "NEWSROOM_JAVA",
            "NEWSROOM_ARCHIVE");

    /**
     * The most that Git may ask memory for at once. A pack of a kilobyte can say that it is gigabytes, and Git, which bounds what
     * comes in (receive.maxInputSize), would unfold it.
     */
    private static final String ALLOCATION_LIMIT = "GIT_ALLOC_LIMIT";

    private static final String MOST_ALLOCATED = "256m";

    @Parameters(index = "0", paramLabel = "PERSON", description = "Whose key it is: a short name of newsroom.yml.")
    private String person;

    @Override
    public int run() {
        Path repository = repository();
        List<String> asked = ShellWords.of(machine().environment().getOrDefault(ASKED, ""), ASKED);
        if (asked.size() > 1 && asked.get(0).equals("git")) {
            asked = new ArrayList<>(asked.subList(1, asked.size()));
            asked.set(0, "git-" + asked.get(0));
        }
        if (!asked.isEmpty() && GIT.contains(asked.get(0))) {
            return git(asked, repository);
        }
        if (asked.isEmpty()) {
            return newsroom(List.of(), repository);
        }
        if (!asked.get(0).equals("newsroom")) {
            throw Problem.refused(
                    "this server does not run " + asked.get(0), "It takes git push, git fetch and newsroom's commands");
        }
        return newsroom(asked.subList(1, asked.size()), repository);
    }

    /** The one repository, once it is sure that it knows the person. */
    private Path repository() {
        try (Repository repository = newsroom().open()) {
            Newsroom known = NewsroomFile.at(repository.main()).newsroom();
            if (PersonId.parse(person).flatMap(known::person).isEmpty()) {
                throw Problem.refused(
                        NewsroomFile.PATH + " has nobody called " + person, "An editor adds whoever works here");
            }
            return repository.gitDirectory().toAbsolutePath().normalize();
        }
    }

    private int git(List<String> asked, Path repository) {
        String name = repository.getFileName().toString();
        Set<String> names = Set.of(name, "/" + name, repository.toString());
        if (asked.size() != 2 || !names.contains(asked.get(1))) {
            throw Problem.refused("there is no such repository here", "There is one: " + name);
        }
        ProcessBuilder git =
                new ProcessBuilder("git", asked.get(0).substring("git-".length()), repository.toString()).inheritIO();
        git.environment().clear();
        git.environment().putAll(environment());
        String protocol = machine().environment().getOrDefault("GIT_PROTOCOL", "");
        if (protocol.equals("version=1") || protocol.equals("version=2")) {
            git.environment().put("GIT_PROTOCOL", protocol);
        }
        if (asked.get(0).equals("git-receive-pack")) {
            git.environment().put(ALLOCATION_LIMIT, MOST_ALLOCATED);
        }
        try {
            return git.start().waitFor();
        } catch (IOException failed) {
            throw Problem.failure(
                    "cannot start git: " + failed.getMessage(), "The server needs git on its PATH", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.failure("interrupted while git was at work", "");
        }
    }

    private int newsroom(List<String> arguments, Path repository) {
        Commands.command(arguments)
                .filter(command -> !COMMANDS.contains(command))
                .ifPresent(command -> {
                    throw Commands.NAMES.contains(command)
                            ? Problem.refused(
                                    "newsroom " + command + " is not for use over SSH",
                                    "Do that in a clone of your own")
                            : Commands.unknown(command);
                });
        Machine own = machine();
        return Program.run(
                arguments,
                new Machine(
                        own.in(),
                        own.out(),
                        own.err(),
                        own.terminal(),
                        environment(),
                        own.clock(),
                        own.random(),
                        repository,
                        own.line(),
                        () -> new OneRepository(own.storage().get(), repository),
                        own.internet()));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        machine().environment().forEach((key, value) -> {
            if (KEPT.contains(key)) {
                environment.put(key, value);
            }
        });
        environment.put(Machine.VOUCHED, person);
        return environment;
    }
}
