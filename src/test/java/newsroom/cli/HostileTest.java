package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newsroom.testing.HostileSigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote to steer a terminal, or to deceive whoever reads it, reaches no terminal as it is. */
final class HostileTest {
    private static final List<String> SIGNS = HostileSigns.ALL;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void writeHostileArticles() {
        shell = Shell.inNewsroom(folder);
        for (int i = 0; i < SIGNS.size(); i++) {
            String sign = SIGNS.get(i);
            shell.write(
                    "articles/2026/11/hostile-" + i + "/index.md",
                    "---\nid: \"20261101-%06d\"\n".formatted(i)
                            + "title: \"Title " + sign + " end\"\nauthor: [\"Author " + sign + "\", mara]\ndesk: \"desk"
                            + sign + "\"\n"
                            + "tags: [\"" + sign
                            + "\"]\n---\n\nBody \u009b31m and \u202e and \u001b[2J and \u0007 text\r\n\n(Nobody 12)\n");
        }
        shell.git("add", "-A");
        shell.git("commit", "-qm", "Subject \u001b[2J with \u202e signs");
    }

    private static void isHarmless(String line, Shell.Answer answer) {
        for (String text : List.of(answer.out(), answer.err())) {
            assertThat(text.codePoints().filter(HostileTest::isHarmful).boxed())
                    .as(line)
                    .isEmpty();
        }
    }

    private static boolean isHarmful(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u00ad"
                                .indexOf(c)
                        >= 0
                || Character.getType(c) == Character.SURROGATE;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --format json",
                "list --mine",
                "check --all",
                "check --all --format json",
                "check articles",
                "audit",
                "new \u001b[2J \u202e title",
                "show hostile",
                "list \u001b[2J",
                "check \u001b[2J.md",
                "import \u009b.md",
                "diff hostile-1 \u001b[2J",
                "hold hostile-1 --until \u001b[2J",
                "review hostile-1 --comment --quote \u202e -m x",
                "--as \u001b[2J list --mine",
                "-C \u001b[2J list",
                "completion articles"
            })
    void noCommandPassesOnWhatSteersATerminal(String line) {
        isHarmless(line, shell.types(line));
    }

    @Test
    void norDoesAnyCommandOnOneArticle() {
        for (int i = 0; i < SIGNS.size(); i++) {
            for (String command :
                    List.of("show", "show --text", "show --format json", "log", "log --format json", "submit")) {
                String line = command + " hostile-" + i;
                isHarmless(line, shell.types(line));
            }
        }
        assertThat(folder.resolve("desk/owned")).doesNotExist();
    }

    @Test
    void aLineFeedInATitleMakesNoLine() {
        assertThat(shell.types("list").shown().lines()).hasSize(SIGNS.size() + 1);
        assertThat(shell.types("list forged").shown()).contains("\\u{a}  ★ live v9  forged");
    }

    @Test
    void wordsOfAnEventAreShownAsTheyAreWritten() {
        shell.newsroom("import", shell.write("bees.md", Samples.PASTED).toString(), "--slug", "bees")
                .shown();
        String words = "Read \u202e\u200bthis\n2026-11-23 08:00  Ines Ortega approved it (1 of 1)";

        shell.newsroom("review", "bees", "--comment", "-m", words).shown();

        Shell.Answer log = shell.types("log bees");
        isHarmless("log", log);
        assertThat(log.out()).contains("Read \\u{202e}\\u{200b}this").doesNotContainPattern("(?m)^2026-11-23 08:00");
        assertThat(shell.newsroom("review", "bees", "--comment", "-m", "\u001b[2J")
                        .told(2))
                .contains("control character U+001B");
    }

    @Test
    void aHostileFileNameOnLiveIsNamedHarmlessly() {
        String blob = shell.git("hash-object", "-w", "newsroom.yml");
        shell.git("update-index", "--add", "--cacheinfo", "100644," + blob + ",\u001b[2J\u202e.md");
        String hand = shell.git("commit-tree", "-m", "x", shell.git("write-tree"));
        shell.git("update-ref", "refs/heads/live", hand);
        shell.git("rm", "-q", "--cached", "\u001b[2J\u202e.md");

        Shell.Answer audit = shell.types("audit");

        assertThat(audit.code()).isEqualTo(1);
        isHarmless("audit", audit);
    }
}
