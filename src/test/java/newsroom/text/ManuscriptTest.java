package newsroom.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ManuscriptTest {
    private static final String ARTICLE = """
            ---
            # kept
            id: 20170214-k7m2qd
            title:   'Old: title'   # why
            author: Gabriel Morris
            tags:
              - dams   # first
              - rivers
            summary: >-
              Two lines
              of it

            unknown: {a: [1, 2]}
            empty:
            ---

            Body with --- and title: x
            """;

    private static Manuscript article() throws UnreadableException {
        return Manuscript.of(Source.of(ARTICLE));
    }

    private static String text(Manuscript manuscript) {
        return manuscript.source().text();
    }

    @Test
    void aNewTitleTakesTheOldOnesPlaceAndQuotes() throws UnreadableException {
        assertThat(text(article().with("title", "It's new"))).isEqualTo(ARTICLE.replace("'Old: title'", "'It''s new'"));
    }

    @Test
    void aPlainValueStaysPlainUnlessYamlNeedsQuotes() throws UnreadableException {
        assertThat(text(article().with("author", "Ines Ortega")))
                .isEqualTo(ARTICLE.replace("Gabriel Morris", "Ines Ortega"));
        assertThat(text(article().with("author", "yes"))).isEqualTo(ARTICLE.replace("Gabriel Morris", "\"yes\""));
    }

    @Test
    void aKeyWithoutAValueGetsOne() throws UnreadableException {
        assertThat(text(article().with("empty", "full"))).isEqualTo(ARTICLE.replace("empty:", "empty: full"));
    }

    @Test
    void aBlockOfLinesIsReplacedWhole() throws UnreadableException {
        assertThat(text(article().with("summary", "One line")))
                .isEqualTo(ARTICLE.replace(">-\n  Two lines\n  of it\n", "One line\n"));
    }

    @Test
    void aListInLinesStaysOne() throws UnreadableException {
        assertThat(text(article().withList("tags", List.of("floods", "no"))))
                .isEqualTo(ARTICLE.replace("- dams   # first\n  - rivers", "- floods\n  - \"no\""));
    }

    @Test
    void itemsThatStayKeepTheirCommentsAndQuotes() throws UnreadableException {
        assertThat(text(article().withList("tags", List.of("dams", "rivers", "floods"))))
                .isEqualTo(ARTICLE.replace("  - rivers\n", "  - rivers\n  - floods\n"));
        assertThat(text(article().withList("tags", List.of("dams", "floods", "rivers"))))
                .isEqualTo(ARTICLE.replace("  - rivers\n", "  - floods\n  - rivers\n"));
        assertThat(text(article().withList("tags", List.of("dams")))).isEqualTo(ARTICLE.replace("  - rivers\n", ""));
        assertThat(text(article().withList("tags", List.of("rivers"))))
                .isEqualTo(ARTICLE.replace("  - dams   # first\n", ""));
        assertThat(text(article().withList("tags", List.of("dams", "rivers")))).isEqualTo(ARTICLE);
    }

    @Test
    void aCommentBetweenAKeyAndItsValueStays() throws UnreadableException {
        String yaml = "---\ntitle:\n  # the old one\n  Old\n---\n";

        assertThat(text(Manuscript.of(Source.of(yaml)).with("title", "New"))).isEqualTo(yaml.replace("Old", "New"));
    }

    @Test
    void aSingleAuthorBecomesAList() throws UnreadableException {
        assertThat(text(article().withList("author", List.of("Gabriel Morris", "Ortega, Ines"))))
                .isEqualTo(ARTICLE.replace("Gabriel Morris", "[Gabriel Morris, \"Ortega, Ines\"]"));
    }

    @Test
    void aListBecomesASingleValue() throws UnreadableException {
        assertThat(text(article().with("tags", "dams")))
                .isEqualTo(ARTICLE.replace("tags:\n  - dams   # first\n  - rivers", "tags: dams"));
    }

    @Test
    void anotherKeyComesLast() throws UnreadableException {
        assertThat(text(article().with("date", LocalDate.of(2017, 2, 14))))
                .isEqualTo(ARTICLE.replace("empty:\n---", "empty:\ndate: 2017-02-14\n---"));
    }

    @Test
    void aKeyGoesWithAllItsLines() throws UnreadableException {
        assertThat(text(article().without("summary")))
                .isEqualTo(ARTICLE.replace("summary: >-\n  Two lines\n  of it\n", ""));
        assertThat(text(article().without("tags")))
                .isEqualTo(ARTICLE.replace("tags:\n  - dams   # first\n  - rivers\n", ""));
        assertThat(text(article().without("empty"))).isEqualTo(ARTICLE.replace("empty:\n", ""));
        assertThat(text(article().without("nothing"))).isEqualTo(ARTICLE);
    }

    @Test
    void aTextWithoutFrontMatterGetsSome() throws UnreadableException {
        assertThat(text(Manuscript.of(Source.of("Body\r\n")).with("title", "A")))
                .isEqualTo("---\r\ntitle: A\r\n---\r\n\r\nBody\r\n");
        assertThat(text(Manuscript.of(Source.of("")).with("title", "A"))).isEqualTo("---\ntitle: A\n---\n");
        assertThat(Manuscript.read("\uFEFFBody".getBytes(UTF_8))
                        .with("title", "A")
                        .bytes())
                .isEqualTo("\uFEFF---\ntitle: A\n---\n\nBody".getBytes(UTF_8));
    }

    @Test
    void frontMatterBetweenBracesIsLeftToAPerson() throws UnreadableException {
        Manuscript braces = Manuscript.of(Source.of("---\n{title: A}\n---\n"));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> braces.with("title", "B"))
                .withMessageContaining("one key a line");
    }

    @Test
    void indentedKeysGetAnIndentedNeighbour() throws UnreadableException {
        assertThat(text(Manuscript.of(Source.of("---\n  a: 1\n---\n")).with("b", "x")))
                .isEqualTo("---\n  a: 1\n  b: x\n---\n");
    }

    static List<String> unusual() {
        return List.of(
                "? title\n: old\nb: 2\n",
                "\"title\" : old\nb: 2\n",
                "'title': old # x\nb: 2\n",
                "title: |\n\n  old\n\n  older\n\nb: 2\n",
                "title: |+\n  old\n\n\nb: 2\n",
                "title: >2-\n   old\nb: 2\n",
                "title: |\n  # no comment\nb: 2\n",
                "title:\n  old\nb: 2\n",
                "title:\n  # a comment\n  old\nb: 2\n",
                "title: old\n  goes on # here\nb: 2\n",
                "title: \"old\n\n  goes on\"\nb: 2\n",
                "title: {a: 1,\n  c: 2}\nb: 2\n",
                "title:\n- one\n-   two\nb: 2\n",
                "title: [one,\n  two]   # x\nb: 2\n",
                "title:\n  a: 1\n  c: {}\nb: 2\n",
                "title: ''\nb: 2\n",
                "title: ~\nb: 2\n",
                "title:    # nothing\nb: 2\n",
                "b: 2\ntitle:\n",
                "b: 2\ntitle: |\n  last\n",
                "b: [\n 2 ]\n# end\n\n",
                "b: 2");
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void howeverItIsWrittenItIsEditedRightOrNotAtAll(String yaml) throws UnreadableException {
        Manuscript before =
                Manuscript.of(Source.of("---\n" + yaml + (yaml.endsWith("\n") ? "" : "\n") + "---\nbody\n"));
        for (int edit = 0; edit < 3; edit++) {
            Manuscript after;
            try {
                after = edit == 0
                        ? before.with("title", "new: x")
                        : edit == 1 ? before.withList("title", List.of("a", "b")) : before.without("title");
            } catch (UnreadableException refused) {
                assertThat(refused.what()).contains("by hand");
                continue;
            }
            Yaml.Mapping keys = after.frontMatter().keys();
            assertThat(keys.texts("title"))
                    .isEqualTo(edit == 0 ? List.of("new: x") : edit == 1 ? List.of("a", "b") : List.of());
            assertThat(keys.texts("b")).containsExactly("2");
            assertThat(after.body()).isEqualTo("body\n");
        }
    }

    static List<String> awkward() {
        return List.of(
                "",
                " ",
                "a: b",
                "a #b",
                "#a",
                "- a",
                "-",
                "? a",
                "[a]",
                "{a}",
                "\"a\"",
                "'a'",
                "it's",
                "a\\b",
                "yes",
                "No",
                "null",
                "~",
                "1984",
                "1e3",
                "0x1F",
                "2017-02-14",
                "12:30:45",
                ".5",
                "+1",
                "=",
                "<<",
                "!a",
                "&a",
                "*a",
                "%a",
                "@a",
                "`a`",
                "|",
                ">",
                "a:",
                ":a",
                "a\nb",
                "a\tb",
                "\ta",
                "a ",
                " a",
                "é",
                "字",
                "😀",
                "a\u00A0b",
                "\u0007",
                "\u001B[31m",
                "\u0085",
                "\u2028",
                "\uFEFFa",
                "\u202Ea",
                "a\rb",
                "---",
                "...",
                "a, b",
                "x]",
                "Łódź: \"tak\" #1");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void whateverIsWrittenReadsBack(String value) throws UnreadableException {
        for (String key : List.of("title", "author", "empty", "summary", "tags", "new")) {
            Manuscript edited = article().with(key, value);
            assertThat(edited.frontMatter().keys().text(key)).as(key).contains(value);
            assertThat(edited.body()).isEqualTo(article().body());
        }
        for (String key : List.of("title", "tags", "empty", "new")) {
            Manuscript edited = article().withList(key, List.of("one", value, "two"));
            assertThat(edited.frontMatter().keys().texts(key)).as(key).containsExactly("one", value, "two");
        }
    }

    @Test
    void anyRowOfEditsLeavesEveryOtherLineAsItWas() throws UnreadableException {
        Random random = new Random(7);
        List<String> keys = List.of("id", "title", "author", "tags", "summary", "unknown", "empty", "new", "newer");
        for (int run = 0; run < 300; run++) {
            String ending = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            Manuscript manuscript = Manuscript.of(Source.of(ARTICLE.replace("\n", ending)));
            for (int step = 0; step < 6; step++) {
                String key = keys.get(random.nextInt(keys.size()));
                Manuscript before = manuscript;
                String value = awkward().get(random.nextInt(awkward().size()));
                manuscript = switch (random.nextInt(3)) {
                    case 0 -> before.with(key, value);
                    case 1 -> before.withList(key, List.of(value, "b"));
                    default -> before.without(key);
                };
                assertThat(others(manuscript, key)).isEqualTo(others(before, key));
                assertThat(manuscript.body()).isEqualTo(before.body());
                assertThat(manuscript.source().text()).contains("# kept" + ending);
            }
        }
    }

    private static List<String> others(Manuscript manuscript, String key) throws UnreadableException {
        List<String> others = new ArrayList<>();
        for (Yaml.Key other : manuscript.frontMatter().keys().keys()) {
            if (!other.name().text().equals(key)) {
                others.add(manuscript
                        .source()
                        .text()
                        .substring(other.name().start(), other.value().end()));
            }
        }
        return others;
    }
}
