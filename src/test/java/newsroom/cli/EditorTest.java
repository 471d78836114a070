package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How editors are told at which line to begin. */
final class EditorTest {
    @ParameterizedTest
    @CsvSource({
        "vi, vi -c 12 index.md",
        "/usr/bin/vim -u NONE, /usr/bin/vim -u NONE +12 index.md",
        "nano, nano +12 index.md",
        "emacsclient -t, emacsclient -t +12 index.md",
        "micro, micro +12 index.md",
        "hx, hx index.md:12",
        "code --wait, code --wait --goto index.md:12",
        "my-editor --wait, my-editor --wait index.md",
    })
    void eachIsToldInItsOwnWay(String command, String all) {
        List<String> words = Arrays.asList(command.split(" ", -1));

        assertThat(String.join(" ", new Editor(words).at(Path.of("index.md"), 12)))
                .isEqualTo(all);
    }
}
