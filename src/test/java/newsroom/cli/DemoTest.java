package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandThatTheDemoSuggestsCanBeTyped() {
        String shown = Shell.in(folder).types("demo there").shown();
        assertThat(shown)
                .startsWith("laid down " + folder.resolve("there") + ", where you are ")
                .contains("◐ in review");

        Shell inside = Shell.in(folder.resolve("there")).at("2026-11-23T09:00:00Z");
        shown.lines()
                .filter(line -> line.startsWith("  newsroom "))
                .map(line -> line.strip().split(" {2,}", -1)[0].substring("newsroom ".length()))
                .forEach(line -> assertThat(inside.types(line).code()).as(line).isLessThan(2));
    }

    @Test
    void nothingIsLaidDownOverWhatIsThere() {
        Shell shell = Shell.in(folder);
        shell.write("there/note.txt", "mine");

        assertThat(shell.types("demo there").told(2)).contains("is not empty");
        assertThat(shell.types("demo").shown()).startsWith("laid down " + folder.resolve("newsroom-demo"));
        assertThat(shell.types("demo").shown()).startsWith("laid down " + folder.resolve("newsroom-demo-2"));
    }
}
