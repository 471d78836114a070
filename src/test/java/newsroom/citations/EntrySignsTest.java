package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntrySignsTest {
    private static boolean opensSecondLine(String markdown) {
        EntryText paragraph = Markdown.entry(markdown);
        return EntrySigns.opensEntry(paragraph, paragraph.text().indexOf('\n') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ek, Bo. *Weirs*. Harbor Books, 2011.",
                "Ek, Bo, and Cy Dee. “Weirs.” *River Post*, 2011.",
                "Ek, Bo, _Weirs_ (London: Harbor Books, 2011).",
                "Ek, B. (2011). Weirs.",
                "\\---. *Weirs*. Harbor Books, 2011.",
                "———. “Weirs.” *River Post*, 2011.",
                "“Weirs.” *River Post*, 3 May 2011, p. 4.",
                "*Weirs*. Harbor Books, 2011.",
                "River Trust. “Weirs.” *River Post*, 3 May 2011.",
                "[2] Ek, Bo. *Weirs*. Harbor Books, 2011."
            })
    void aLineThatOpensLikeAnEntryBeginsOne(String line) {
        assertThat(opensSecondLine("Ruiz, Ana. *Dams*. Harbor Books, 2010.\n" + line))
                .isTrue();
    }

    @Test
    void anEntryMayLackItsPeriodWhenTheNextOpensWithAName() {
        assertThat(opensSecondLine(
                        "Ruiz, Ana. *Dams*. Durham, NC: Duke UP, 2010\nEk, Bo. *Weirs*. Harbor Books, 2011."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz, Ana. *Dams of the\nLower Delta*. Harbor Books, 2010.",
                "Ruiz, Ana. “Dams of the Delta.\nEk, Bo. And Others.” *River Post*, 2010.",
                "Ruiz, Ana. *Dams*. Edited by\nEk, Bo. Harbor Books, 2010.",
                "Ruiz, Ana. “Dams.” *River Post*,\n*Sunday*, 3 May 2010.",
                "Ruiz, Ana. *Dams*.\nCambridge, Mass.: Harbor Books, 2010.",
                "Ruiz, Ana. *Dams*. Harbor Books, 2010,\npp. 225-50.",
                "Ruiz, Ana. “Dams.” *River Post*, 3 May 2010.\nhttps://riverpost.org/dams",
                "Ruiz, Ana. *Dams*. Harbor Books, 2010.\nA good survey of the field."
            })
    void aLineThatGoesOnWithTheEntryBeginsNone(String markdown) {
        assertThat(opensSecondLine(markdown)).isFalse();
    }

    @Test
    void addressesAloneOnTheirLinesAreEntriesOfTheirOwn() {
        assertThat(opensSecondLine("https://riverpost.org/dams\nhttps://riverpost.org/weirs"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dams, 2010", "See riverpost.org/dams", "doi:10.1000/182", "“Dams”", "*Dams*", "[Dams](x)"})
    void aYearAnAddressOrAMarkedTitleIsEvidenceOfASource(String markdown) {
        assertThat(EntrySigns.hasSourceEvidence(Markdown.entry(markdown))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks to all who helped.", "Chapter 12", "It's Ana's", "example.org"})
    void otherTextHasNoEvidence(String markdown) {
        assertThat(EntrySigns.hasSourceEvidence(Markdown.entry(markdown))).isFalse();
    }
}
