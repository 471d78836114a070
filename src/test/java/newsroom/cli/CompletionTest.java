package newsroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompletionTest {
    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void printTheScript() throws IOException {
        script = Files.writeString(
                folder.resolve("bash"),
                Shell.in(folder).types("completion bash").shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "newsroom re         | rename review resolve release retract",
                "newsroom --v        | --version",
                "newsroom -C x lis   | list",
                "newsroom list --st  | --state",
                "newsroom list --state ap | approved",
                "newsroom list --format | --format",
                "newsroom init --policy s | solo strict",
                "newsroom show da    | dams",
                "newsroom show --te  | --text",
                "newsroom review be  | bees",
                "newsroom cite li    | list",
            })
    void bashCompletesCommandsOptionsChoicesAndArticles(String typed, String completions) throws Exception {
        String test = "newsroom() { printf 'dams\\nbees\\n'; }; . '" + script + "'; COMP_WORDS=(" + typed + ");"
                + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _newsroom; echo ${COMPREPLY[*]}";

        assertThat(bash(test).split(" ")).containsExactlyInAnyOrder(completions.split(" "));
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return printed.strip();
    }

    @Test
    void zshReadsTheSameAndFishItsOwn() {
        Shell shell = Shell.in(folder);

        assertThat(shell.types("completion zsh").shown())
                .isEqualTo(shell.types("completion bash").shown());
        Golden.matches("cli/completion.fish", shell.types("completion fish").shown());
    }

    @Test
    void articlesAreListedForTheScripts() {
        Shell shell = Shell.inNewsroom(folder);
        shell.newsroom("new", "Bees").shown();

        assertThat(shell.types("completion articles").shown()).isEqualTo("bees\n");
    }
}
