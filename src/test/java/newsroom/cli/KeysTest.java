package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void everyPlaceStandsThereOnceAndNothingIsCut() {
        String printed = Shell.in(Path.of("/")).newsroom("keys").shown();

        assertThat(printed.lines().filter(line -> !line.isEmpty() && !line.startsWith(" ")))
                .doesNotHaveDuplicates()
                .startsWith("everywhere", "board", "article");
        assertThat(printed)
                .contains("  request-changes ", "tab shift-tab enter", "\n  both ")
                .doesNotContain("…");
    }
}
