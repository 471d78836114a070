package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newsroom.model.Problem;
import newsroom.tui.terminal.Sitting;
import newsroom.tui.view.Preferences;
import newsroom.tui.view.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreferencesTest {
    private static Preferences read(String file) {
        return Preferences.read(file.getBytes(UTF_8), "screen.yml", KeyTable.standard());
    }

    @Test
    void keysAndColoursAreThePersons() {
        Preferences preferences =
                read("theme: blue-orange\nkeys:\n  board:\n    sort: [f5, o]\n  everywhere:\n    quit: ctrl-q\n");
        assertThat(preferences.theme()).isEqualTo(Theme.BLUE_ORANGE);

        Sitting ines = Sitting.of(Sitting.rehearsal(), "ines", preferences);
        ines.presses("?")
                .types("sort")
                .sees("f5")
                .presses("esc")
                .presses("o")
                .sees("sorted by the last move")
                .presses("s")
                .sees("s does nothing here");
        assertThat(ines.presses("q").isOver()).isFalse();
        assertThat(ines.presses("ctrl-q").isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "theme: blue ~ screen.yml:1: theme",
                "colours: x ~ unknown key colours",
                "keys: {bord: {new: x}} ~ unknown key bord; did you mean board?",
                "keys: {board: {nwe: x}} ~ unknown key nwe; did you mean new?",
                "keys: {board: {new: ctrl-ctrl}} ~ no key is called \"ctrl-ctrl\"",
                "keys: {board: {new: s}} ~ s does sort in board already"
            })
    void whatIsWrongIsNamedWithItsLine(String file, String message) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Problem.class).hasMessageContaining(message);
    }
}
