package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newsroom.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class HelpTest {
    static final List<String> COMMANDS = Commands.NAMES;

    private final Shell shell = Shell.in(Path.of("/nowhere"));

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandTeachesItself(String command) {
        String help = shell.newsroom(command, "--help").shown();

        assertThat(help).contains("Usage: newsroom " + command, "Exit codes:", "Example");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        Golden.matches("cli/help/" + command + ".txt", help);
    }

    @Test
    void theProgramShowsAllCommandsUnderWhatTheyAreFor() {
        Golden.matches("cli/help/newsroom.txt", shell.newsroom("--help").shown());
    }

    @Test
    void helpIsAWordToo() {
        assertThat(shell.types("help list").shown())
                .isEqualTo(shell.types("list --help").shown())
                .isEqualTo(shell.types("-C /tmp help list").shown());
        assertThat(shell.types("help").shown()).isEqualTo(shell.types("--help").shown());
    }

    @Test
    void theVersionNamesTheJavaItRunsOn() {
        assertThat(shell.types("--version").shown())
                .startsWith("newsroom ")
                .contains("(Java " + Runtime.version() + ")");
    }
}
