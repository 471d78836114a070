package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SortKeyTest {
    private static SortKey key(String markdown) {
        return SortKey.of(Markdown.parse(markdown));
    }

    @Test
    void aListIsOrderedByMlasRules() {
        List<String> ordered = List.of(
                "Descartes, René. *Rivers*. Harbor Books, 2001.",
                "De Stefa, Ana. *Rivers*. Harbor Books, 2001.",
                "Étienne, Luc. *Rivers*. Harbor Books, 2001.",
                "*The Hungry Tides*. Harbor Books, 2001.",
                "MacDonald, Bo. *Rivers*. Harbor Books, 2001.",
                "McCullers, Cy. *Rivers*. Harbor Books, 2001.",
                "*1984*. Harbor Books, 2001.",
                "Ruiz, Ana. *Levees*. Harbor Books, 2001.",
                "Ruiz, Ana. *The Rivers*. Harbor Books, 2001.",
                "Ruiz, Ana, and Bo Ek. *Dams*. Harbor Books, 2001.",
                "Ruiz, Anabel. *Dams*. Harbor Books, 2001.",
                "Ruiz Gil, Ana. *Dams*. Harbor Books, 2001.",
                "“Zebra Mussels.” *River Post*, 3 May 2010, p. 4.");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));

        shuffled.sort(Comparator.comparing(SortKeyTest::key));

        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void aNameIsComparedUpToTheCommaFirst() {
        assertThat(key("Jazeera, Al. “Talks.” Al Jazeera, 14 Feb. 2017,").value())
                .startsWith("jazeera\0al\0");
        assertThat(key("Afp, et al. “Talks.” The Times of Israel, 11 Feb. 2017,")
                        .value())
                .startsWith("afp\0");
    }

    @Test
    void theCommaOfATitleDoesNotCount() {
        assertThat(key("“Rebels, Regime Invited to Talks.” *The Times of Israel*, 11 Feb. 2017, p. 4.")
                        .value())
                .isEqualTo("rebelsregimeinvitedtotalks");
    }

    @Test
    void aDashStandsWhereTheNamesAboveStand() {
        List<Entry> list = Repeats.resolve(List.of(
                Markdown.parse("Ruiz, Ana. *Rivers*. Harbor Books, 2001."),
                Markdown.parse("---. *Weirs*. Harbor Books, 2001.")));

        assertThat(list.get(1).authors().indexForms()).containsExactly("Ruiz, Ana");
        assertThat(SortKey.of(list.get(1))).isGreaterThan(SortKey.of(list.get(0)));
    }

    @Test
    void aDashWithoutAnEntryAboveStaysADash() {
        List<Entry> list = Repeats.resolve(List.of(Markdown.parse("---. *Weirs*. Harbor Books, 2001.")));

        assertThat(list.get(0).authors().areRepeated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Great Flood       | Great Flood",
                "A Flood               | Flood",
                "Der Zauberfluss       | Zauberfluss",
                "Les Inondés           | Inondés",
                "L'Inondation          | Inondation",
                "La complainte du fleuve | complainte du fleuve",
                "Die Hard              | Die Hard",
                "La La Land            | La La Land",
                "Los Angeles Rivers    | Los Angeles Rivers",
                "The                   | The"
            })
    void anArticleBeforeATitleDoesNotCount(String title, String without) {
        assertThat(SortKey.withoutArticle(title)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "12, twelve",
        "84, eightyfour",
        "100, onehundred",
        "101, onehundredone",
        "1905, nineteenohfive",
        "1984, nineteeneightyfour",
        "2001, twothousandone",
        "2017, twentyseventeen",
        "10000, tenthousand"
    })
    void figuresAreOrderedAsWords(int number, String words) {
        assertThat(NumberWords.spell(number)).isEqualTo(words);
    }
}
