package newsroom.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsroom.checks.Checker;
import newsroom.checks.Counts;
import newsroom.checks.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hook starts anew at every commit: each class that it loads, everybody pays for. */
final class LeanHookTest {
    /** The most classes of the program and its libraries, and of all. */
    private static final int OWN_BUDGET = 420;

    private static final int BUDGET = 1350;

    /** A lambda is put together when its turn comes; on Java 17 that takes as long as checking a line. */
    private static final String LAMBDA = "newsroom\\..*\\$\\$Lambda.*";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String TEXT = "---\ntitle: Dams\n---\n\n# Dams\n\n" + "They *hold* (Okafor 4). ".repeat(80)
            + "\n\n## Works Cited\n\n“Gates.” *Water Review*, 3 Sept. 2026, <https://water.example.org/gates>.\n\n"
            + "Okafor, Lena. *Dams of the Valley*. Sele Press, 2025.\n";

    @TempDir
    private Path folder;

    /** The classes that a hook loads which finds nothing wrong with {@code texts}. */
    private List<String> classesLoaded(List<String> texts) throws IOException, InterruptedException {
        StringBuilder changes = new StringBuilder();
        StringBuilder objects = new StringBuilder("2 blob 13\npolicy: desk\n\n");
        for (String text : texts) {
            changes.append(":100644 100644 0 1 M\tarticles/2026/11/story-" + objects.length() + "/index.md\n");
            objects.append("1 blob " + text.getBytes(UTF_8).length + "\n" + text + "\n");
        }
        Path stream = Files.writeString(folder.resolve("stream"), DAY + "\n" + changes + "\n" + objects);
        Path log = folder.resolve("log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process hook = new ProcessBuilder(
                        java,
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "newsroom.Main",
                        "hook",
                        "pre-commit")
                .redirectInput(stream.toFile())
                .redirectOutput(log.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(hook.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
            assertThat(hook.exitValue()).isEqualTo(100);
        } finally {
            hook.destroyForcibly();
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void itLoadsFewClassesAndNoneOfWhatItDoesNotNeed() throws IOException, InterruptedException {
        List<String> loaded = classesLoaded(List.of(TEXT));
        List<String> own = loaded.stream()
                .filter(name -> !name.matches("(java|javax|jdk|sun)\\..*"))
                .toList();

        assertThat(loaded)
                .contains("newsroom.checks.Checker")
                .noneMatch(
                        name -> name.matches(
                                "(org\\.eclipse|picocli|org\\.slf4j|java\\.util\\.logging|java\\.net\\.http"
                                        + "|newsroom\\.(cli|git|tui|workflow)|org\\.jsoup|org\\.snakeyaml\\.engine\\.v2\\.(api|parser|scanner))\\..*"))
                // What puts equals and hashCode of records together at run time, for tens of milliseconds.
                .doesNotContain("java.lang.runtime.ObjectMethods");
        assertThat(loaded).filteredOn(name -> name.matches(LAMBDA)).isEmpty();
        assertThat(own.size()).as("classes of the program and its libraries").isLessThanOrEqualTo(OWN_BUDGET);
        assertThat(loaded.size()).as("classes in all").isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void noLambdaMeetsTheSoundArticlesOfTheStarterNewsroom() throws IOException, InterruptedException {
        Checker checker = new Checker(Settings.DEFAULT, DAY);
        List<String> sound = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("newsroom/samples"))) {
            for (Path sample : samples.sorted().toList()) {
                byte[] text = Files.readAllBytes(sample);
                if (Counts.of(checker.check(text).findings()).errors() == 0) {
                    sound.add(new String(text, UTF_8));
                }
            }
        }

        assertThat(sound).hasSizeGreaterThan(10);
        assertThat(classesLoaded(sound))
                .contains("newsroom.checks.Checker")
                .filteredOn(
                        name -> name.matches(LAMBDA + "|java\\.(util\\.stream\\..*|lang\\.runtime\\.ObjectMethods)"))
                .isEmpty();
    }
}
