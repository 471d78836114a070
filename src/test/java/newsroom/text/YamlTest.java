package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTest {
    private static Yaml.Mapping read(String yaml) throws UnreadableException {
        return Yaml.read(Source.of(yaml));
    }

    @Test
    void valuesAreKnownWithTheirPlaces() throws UnreadableException {
        Yaml.Mapping file = read("# who\ntitle: \"A: b\"\ntags:\n  - 😀 one # x\n  - 'two'\n");

        assertThat(file.text("title")).contains("A: b");
        assertThat(file.texts("tags")).containsExactly("😀 one", "two");
        assertThat(file.get("title").orElseThrow().span()).hasToString("2:8-2:14");
        assertThat(file.scalars("tags").get(0).span()).hasToString("4:5-4:11");
        assertThat(file.scalars("tags").get(1).span()).hasToString("5:5-5:10");
    }

    @Test
    void textIsTextWhateverItLooksLike() throws UnreadableException {
        Yaml.Mapping file = read("a: 1984\nb: no\nc: 2017-02-14\nd: 1e3\ne: 0x1F\n");

        assertThat(List.of("a", "b", "c", "d", "e"))
                .extracting(key -> file.text(key).orElseThrow())
                .containsExactly("1984", "no", "2017-02-14", "1e3", "0x1F");
    }

    @Test
    void nullIsNoValue() throws UnreadableException {
        Yaml.Mapping file = read("a:\nb: ~\nc: null\nd: \"null\"\ne: ''\n");

        assertThat(file.text("a")).isEmpty();
        assertThat(file.text("b")).isEmpty();
        assertThat(file.text("c")).isEmpty();
        assertThat(file.text("d")).contains("null");
        assertThat(file.text("e")).contains("");
        assertThat(file.texts("a")).isEmpty();
    }

    @Test
    void daysNumbersAndFlagsAreReadOnlyWhenTheyAreSome() throws UnreadableException {
        Yaml.Mapping file = read("day: 2017-02-14\nhour: 2017-02-14T10:00:00Z\ncount: 3\non: true\nword: soon\n");

        assertThat(file.date("day")).contains(LocalDate.of(2017, 2, 14));
        assertThat(file.date("hour")).contains(LocalDate.of(2017, 2, 14));
        assertThat(file.number("count", 0, 3)).contains(3);
        assertThat(file.flag("on")).contains(true);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.date("word"))
                .withMessage("line 5: word must be a day such as 2017-02-14, not \"soon\"");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.number("count", 0, 2))
                .withMessage("line 3: count must be a whole number from 0 to 2, not \"3\"");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.flag("word"))
                .withMessage("line 5: word must be true or false, not \"soon\"");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.choice("word", List.of("now", "never")))
                .withMessage("line 5: word must be one of now, never, not \"soon\"");
    }

    @Test
    void aListWhereOneValueBelongsIsRefusedWithItsLine() throws UnreadableException {
        Yaml.Mapping file = read("title:\n  - a\n  - b\npeople: [x]\n");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.text("title"))
                .withMessage("line 2: title must be one value, not a list");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.mapping("people"))
                .withMessage("line 4: people must be keys with values, not a list");
    }

    @Test
    void anUnknownKeyNamesItsLineAndTheNearestKnownOne() throws UnreadableException {
        Yaml.Mapping file = read("style: mla9\nmin-word: 3\n");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.allowOnly(List.of("style", "min-words")))
                .withMessage("line 2: unknown key min-word; did you mean min-words?");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> file.allowOnly(List.of("style", "lang")))
                .withMessage("line 2: unknown key min-word; known here: style, lang");
    }

    @Test
    void nothingIsAnEmptyMapping() throws UnreadableException {
        for (String yaml : List.of("", "# only a comment\n", "---\n", "---\n...\n", "~\n")) {
            assertThat(read(yaml).keys()).as(yaml).isEmpty();
        }
    }

    static List<String> refused() {
        return List.of(
                "[".repeat(2000),
                "{".repeat(2000),
                "a: " + "[".repeat(500) + "]".repeat(500),
                "- ".repeat(3000) + "x",
                "a: &x [1]\nb: *x\n",
                "a: &a [*a]\n",
                "&a a: 1\n",
                "a: !!str 1\n",
                "a: !s%E\n",
                "!s%E",
                "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]\n",
                "<<: {a: 1}\n",
                "<<: *x\n",
                "? [a, b]\n: c\n",
                "? {a: b}\n: c\n",
                "a: 1\na: 2\n",
                "a: {b: 1, b: 2}\n",
                "a: b: c\n",
                "a: \"unclosed\n",
                "a: 'unclosed\n",
                "a: [1, 2\n",
                "a: {b: 1\n",
                "a: @b\n",
                "a: `b\n",
                "a: %b\n",
                "\ta: 1\n",
                "a:\n\t- b\n",
                "a: 1\n b: 2\n",
                "just words\n",
                "- a\n- b\n",
                "a: 1\n---\nb: 2\n",
                "%YAML 9.9\n---\na: 1\n",
                "%TAG ! tag:x,2000:\n---\na: !b 1\n",
                "a: \"\\xZZ\"\n",
                "a: \u0007\n",
                "a: |x\n  b\n",
                "a: \"\\q\"\n",
                "]\n",
                "}\n",
                "a: ]\n",
                ": :\n: :\n");
    }

    @ParameterizedTest
    @MethodSource("refused")
    @Timeout(20)
    void whatIsBrokenOrActsIsRefusedWithALine(String yaml) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageMatching("(?s)line \\d+: .+");
    }

    @Test
    @Timeout(20)
    void aBillionLaughsEndAtTheFirst() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append((char) (c - 1))
                    .append("]\n");
        }

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(bomb.toString()))
                .withMessage("line 1: anchors (&name) are not read here; leave the anchor out");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15})
    void valuesMayBeNestedSoDeep(int depth) throws UnreadableException {
        assertThat(read("a: " + "[".repeat(depth) + "]".repeat(depth)).keys()).hasSize(1);
    }
}
