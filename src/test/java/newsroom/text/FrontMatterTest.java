package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrontMatterTest {
    private static FrontMatter of(String text) throws UnreadableException {
        return Manuscript.of(Source.of(text)).frontMatter();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\nbody\n",
                "---\r\ntitle: A\r\n---\r\nbody\r\n",
                "---  \ntitle: A\n---\t\nbody\n",
                "\uFEFF---\ntitle: A\n---\nbody\n",
                "---\rtitle: A\r---\rbody\r",
                "---\ntitle: A\n...\nbody\n"
            })
    void itEndsAtTheClosingLine(String text) throws UnreadableException {
        FrontMatter frontMatter = of(text);

        assertThat(frontMatter.exists()).isTrue();
        assertThat(frontMatter.keys().text("title")).contains("A");
        assertThat(Manuscript.of(Source.of(text)).body().strip()).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "body\n",
                "----\na: b\n---\n",
                " ---\na: b\n---\n",
                "a\n---\nb: c\n---\n",
                "---",
                "---\n\nbody\n"
            })
    void aTextNeedNotHaveAny(String text) throws UnreadableException {
        FrontMatter frontMatter = of(text);

        assertThat(frontMatter.exists()).isFalse();
        assertThat(frontMatter.bodyStart()).isZero();
        assertThat(frontMatter.keys().keys()).isEmpty();
    }

    @Test
    void emptyFrontMatterHasNoKeys() throws UnreadableException {
        assertThat(of("---\n---\nbody\n").exists()).isTrue();
        assertThat(of("---\n---\nbody\n").keys().keys()).isEmpty();
    }

    @Test
    void anEndThatWasForgottenIsSaid() throws UnreadableException {
        FrontMatter open = of("---\ntitle: A\n\nbody\n");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(open::keys)
                .withMessage("line 1: the front matter has no closing line of ---");
    }

    @Test
    void brokenFrontMatterNamesTheLineInTheFile() throws UnreadableException {
        FrontMatter broken = of("---\ntitle: A\ntags: [a, b\ndate: 2017-02-14\n---\nbody\n");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(broken::keys)
                .satisfies(unreadable -> assertThat(unreadable.place().line()).isBetween(3, 5))
                .withMessageContaining("not well-formed YAML");
    }

    @Test
    void keysOfAllKindsKnowTheirLines() throws UnreadableException {
        Yaml.Mapping keys = of("---\r\n\r\n# note\r\ntitle: A\r\n---\r\n").keys();

        assertThat(keys.key("title").orElseThrow().name().span()).hasToString("4:1-4:6");
    }

    @Test
    @Timeout(20)
    void moreThan200LinesOr16KibibytesAreNotRead() throws UnreadableException {
        FrontMatter lines = of("---\n" + "a: 1\n".repeat(201) + "---\n");
        FrontMatter length = of("---\na: " + "x".repeat(FrontMatter.MAX_LENGTH) + "\n---\n");
        FrontMatter most = of("---\n" + "# a\n".repeat(200) + "---\n");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(lines::keys)
                .withMessageContaining("201 lines");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(length::keys)
                .withMessageContaining("16388 characters");
        assertThat(most.keys().keys()).isEmpty();
    }

    @Test
    void valuesAreNestedAtMost8Deep() throws UnreadableException {
        FrontMatter deep = of("---\na: " + "[".repeat(8) + "]".repeat(8) + "\n---\n");

        assertThat(of("---\na: " + "[".repeat(7) + "]".repeat(7) + "\n---\n")
                        .keys()
                        .keys())
                .hasSize(1);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(deep::keys)
                .withMessage("line 2: values may be nested 8 deep, and no deeper");
    }
}
