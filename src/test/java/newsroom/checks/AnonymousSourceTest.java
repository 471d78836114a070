package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnonymousSourceTest {
    private static final String RULE = "NR503";
    private static final String UNSIGNED = " error no: Anonymous source without editor sign-off";

    private static String signedOff(String signOffs, String text) {
        return Desk.says(RULE, "---\nanonymous-sources:\n" + signOffs + "---\n\n" + text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to an anonymous rebel official, few will come.|14-41",
                "An unnamed aide said so.|1-16",
                "Two unidentified senior officials, both retired, confirmed it.|1-34",
                "The report was leaked, a source close to the talks said.|24-41",
                "He was told by sources familiar with the deal.|16-37",
                "The dam leaks, a person familiar with the matter said.|16-38",
                "An unidentified witness denied it.|1-24",
                "She spoke on condition of anonymity.|11-36",
                "An aide, who asked not to be named, said so.|14-35",
                "It is late, said an officer who declined to be identified.|33-58"
            })
    void aSourceThatIsHeardWithoutANameIsTold(String text, String columns) {
        String place = "1:" + columns.replace("-", "-1:");
        assertThat(Desk.says(RULE, text + "\n")).isEqualTo(place + UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The use of anonymous sources is disputed.",
                "People familiar with the area say that it floods.",
                "An anonymous donor gave the money.",
                "Police found an unidentified body.",
                "“An anonymous official said so,” the mayor wrote, and named nobody.",
                "# An anonymous official said so",
                "> An anonymous official said so.",
                "`An anonymous official said so.`",
                "The source of the Sele is close to the border, he said.",
                "Anonymous is a band. Officials said so.",
                "---\nlang: de\n---\n\nAn anonymous official said so."
            })
    void whoeverOnlySpeaksOfSuchSourcesIsNotAccused(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @Test
    void oneSourceIsToldOnce() {
        assertThat(Desk.says(
                        RULE, "An unnamed aide said so on condition of anonymity. The aide asked not to be named.\n"))
                .hasLineCount(1);
    }

    @Test
    void anEditorsSignOffCoversAsManyPlacesAsItSays() {
        String text = "An unnamed aide said so.\n\nAn unnamed official told the desk.";
        String one = "  - {ref: aide, approved-by: ines, reason: fear of reprisal}\n";

        assertThat(signedOff(one, "An unnamed aide said so.")).isEmpty();
        assertThat(signedOff(one + one, text)).isEmpty();
        assertThat(signedOff("  - {approved-by: ines, reason: fear, count: 2}\n", text))
                .isEmpty();
        assertThat(signedOff(one, text)).isEqualTo("8:1-8:20" + UNSIGNED);
    }

    @Test
    void aCommentPointsToTheSignOffThatCoversAPlace() {
        String signOff = "  - {ref: aide, approved-by: ines, reason: fear}\n";
        String twice =
                "An unnamed aide <!-- source: aide --> said so.\n\nAn unnamed aide said more. <!-- source: aide -->";

        assertThat(signedOff(signOff, twice)).isEmpty();
        assertThat(signedOff(signOff, twice + "\n\nAn unnamed officer agreed, and said so."))
                .startsWith("10:1-10:19");
        assertThat(signedOff(signOff, "An unnamed aide <!-- source: guard --> said so."))
                .startsWith("6:1-6:16");
        assertThat(Desk.says(RULE, "An unnamed aide <!-- source: aide --> said so.\n"))
                .isNotEmpty();
    }

    @Test
    void aSignOffWithoutANameOrAReasonCoversNothing() {
        String article = "---\nanonymous-sources: [{approved-by: ines}]\n---\n\nAn unnamed aide said so.\n";
        assertThat(Desk.findings(RULE, article, Settings.DEFAULT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.note()).contains("\"approved-by:\" and \"reason:\""));
        assertThat(Desk.says(RULE, "---\nanonymous-sources: yes\n---\n\nAn unnamed aide said so.\n"))
                .isNotEmpty();
    }
}
