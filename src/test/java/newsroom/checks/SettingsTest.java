package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            section: { headings: [Sources, Source], recognise: headings, level: 3, after: [Credits] }
            rules: { NR101: warning, NR107: off }
            orgs: { known: [The Sele Trust], agencies: [Valley Wire], periodicals: [Sele Courier] }
            crossref: { links-count: false, container-mention-counts: false, min-quote-words: 8 }
            links: { timeout: 5s, retries: 0, per-host: 2, interval: 1500ms, cache: 2h, soft: [403, 5xx], private: off }
            never-suppress: [NR101]
            require-reason: false
            """);

        assertThat(settings.style()).isEqualTo(Style.CHICAGO_NB);
        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.minWords()).isEqualTo(300);
        assertThat(settings.headings()).containsExactly("Sources", "Source");
        assertThat(settings.level()).isEqualTo(3);
        assertThat(settings.after()).containsExactly("Credits");
        assertThat(settings.recogniseAll()).isFalse();
        assertThat(settings.rules())
                .isEqualTo(
                        new RuleSettings(Map.of("NR101", Severity.WARNING), Set.of("NR107"), Set.of("NR101"), false));
        assertThat(settings.crossref()).isEqualTo(new CrossReferenceSettings(false, false, 8));
        assertThat(settings.links())
                .isEqualTo(new LinkSettings(
                        Duration.ofSeconds(5),
                        0,
                        2,
                        Duration.ofMillis(1500),
                        Duration.ofHours(2),
                        List.of("403", "5xx"),
                        Optional.empty()));
    }

    @Test
    void theDesksOwnBodiesAreKnownBesidesTheProgramsOwn() throws UnreadableException {
        Organizations orgs = Desk.settings(
                        "orgs: { known: [The Sele Trust], agencies: [Valley Wire], periodicals: [Sele Courier] }\n")
                .orgs();

        assertThat(orgs.isKnown("sele trust")).isTrue();
        assertThat(orgs.isKnown("Valley Wire")).isTrue();
        assertThat(orgs.isKnown("Bo Ek")).isFalse();
        assertThat(orgs.isAgency("VALLEY WIRE")).isTrue();
        assertThat(orgs.isAgency("AFP")).isTrue();
        assertThat(orgs.isAgency("Sele Courier")).isFalse();
        assertThat(orgs.isPeriodical("The Sele Courier")).isTrue();
        assertThat(orgs.isPeriodical("The Times of Israel")).isTrue();
    }

    @Test
    void statusesThatSayNothingAreListedOneByOneOrByTheHundred() {
        LinkSettings links = Settings.DEFAULT.links();

        assertThat(links.isSoft(403)).isTrue();
        assertThat(links.isSoft(503)).isTrue();
        assertThat(links.isSoft(404)).isFalse();
    }

    @Test
    void onlyTheDesksOwnTitlesNameASectionWhereItWantsThat() throws UnreadableException {
        Settings settings = Desk.settings("section: { headings: [Where it is from], recognise: headings }\n");
        String entry = "Ek, Bo. *The Dam*. Sele, 2011.\n";

        assertThat(Desk.article("## Works Cited\n\n" + entry, settings).cited()).isEmpty();
        assertThat(Desk.article("## Where it is from\n\n" + entry, settings).cited())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-word: 3|line 1: unknown key min-word; did you mean min-words?",
                "section: {levle: 3}|line 1: unknown key levle; did you mean level?",
                "rules: {NR110: off}|line 1: unknown rule NR110; did you mean NR101?",
                "rules: {NR101: fatal}|line 1: NR101 must be one of error, warning, info, off, not \"fatal\"",
                "rules: {NR101: }|line 1: NR101 must be one of error, warning, info, off, not empty",
                "rules: {nr302: off}|line 1: unknown rule nr302; did you mean NR302?",
                "rules: {citation-not-listed: off}|line 1: unknown rule citation-not-listed; did you mean NR302?",
                "rules: {dead-links: off}|line 1: unknown rule dead-links; did you mean NR401?",
                "section: {headings: [Sources, '']}|line 1: headings lists titles, and one of them is empty",
                "section: {after: ' '}|line 1: after lists titles, and one of them is empty",
                "links: {timeout: 0s}|line 1: timeout must be from 100ms to 10m, not \"0s\"",
                "links: {timeout: 30d}|line 1: timeout must be from 100ms to 10m, not \"30d\"",
                "links: {interval: 999999d}|line 1: interval must be from 0ms to 10m, not \"999999d\"",
                "links: {cache: 91d}|line 1: cache must be from 0ms to 90d, not \"91d\"",
                "lang: English|line 1: lang must be a language such as en or pt-BR, not \"English\"",
                "lang: ''|line 1: lang must be a language such as en or pt-BR, not \"\"",
                "style: mla8|line 1: style must be one of mla9, apa7, chicago-nb, chicago-ad, any, not \"mla8\"",
                "min-words: many|line 1: min-words must be a whole number from 0 to 100000, not \"many\"",
                "orgs: {know: [UNESCO]}|line 1: unknown key know; did you mean known?",
                "crossref: {links-counts: no}|line 1: unknown key links-counts; did you mean links-count?",
                "crossref: {links-count: 1}|line 1: links-count must be true or false, not \"1\"",
                "links: {timeouts: 1s}|line 1: unknown key timeouts; did you mean timeout?",
                "links: {cache: 7 days}|line 1: cache must be a time such as 500ms, 15s or 7d, not \"7 days\"",
                "links: {soft: [40]}|line 1: soft lists statuses such as 403 or 5xx, not \"40\"",
                "never-suppress: [NR110]|line 1: unknown rule NR110; did you mean NR101?",
                "section: {recognise: headings}|line 1: recognise: headings needs the headings beside it",
                "section: {level: 7}|line 1: level must be a whole number from 1 to 6, not \"7\""
            })
    void whatCannotBeSetIsRefusedWithItsLineAndTheNearestThatCan(String yaml, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Desk.settings(yaml))
                .withMessage(message);
    }
}
