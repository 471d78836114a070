package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsesTest {
    private static final String BEES =
            "Okafor, Lena. “Bees of the North Side.” *Town Geology*, 14 May 2025, <https://geology.example.org/bees>.";

    private static List<String> uses(int entry, String text, String... entries) throws UnreadableException {
        return uses(entry, text, Settings.DEFAULT, entries);
    }

    private static List<String> uses(int entry, String text, Settings settings, String... entries)
            throws UnreadableException {
        String list = "\n\n## Works Cited\n\n" + String.join("\n\n", entries) + "\n";
        Article article = Desk.article(text + list, settings);
        List<String> shown = new ArrayList<>();
        for (Use use : CitedWork.of(article, List.of()).get(entry).uses()) {
            shown.add(use.span() + " " + use.kind().title() + ": " + use.text());
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They live (Okafor 12).            | 1:11-1:22 parenthetical: (Okafor 12)",
                "They live (see Okafor 12; Ek).    | 1:12-1:25 parenthetical: (see Okafor 12)",
                "They live (“Bees”).               | 1:11-1:19 parenthetical: (“Bees”)",
                "As Lena Okafor found.             | 1:4-1:15 signal phrase: Lena Okafor",
                "As OKAFOR found.                  | 1:4-1:10 signal phrase: OKAFOR",
                "*Bees of the North Side* says it. | 1:2-1:24 signal phrase: Bees of the North Side",
                "It [was *counted*](http://www.geology.example.org/bees/?utm_source=x). | 1:4-1:70 link: was counted",
                "They live [@okafor2025bees, 4].   | 1:12-1:27 key: @okafor2025bees",
                "They live {% cite okafor2025 %}.  | 1:19-1:29 key: okafor2025",
                "They live [1].                    | 1:11-1:14 number: [1]",
                "*Town Geology* reported it.       | 1:2-1:14 container: Town Geology"
            })
    void everyWayToPointToAnEntryIsAUse(String text, String use) throws UnreadableException {
        assertThat(uses(0, text, BEES)).containsExactly(use);
    }

    @Test
    void usesStandInTheOrderOfTheText() throws UnreadableException {
        assertThat(uses(0, "Okafor counts (Okafor 3).\n\nMany [live](https://geology.example.org/bees).", BEES))
                .containsExactly(
                        "1:1-1:7 signal phrase: Okafor", "1:15-1:25 parenthetical: (Okafor 3)", "3:6-3:46 link: live");
    }

    @Test
    void aFootnoteUsesTheEntryItNamesAndAMarkTheNoteThatIsTheEntry() throws UnreadableException {
        assertThat(uses(0, "They live.[^1]\n\n[^1]: Okafor 12.", BEES)).containsExactly("3:7-3:13 footnote: Okafor");
        assertThat(uses(0, "They live.[^bees]", "[^bees]: " + BEES)).contains("1:11-1:18 footnote: [^bees]");
    }

    @Test
    void aShortTitleAYearAndTheNamesTellWorksOfOneAuthorApart() throws UnreadableException {
        String[] hills = {
            "Hill, Ana. *Dams*. Harbor Books, 2003.",
            "Hill, Ana. *Zebras*. Harbor Books, 2011.",
            "Hill, Ana, and Bo Ek. *Rivers*. Harbor Books, 2015."
        };
        String text = "One (Hill, *Zebras* 3). Two [@hill2003]. Three (Hill and Ek 9). Four (Hill 2011).";

        assertThat(uses(0, text, hills)).containsExactly("1:30-1:39 key: @hill2003");
        assertThat(uses(1, text, hills))
                .containsExactly("1:5-1:23 parenthetical: (Hill, Zebras 3)", "1:70-1:81 parenthetical: (Hill 2011)");
        assertThat(uses(2, text, hills)).containsExactly("1:48-1:63 parenthetical: (Hill and Ek 9)");
    }

    @Test
    void aCitationThatMayMeanTwoEntriesIsAUseOfBoth() throws UnreadableException {
        String[] hills = {"Hill, Ana. *Dams*. Harbor Books, 2003.", "Hill, Ana. *Zebras*. Harbor Books, 2011."};

        assertThat(uses(0, "One (Hill 3).", hills))
                .isEqualTo(uses(1, "One (Hill 3).", hills))
                .hasSize(1);
    }

    @Test
    void whatTheDeskDoesNotCountIsNoUse() throws UnreadableException {
        Settings settings = Desk.settings("crossref: {links-count: false, container-mention-counts: false}\n");
        String text = "*Town Geology* [says](https://geology.example.org/bees) so. He gave [3 dogs] and [sic].";

        assertThat(uses(0, text, settings, BEES)).isEmpty();
    }

    @Test
    void anEntryThatIsNamedThousandsOfTimesIsReadInTime() {
        String text = "(Okafor 1) [1] Okafor\n\n".repeat(6_000);
        String[] entries = new String[300];
        Arrays.fill(entries, BEES);

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(uses(299, text, entries)).hasSizeBetween(1, 500));
    }
}
