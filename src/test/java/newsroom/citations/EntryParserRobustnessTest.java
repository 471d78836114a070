package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at the parser, it answers, and every place it names lies in the text. */
final class EntryParserRobustnessTest {
    private static final List<String> SCRAPS = List.of(
            "Ruiz, Ana",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            ". ",
            ", ",
            ": ",
            "; ",
            "et al.",
            "and ",
            "& ",
            "2010",
            "14 Feb. 2017",
            "Feb. ",
            "pp. 3-4",
            "vol. 3",
            "no. 2",
            "https://x.org/a_b",
            "www.x.org",
            "doi:10.1000/1",
            "10.",
            "Ed. ",
            "edited by ",
            "In ",
            "Web.",
            "n.d.",
            "---.",
            "–",
            "\n",
            "1",
            "a",
            "The ",
            "of ",
            "U of X P",
            "(London: X, 2010)",
            "Jr.",
            "é",
            "日本",
            "\u00A0",
            "\uD83C",
            "://",
            "D.C.",
            "12(3)",
            "c. ",
            "11.1",
            "accessed ",
            "x.y.z/",
            "-",
            "/",
            ".",
            "@");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scrapsInAnyOrderAreAnswered(int seed) {
        Random random = new Random(seed);
        StringBuilder scraps = new StringBuilder();
        int count = random.nextInt(seed % 50 == 0 ? 900 : 50);
        for (int i = 0; i < count; i++) {
            scraps.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        String text = scraps.toString();

        assertAnswered(new EntryText(text, ranges(random, text), links(random, text)));
    }

    private static List<Range> ranges(Random random, String text) {
        List<Range> ranges = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
            int start = random.nextInt(text.length());
            ranges.add(new Range(start, start + random.nextInt(text.length() - start + 1)));
        }
        return ranges;
    }

    private static List<EntryText.Link> links(Random random, String text) {
        return ranges(random, text).stream()
                .map(range -> new EntryText.Link(range, "https://example.org/" + range.start()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“", "\"", "(", "[", "et al.", "Ruiz, ", "a. ", "1(", "10.", "– ", ", and ", "( (London: X, 2010"
            })
    void aScrapRepeatedToTheBoundIsAnswered(String scrap) {
        String text = scrap.repeat(EntryParser.MOST_CHARACTERS / scrap.length());

        assertAnswered(EntryText.plain(text));
    }

    @Test
    void everyBeginningOfAnEntryIsAnswered() {
        String whole = "Ruiz, Ana, et al. “Who ‘Pays’?” River Post, edited by Bo Ek, vol. 3, no. 4, Harbor UP, 14 Feb."
                + " 2017, pp. 225-50, https://doi.org/10.1000/182. Accessed 3 May 2019.";

        for (int end = 0; end <= whole.length(); end++) {
            assertAnswered(EntryText.plain(whole.substring(0, end)));
        }
    }

    static void assertAnswered(EntryText text) {
        Entry entry = EntryParser.parse(text);
        int length = text.text().length();

        assertThat(ranges(entry)).allMatch(range -> range.end() <= length);
        assertThat(SortKey.of(entry)).isNotNull();
        MlaWriter.write(entry).ifPresent(mla -> assertThat(mla).doesNotContain("\n"));
    }

    private static List<Range> ranges(Entry entry) {
        List<Range> ranges = new ArrayList<>();
        entry.authors().names().forEach(name -> ranges.add(name.written().range()));
        entry.title().ifPresent(title -> ranges.add(title.range()));
        entry.supplement().forEach(part -> ranges.add(part.range()));
        for (Container container : entry.containers()) {
            container.title().ifPresent(title -> ranges.add(title.range()));
            container.contributors().forEach(part -> ranges.add(part.written().range()));
            container.publisher().ifPresent(part -> ranges.add(part.range()));
            container.date().ifPresent(date -> ranges.add(date.range()));
            container.location().pages().ifPresent(pages -> ranges.add(pages.range()));
            container
                    .location()
                    .address()
                    .ifPresent(found -> ranges.add(found.written().range()));
        }
        return ranges;
    }
}
