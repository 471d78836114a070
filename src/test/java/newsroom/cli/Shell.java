package newsroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsroom.git.GitStorage;
import newsroom.tui.terminal.Line;
import newsroom.web.Internet;

/** A person at a keyboard: types commands in a folder, a minute after each other, and sees what comes back. */
final class Shell {
    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    /** No test of a command shows a screen. */
    static final Supplier<Line> NO_SCREEN = () -> {
        throw new AssertionError("the screen was opened");
    };

    /** Hardly any test of a command follows links. */
    static final Supplier<Internet> NO_LINKS = () -> {
        throw new AssertionError("links were followed");
    };

    private final Path folder;
    private final Random random = new Random(7);
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Terminal terminal = Terminal.NONE;
    private String input = "";
    private Supplier<Internet> internet = NO_LINKS;

    /** What came back. */
    record Answer(int code, String out, String err) {
        /** The result, for a command that has to succeed. */
        String shown() {
            if (code != 0) {
                throw new AssertionError("exit " + code + "\n" + out + err);
            }
            return out;
        }

        /** The messages, for a command that has to end with this exit code. */
        String told(int wanted) {
            if (code != wanted) {
                throw new AssertionError("exit " + code + " instead of " + wanted + "\n" + out + err);
            }
            return err;
        }
    }

    private Shell(Path folder) {
        this.folder = folder;
    }

    static Shell in(Path folder) {
        return new Shell(folder);
    }

    /** A newsroom of three: mara writes, ines reviews, bo publishes. Git takes the user for mara. */
    static Shell inNewsroom(Path folder) {
        return inNewsroom(folder, false);
    }

    static Shell inNewsroom(Path folder, boolean bare) {
        Path desk = folder.resolve("desk");
        Shell outside = in(folder);
        List<String> init = new ArrayList<>(List.of("init", desk.toString(), "--name", "The Story Desk"));
        init.addAll(List.of("--zone", "Europe/Lisbon"));
        for (String person : List.of("Mara Quill", "Ines Ortega", "Bo Lindqvist")) {
            init.add("--person");
            init.add(person + " <" + person.split(" ", -1)[0].toLowerCase(java.util.Locale.ROOT) + "@desk.example>");
        }
        if (bare) {
            init.add("--bare");
        }
        outside.newsroom(init.toArray(String[]::new)).shown();
        Shell inside = in(desk);
        inside.now = outside.now;
        inside.git("config", "user.name", "Mara Quill");
        inside.git("config", "user.email", "mara@desk.example");
        return inside;
    }

    Path folder() {
        return folder;
    }

    Shell at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Shell on(Terminal seat) {
        terminal = seat;
        return this;
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell typing(String text) {
        input = text;
        return this;
    }

    Shell following(Supplier<Internet> links) {
        internet = links;
        return this;
    }

    /** Runs a command. */
    Answer newsroom(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        now = now.plus(Duration.ofMinutes(1));
        Machine machine = new Machine(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                err,
                terminal,
                environment,
                Clock.fixed(now, LISBON),
                random,
                folder,
                NO_SCREEN,
                GitStorage::new,
                internet);
        int code = Program.run(List.of(arguments), machine);
        return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs a command whose words are separated by single blanks. */
    Answer types(String line) {
        return newsroom(line.split(" ", -1));
    }

    /** Runs plain Git; answers with what it printed. */
    String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed:\n" + printed);
            }
            return printed.strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Writes a file beside the others. */
    Path write(String path, String text) {
        return write(path, text.getBytes(UTF_8));
    }

    Path write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
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

    /** The path of an article's text. */
    String text(String slug) {
        try (Stream<Path> files = Files.walk(folder.resolve("articles"))) {
            return files.filter(file -> file.endsWith(slug + "/index.md"))
                    .map(file -> folder.relativize(file).toString())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
