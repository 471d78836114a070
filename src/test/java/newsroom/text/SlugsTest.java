package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newsroom.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian Peace Talks in Kazakhstan|syrian-peace-talks-in-kazakhstan",
                "Syrian\u00A0Peace  Talks!|syrian-peace-talks",
                "It's \"safe\" – or isn’t it?|its-safe-or-isnt-it",
                "Łódź, Gdańsk & Żywiec|lodz-gdansk-and-zywiec",
                "Straße über Øresund, ægis, Þór|strasse-uber-oresund-aegis-thor",
                "İstanbul'da ıssız|istanbulda-issiz",
                "Путин и Щука: подъём|putin-i-shchuka-podem",
                "Київ їде|kiyiv-yide",
                "Η Ουτοπία του Ψαλμού|i-outopia-tou-psalmou",
                "Việt Nam|viet-nam",
                "ﬁne print ½|fine-print-1-2",
                "50% of €5|50-percent-of-eur-5",
                "COVID‑19|covid-19",
                "Con|con-article",
                "COM1|com1-article",
                "Com 1|com-1",
                "水坝|article",
                "!!!|article",
                "''|article"
            })
    void aTitleIsWrittenInAscii(String title, String slug) {
        assertThat(Slugs.of(title)).hasToString(slug);
    }

    @Test
    void aLongTitleIsCutAfterAWord() {
        String slug = Slugs.of("word ".repeat(40)).value();

        assertThat(slug).hasSize(79).endsWith("-word");
        assertThat(Slugs.of("x".repeat(200)).value()).isEqualTo("x".repeat(80));
        assertThat(Slugs.of("a".repeat(80) + " b").value()).isEqualTo("a".repeat(80));
    }

    @Test
    void aSlugThatIsTakenGetsTheFirstFreeNumber() {
        Set<Slug> taken = Set.of(new Slug("dam"), new Slug("dam-2"));

        assertThat(Slugs.unique(new Slug("dam"), slug -> !taken.contains(slug))).hasToString("dam-3");
        assertThat(Slugs.unique(new Slug("river"), slug -> !taken.contains(slug)))
                .hasToString("river");
    }

    @Test
    void aNumberedSlugIsNotTooLong() {
        Slug longest = new Slug("a".repeat(80));

        assertThat(Slugs.unique(longest, slug -> !slug.equals(longest))).hasToString("a".repeat(78) + "-2");
    }
}
