package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class QuotesTest {
    private static final String TEXT = """
            The dam was built in 1924. Nobody has inspected it since.

            The spillway was closed. Nobody has inspected it since, the mayor said.
            """;

    private static Quote quote(String passage, int from) {
        int at = TEXT.indexOf(passage, from);
        return Quotes.of(TEXT, new TextRange(at, at + passage.length()));
    }

    private static String found(Quote quote, String text) {
        return Quotes.find(quote, text)
                .map(range -> range.start() + ":" + text.substring(range.start(), range.end()))
                .orElse("gone");
    }

    @Test
    void aPassageIsKeptWithWhatStandsAroundIt() {
        assertThat(quote("built in 1924", 0))
                .isEqualTo(new Quote(
                        "built in 1924",
                        "The dam was ",
                        ". Nobody has inspected it since.\n\nThe spillway was closed. Nobod"));
    }

    @Test
    void aPassageThatStandsTwiceIsFoundByItsContext() {
        Quote second = quote("Nobody has inspected it since", TEXT.indexOf("spillway"));

        assertThat(found(second, TEXT)).isEqualTo(84 + ":Nobody has inspected it since");
        assertThat(found(second, "Nobody has inspected it since. " + TEXT))
                .isEqualTo(115 + ":Nobody has inspected it since");
    }

    @Test
    void whenTheTextAroundItChangedThePassageIsStillFound() {
        assertThat(found(quote("built in 1924", 0), "Was it built in 1924? Yes."))
                .isEqualTo("7:built in 1924");
    }

    @Test
    void aSlipThatWasMendedDoesNotLoseThePassage() {
        Quote quote = quote("The spillway was closed.", 0);

        assertThat(found(quote, TEXT.replace("spillway", "spill-way"))).isEqualTo("59:The spill-way was closed.");
        assertThat(found(quote, TEXT.replace("was closed", "is closed"))).isEqualTo("59:The spillway is closed.");
    }

    @Test
    void aPassageThatIsGoneIsNotFound() {
        assertThat(found(quote("The spillway was closed.", 0), "Another story altogether.\n"))
                .isEqualTo("gone");
        assertThat(found(quote("1924", 0), TEXT.replace("1924", "1934"))).isEqualTo("gone");
        assertThat(found(quote("1924", 0), "")).isEqualTo("gone");
    }

    @Test
    void onlyAPassageThatStandsOnceCanBeNamedByItsWords() {
        assertThat(Quotes.of(TEXT, "built in 1924")).contains(quote("built in 1924", 0));
        assertThat(Quotes.of(TEXT, "Nobody has inspected")).isEmpty();
        assertThat(Quotes.of(TEXT, "never written")).isEmpty();
        assertThat(Quotes.of(TEXT, "")).isEmpty();
    }

    @Test
    void neitherAPassageNorItsContextSplitsACharacter() {
        String text = "😀".repeat(1000);
        Quote quote = Quotes.of(text, new TextRange(100, 1999));

        assertThat(quote.exact()).hasSize(1000);
        assertThat(quote.prefix() + quote.exact() + quote.suffix())
                .doesNotMatch("(?s).*(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF].*");
    }

    @Test
    @Timeout(30)
    void aLongPassageInAHostileTextIsSoughtWithinBounds() {
        String text = "ab".repeat(100_000);
        Quote quote = new Quote("ab".repeat(400) + "x" + "ab".repeat(90), "", "");

        assertThat(Quotes.find(quote, text)).isPresent();
    }
}
