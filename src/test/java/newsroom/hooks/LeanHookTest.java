package newsroom.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hook starts anew at every commit: each class that it loads, everybody pays for. */
final class LeanHookTest {
    /** The most classes of the program and its libraries, and of all. */
    private static final int OWN_BUDGET = 420;

    private static final int BUDGET = 1350;

    private static final String TEXT = "---\ntitle: Dams\n---\n\n# Dams\n\n" + "They *hold* (Okafor 4). ".repeat(80)
            + "\n\n## Works Cited\n\n“Gates.” *Water Review*, 3 Sept. 2026, <https://water.example.org/gates>.\n\n"
            + "Okafor, Lena. *Dams of the Valley*. Sele Press, 2025.\n";

    private static List<String> classesLoaded() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process hook = new ProcessBuilder(
                        java,
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "newsroom.Main",
                        "hook",
                        "pre-commit")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = hook.getOutputStream()) {
            byte[] text = TEXT.getBytes(UTF_8);
            in.write(("2026-11-24\n:100644 100644 0 1 M\tarticles/2026/11/dams/index.md\n"
                            + "\n2 blob 13\npolicy: desk\n\n1 blob " + text.length + "\n")
                    .getBytes(UTF_8));
            in.write(text);
            in.write('\n');
        }
        String log = new String(hook.getInputStream().readAllBytes(), UTF_8);
        assertThat(hook.onExit().join().exitValue()).isEqualTo(100);
        return log.lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void itLoadsFewClassesAndNoneOfWhatItDoesNotNeed() throws IOException {
        List<String> loaded = classesLoaded();
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
                .doesNotContain("java.lang.runtime.ObjectMethods")
                // A lambda is put together, too, when its turn comes; on Java 17 that takes as long as checking a line.
                .noneMatch(name -> name.matches("newsroom\\..*\\$\\$Lambda.*"));
        assertThat(own.size()).as("classes of the program and its libraries").isLessThanOrEqualTo(OWN_BUDGET);
        assertThat(loaded.size()).as("classes in all").isLessThanOrEqualTo(BUDGET);
    }
}
