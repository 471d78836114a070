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
import newsroom.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hook starts anew at every commit: each class that it loads, everybody pays for. */
final class LeanHookTest {
    /** The most classes of the program and its libraries, and of all. */
    private static final int OWN_BUDGET = 410;

    private static final int BUDGET = 1300;

    /**
     * A lambda is put together when its turn comes; on Java 17 that takes as long as checking a line. So are equals and hashCode
     * of records, for tens of milliseconds.
     */
    private static final String OF_LAMBDAS =
            "newsroom\\..*\\$\\$Lambda.*|java\\.util\\.stream\\..*|java\\.lang\\.runtime\\.ObjectMethods";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String PLAIN = "policy: desk\n";

    private static final String SETTINGS = """
            policy: desk
            checks:
              lang: en
              rules:
                NR105: info
                NR107: off
              never-suppress: [NR403, NR503, NR602]
              links: {soft: [403, 5xx], private: warning}
            """;

    private static final String TEXT = "---\ntitle: Dams\n---\n\n# Dams\n\n" + "They *hold* (Okafor 4). ".repeat(80)
            + "\n\n## Works Cited\n\n“Gates.” *Water Review*, 3 Sept. 2026, <https://water.example.org/gates>.\n\n"
            + "Okafor, Lena. *Dams of the Valley*. Sele Press, 2025.\n";

    @TempDir
    private Path folder;

    private static String blob(String text) {
        return "0123abcd blob " + text.getBytes(UTF_8).length + "\n" + text + "\n";
    }

    /** The classes that a hook loads which finds nothing wrong with {@code texts}. */
    private List<String> classesLoaded(String newsroomFile, List<String> texts)
            throws IOException, InterruptedException {
        StringBuilder changes = new StringBuilder();
        StringBuilder objects = new StringBuilder(blob(newsroomFile));
        for (String text : texts) {
            changes.append(":100644 100644 0 1 M\tarticles/2026/11/story-" + objects.length() + "/index.md\n");
            objects.append(blob(text));
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
        List<String> loaded = classesLoaded(PLAIN, List.of(TEXT));
        List<String> own = loaded.stream()
                .filter(name -> !name.matches("(java|javax|jdk|sun)\\..*"))
                .toList();

        assertThat(loaded)
                .contains("newsroom.checks.Checker")
                .noneMatch(
                        name -> name.matches(
                                "(org\\.eclipse|picocli|org\\.slf4j|java\\.util\\.logging|java\\.net\\.http"
                                        + "|newsroom\\.(cli|git|tui|workflow)|org\\.jsoup|org\\.snakeyaml\\.engine\\.v2\\.(api|parser|scanner))\\..*"));
        assertThat(loaded).filteredOn(name -> name.matches(OF_LAMBDAS)).isEmpty();
        assertThat(own.size()).as("classes of the program and its libraries").isLessThanOrEqualTo(OWN_BUDGET);
        assertThat(loaded.size()).as("classes in all").isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void noLambdaMeetsTheSoundArticlesOfTheStarterNewsroom() throws IOException, InterruptedException {
        List<String> loaded = classesLoaded(SETTINGS, sound(Path.of("newsroom/samples"), 10));

        assertThat(loaded).filteredOn(name -> name.matches(OF_LAMBDAS)).isEmpty();
        // One has an author with an accent. Java's own tables of letters are forty classes and a file.
        assertThat(loaded).contains("newsroom.text.Accents").doesNotContain("java.text.Normalizer");
    }

    @Test
    void noLambdaMeetsTheSoundTextsOfOthers() throws IOException, InterruptedException {
        List<String> loaded = classesLoaded(SETTINGS, sound(Shared.path("corpus/articles"), 40));

        assertThat(loaded).filteredOn(name -> name.matches(OF_LAMBDAS)).isEmpty();
    }

    /** Those texts of a folder that have no error in them. */
    private static List<String> sound(Path folder, int fewest) throws IOException {
        Checker checker = new Checker(Settings.DEFAULT, DAY);
        List<String> sound = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] text = Files.readAllBytes(file);
                if (Counts.of(checker.check(text).findings()).errors() == 0) {
                    sound.add(new String(text, UTF_8));
                }
            }
        }
        assertThat(sound).hasSizeGreaterThan(fewest);
        return sound;
    }
}
