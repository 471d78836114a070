package newsroom.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs at work: C git, and this program in a process of its own. */
final class Shell {
    private static final int MINUTES = 5;

    private Shell() {}

    /** What a program said, both streams together, and how it ended. */
    record Answer(int code, String text) {
        Answer succeeded() {
            if (code != 0) {
                throw new AssertionError("exit code " + code + ": " + text);
            }
            return this;
        }
    }

    /** What {@code git} prints in a folder, by nobody's configuration but the repository's. */
    static String git(Path folder, String... arguments) {
        return answer(folder, arguments).succeeded().text();
    }

    /** How {@code git} ends in a folder. */
    static Answer answer(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=Tomas Reyes", "-c", "user.email=tomas@aldmere.example"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        return run(builder);
    }

    static Answer run(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(builder.command() + " does not end");
            }
            return new Answer(process.exitValue(), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** A main class of the tests in a process of its own, not started yet. */
    static ProcessBuilder java(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Removes a folder with all that is in it. */
    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
