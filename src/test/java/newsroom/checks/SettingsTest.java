package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.model.Severity;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
    @Test
    void nothingSetIsTheDefault() throws UnreadableException {
        assertThat(Desk.settings("")).isEqualTo(Settings.DEFAULT);
        assertThat(Desk.settings("section: {}\nrules:\n")).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void everyKeyIsRead() throws UnreadableException {
        Settings settings = Desk.settings("""
                style: chicago-nb
                lang: de
                min-words: 300
                section: { headings: [Sources, Source], level: 3, after: [Credits] }
                rules: { NR101: warning, NR107: off }
                """);

        assertThat(settings.style()).isEqualTo(Style.CHICAGO_NB);
        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.minWords()).isEqualTo(300);
        assertThat(settings.headings()).containsExactly("Sources", "Source");
        assertThat(settings.level()).isEqualTo(3);
        assertThat(settings.after()).containsExactly("Credits");
        assertThat(settings.severities()).containsOnlyKeys("NR101").containsValue(Severity.WARNING);
        assertThat(settings.off()).containsExactly("NR107");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-word: 3|line 1: unknown key min-word; did you mean min-words?",
                "section: {levle: 3}|line 1: unknown key levle; did you mean level?",
                "rules: {NR110: off}|line 1: unknown rule NR110; did you mean NR101?",
                "rules: {NR101: fatal}|line 1: NR101 must be one of error, warning, info, off, not \"fatal\"",
                "style: mla8|line 1: style must be one of mla9, apa7, chicago-nb, chicago-ad, any, not \"mla8\"",
                "min-words: many|line 1: min-words must be a whole number from 0 to 100000, not \"many\"",
                "section: {level: 7}|line 1: level must be a whole number from 1 to 6, not \"7\""
            })
    void whatCannotBeSetIsRefusedWithItsLineAndTheNearestThatCan(String yaml, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Desk.settings(yaml))
                .withMessage(message);
    }
}
