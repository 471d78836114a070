package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.desk.Repository;
import newsroom.desk.Workplace;
import newsroom.model.Act;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.PersonId;

/** A clone in which somebody works, with newsroom and with plain Git, and pushes from. */
final class PushClone {
    static final String DAM = "articles/2026/11/dam";
    static final String MEALS = "articles/2026/11/meals";

    private final PushServer server;
    private final Path folder;
    private final String person;
    private Instant now = PushServer.CLOCK.instant();
    private int moves;

    PushClone(PushServer server, Path folder, String person) {
        this.server = server;
        this.folder = folder;
        this.person = person;
        git("config", "user.email", person + "@desk.example");
        git("config", "user.name", person);
    }

    Path folder() {
        return folder;
    }

    /** Works here with newsroom. */
    PushClone does(Consumer<Desk> work) {
        return as(person, work);
    }

    /** Works here under a name that is only claimed. */
    PushClone as(String claimed, Consumer<Desk> work) {
        now = now.plus(Duration.ofMinutes(1));
        try (Repository repository = new GitStorage().open(folder)) {
            work.accept(new Desk(
                    repository,
                    new Workplace(
                            Clock.fixed(now, PushServer.CLOCK.getZone()),
                            new Random(person.hashCode() + ++moves),
                            Optional.of(claimed),
                            Optional.empty())));
        }
        return this;
    }

    /** What {@code git} prints here, at the time that the story tells. */
    String git(String... arguments) {
        return gitWith("", arguments);
    }

    /** The same with something on standard input. */
    String gitWith(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Path in = Files.writeString(folder.resolve(".git/input"), input, StandardCharsets.UTF_8);
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectInput(in.toFile());
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            builder.environment().putIfAbsent("GIT_AUTHOR_DATE", now.toString());
            builder.environment().putIfAbsent("GIT_COMMITTER_DATE", now.toString());
            return Shell.run(builder).succeeded().text();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PushClone write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    PushClone edit(String path, UnaryOperator<String> change) {
        return write(path, change.apply(read(path)));
    }

    /** Adds a sentence to an article. */
    PushClone edit(String article) {
        return edit(article + "/index.md", text -> text.replaceFirst("\n\n## ", "\n\nOne more sentence.\n\n## "));
    }

    /** Commits everything by hand. */
    PushClone commit(String message) {
        git("add", "-A");
        git("commit", "-q", "-m", message);
        return this;
    }

    /** Puts a file into the index alone, under a name and a mode that no disk has to know, and commits it. */
    PushClone stage(String mode, String path, String text) {
        String blob = mode.equals("160000") ? git("rev-parse", "HEAD").strip() : blob(text);
        gitWith(
                mode + " " + blob + "\t" + path + "\0",
                "-c",
                "core.protectNTFS=false",
                "-c",
                "core.protectHFS=false",
                "update-index",
                "-z",
                "--index-info");
        git("commit", "-q", "-m", "Add a file");
        return this;
    }

    String blob(String text) {
        return gitWith(text, "hash-object", "-w", "--stdin").strip();
    }

    /** Makes a commit of any bytes, and puts main there. */
    PushClone raw(UnaryOperator<String> change) {
        String commit = gitWith(
                change.apply(git("cat-file", "commit", "HEAD")),
                "hash-object",
                "-t",
                "commit",
                "-w",
                "--literally",
                "--stdin");
        git("reset", "-q", "--hard", commit.strip());
        return this;
    }

    /** Writes an event of any kind, as though newsroom had, and commits it. */
    PushClone forge(Event event) {
        return write(event.path(), EventText.write(event)).commit(EventText.write(event));
    }

    /** An event of this person's about the article as it is here. */
    PushClone forge(String article, BiFunction<Dossier, Copy, Act> act) {
        return forge(event(person, article, act));
    }

    /** An event of anybody's, not written yet. */
    Event event(String actor, String article, BiFunction<Dossier, Copy, Act> act) {
        Event[] event = new Event[1];
        does(desk -> {
            Dossier dossier = desk.reading().dossier(article);
            Copy copy = new Copy(dossier.folder(), dossier.content(), List.of());
            event[0] = EventText.sign(
                    now,
                    dossier.id(),
                    dossier.folder().slug(),
                    new PersonId(actor),
                    dossier.log().heads(),
                    Optional.empty(),
                    act.apply(dossier, copy));
        });
        return event[0];
    }

    /** An article's text as it is here, nobody having changed it. */
    Copy copyOf(String article) {
        Copy[] copy = new Copy[1];
        event(person, article, (dossier, found) -> {
            copy[0] = found;
            return new Act.Submit(found);
        });
        return copy[0];
    }

    /** Forgets what was never pushed. */
    PushClone again() {
        git("fetch", "-q", "origin");
        git("reset", "-q", "--hard", "origin/main");
        return this;
    }

    /** Fetches and merges what the server has. */
    PushClone pull() {
        git("fetch", "-q", "origin");
        git("merge", "-q", "--no-edit", "origin/main");
        return this;
    }

    /** Pushes main, or what is named, and the server takes it. */
    PushClone pushes(String... refspecs) {
        Shell.Answer answer = push(refspecs);
        assertThat(answer.code()).as(answer.text()).isZero();
        return this;
    }

    /** Pushes main; when somebody was faster, fetches, merges and pushes again. */
    void pushesUntilTaken() {
        for (Shell.Answer answer = push(); answer.code() != 0; answer = push()) {
            assertThat(answer.text()).containsAnyOf("fetch first", "moved meanwhile", "non-fast", "lock");
            pull();
        }
    }

    /** Pushes main, or what is named, and the server refuses for a reason, and nothing moves. */
    void isRefused(String why, String... refspecs) {
        String before = server.refs();
        Shell.Answer answer = push(refspecs);
        assertThat(answer.text()).contains(why);
        assertThat(answer.code()).as(answer.text()).isNotZero();
        assertThat(server.refs()).isEqualTo(before);
    }

    private Shell.Answer push(String... refspecs) {
        return server.push(folder, person, refspecs.length == 0 ? List.of("main") : List.of(refspecs));
    }
}
