package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of texts, looked up by their hash. */
final class WordIndexTest {
    @Test
    void aWordIsFoundWhereverItStandsAndNowhereElse() {
        WordIndex words = index(0, "The dam, the DAM and Łódź’s dam.", "No damage to the lodz dam");

        assertThat(places(words, "dam")).containsExactly(1, 3, 7, 14);
        assertThat(places(words, "lodz")).containsExactly(5, 13);
        assertThat(places(words, "damage")).containsExactly(10);
        assertThat(places(words, "da")).isEmpty();
        assertThat(places(words, "")).isEmpty();
    }

    /** "ба" and "ая" have one hash, as many words of Cyrillic have. */
    @Test
    void wordsOfOneHashAreKeptApart() {
        String one = "ба";
        String other = "ая";
        assertThat(one).hasSameHashCodeAs(other);

        WordIndex words = index(100, one + " " + other + " " + one);

        assertThat(places(words, one)).containsExactly(0, 2);
        assertThat(places(words, other)).containsExactly(1);
    }

    @Test
    void moreWordsThanWereForeseenAreFoundAllTheSame() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("word")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append(' ');
        }

        WordIndex words = index(0, text.toString());

        assertThat(places(words, "wordcb")).first().isEqualTo(28);
        assertThat(places(words, "wordcb")).hasSize(8);
    }

    @Test
    void capitalsAndPlacesInTheTextAreKept() {
        WordIndex words = index(10, "see Hill 37");

        assertThat(words.isCapital(0)).isFalse();
        assertThat(words.isCapital(1)).isTrue();
        assertThat(words.start(1)).isEqualTo(4);
        assertThat(words.end(1)).isEqualTo(8);
        assertThat(words.initial(1)).isEqualTo('h');
        assertThat(words.hasStem(1, "hil")).isTrue();
        assertThat(words.isIn(1, "uphill", 2)).isTrue();
        assertThat(words.length(3)).isZero();
    }

    private static WordIndex index(int characters, String... texts) {
        WordIndex words = new WordIndex(characters);
        for (String text : texts) {
            WordReader reader = new WordReader(text);
            while (reader.next()) {
                words.add(reader, reader.isCapital());
            }
            words.endText();
        }
        return words;
    }

    private static List<Integer> places(WordIndex words, String word) {
        List<Integer> places = new ArrayList<>();
        for (int at = words.first(word); at >= 0; at = words.next(at)) {
            places.add(at);
        }
        return places;
    }
}
