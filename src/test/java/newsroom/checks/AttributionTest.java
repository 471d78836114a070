package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributionTest {
    private static final String RULE = "NR504";
    private static final String QUOTE = "“The dam will not hold another winter.”";

    @Test
    void aQuotationThatNobodySpeaksIsTold() {
        assertThat(Desk.says(RULE, "# Dam\n\nThe dam is old. " + QUOTE + " It is in the hills.\n\nIt broke.\n"))
                .isEqualTo("3:17-3:56 warning no: Quotation of 7 words with no speaker or citation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is (by law) inspected. It is full.\n\nIt is old. QUOTE It leaks.",
                "It is old. QUOTE It leaks.\n\nIt is full. It was built in 1921 (Okafor 4).",
                "The [report](https://example.org) is long. It is full.\n\nQUOTE",
                "It is full (Ek 4).\n\nIt is old. QUOTE It leaks.\n\nIt was built in 1921 (Okafor 4).",
                "It is old. QUOTE\n\n## What is to be done: a list"
            })
    void aSourceThatIsNotBesideItIsNoSignOfASpeaker(String text) {
        String article = text.replace("QUOTE", QUOTE).replace(": a list", "");
        assertThat(Desk.says(RULE, article + "\n")).contains("Quotation of 7 words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek said it was old. It is full. It leaks.\n\nQUOTE It stood for a year.",
                "It is full. It leaks (Ek 4).\n\nQUOTE",
                "It has to be said:\n\nQUOTE",
                "QUOTE\n\n— Lena Okafor, engineer"
            })
    void whoSpeaksBesideItIs(String text) {
        assertThat(Desk.says(RULE, text.replace("QUOTE", QUOTE) + "\n")).isEmpty();
    }

    @Test
    void sourcesThatAreNobodyAreTold() {
        assertThat(Desk.says(RULE, "Sources say the dam broke.\n"))
                .isEqualTo("1:1-1:12 warning no: \"Sources say\" names nobody");
        assertThat(Desk.says(RULE, "It broke, media reports said.\n")).contains("\"media reports said\" names nobody");
        assertThat(Desk.says(RULE, "Police sources say it broke. “Sources say so,” he said.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUOTE + " said Ek.",
                "Ek wrote it down. " + QUOTE,
                "According to Ek, " + QUOTE,
                QUOTE + " (Ek 4)",
                QUOTE + "[^1]\n\n[^1]: Ek.",
                "The [report](https://example.org) has it. " + QUOTE,
                "It is short: " + QUOTE,
                "Ek said it.\n\n" + QUOTE,
                QUOTE + "\n\nEk said it.",
                "> " + QUOTE,
                "# " + QUOTE,
                "A “not very old” dam.",
                "He read “The Dam That Would Not Hold.”",
                "A “dam that will not hold another winter.”",
                "The *“Dam will not hold another winter.”* sign.",
                "{% x \"" + "The dam will not hold another winter.\" %}",
                "---\nlang: de\n---\n\n" + QUOTE
            })
    void anySignOfASpeakerIsEnoughAndTitlesAreNoQuotations(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @Test
    void theDeskDecidesHowLongAQuotationNeedsNoSpeaker() throws UnreadableException {
        assertThat(Desk.says(RULE, QUOTE + "\n", Desk.settings("crossref: {min-quote-words: 8}\n")))
                .isEmpty();
    }
}
