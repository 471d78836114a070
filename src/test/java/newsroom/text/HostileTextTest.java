package newsroom.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs for which Markdown parsers are known to take time or memory out of proportion, as large as a file may be. */
@Timeout(120)
final class HostileTextTest {
    private static final int LIMIT = Source.MAX_BYTES - 16;

    private static String filled(String unit, int bytes) {
        return unit.repeat(Math.max(1, bytes / unit.getBytes(UTF_8).length));
    }

    static Stream<String> units() {
        return Stream.of(
                "*a ",
                "**a ",
                "_a ",
                "*a_ ",
                "_a*_ ",
                "a **b ",
                "*a **b ",
                "![[]()",
                "[a](",
                "![a](",
                "[",
                "]",
                "![",
                "[a]",
                "[a][b]",
                "<",
                "<a ",
                "<!--",
                "<?",
                "<![CDATA[",
                "<!A ",
                "`",
                "``a`",
                "`a``",
                "\\",
                "\\*",
                "&",
                "&amp;",
                "[^a]",
                "http://a.b/ ",
                "www.a.b ",
                "://",
                "(",
                "|",
                "| a ",
                "||",
                "~~",
                "{%",
                "{{",
                "{% a %}",
                "> ",
                ">",
                "- ",
                "1. ",
                "\t",
                "    ",
                "a\n",
                "a\n\n",
                "# a\n",
                "- a\n",
                "1. a\n",
                "> a\n",
                "- a\n  ",
                "[a]: b\n",
                "[a]: b\n\n[a]\n\n",
                "[a]:\n",
                "[^a]: b\n\n[^a]\n\n",
                "|a|b|\n|-|-|\n",
                "<div>\n",
                "<p>",
                "<script>",
                "```\n",
                "~~~\n",
                "***\n",
                "a\n===\n",
                "a  \n",
                "a\\\n",
                "<br>\n",
                "\r",
                "\r\n",
                "\u0000",
                "é",
                "字",
                "😀");
    }

    /** Each unit alone, in lines, in paragraphs as large as they may be, in HTML and in the cells of a table. */
    private static List<String> texts(String unit) {
        return List.of(
                filled(unit, LIMIT),
                "## Title\n\n" + filled(unit.repeat(50) + "\n", LIMIT / 8),
                filled(unit.repeat(1 + 1900 / unit.length()) + "\n\n", LIMIT / 2),
                "<div>\n" + filled(unit, LIMIT / 8),
                "|a|b|\n|-|-|\n" + filled("|" + unit.strip().repeat(50) + "|b|\n", LIMIT / 8));
    }

    @ParameterizedTest
    @MethodSource("units")
    void itIsReadOrRefused(String unit) {
        for (String text : texts(unit)) {
            try {
                assertThat(Document.of(Manuscript.of(Source.of(text))).leaves()).isNotNull();
            } catch (UnreadableException refused) {
                assertThat(refused.what())
                        .matches("the file has \\d+ lines, .*|this block has more than 2000 .*"
                                + "|a table in it has more than 20000 cells");
            }
        }
    }

    @Test
    void aParagraphWithMoreMarkupThanCanBeParsedIsNamedByItsLine() {
        String text = "Fine.\n\n" + "*a ".repeat(1200) + "_a*_ ".repeat(300) + "\n\nFine.\n";

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Document.of(Manuscript.of(Source.of(text))))
                .withMessageStartingWith("line 3: this block has more than 2000 characters of Markdown markup");
    }

    @Test
    void muchMarkupInManyParagraphsIsFine() throws UnreadableException {
        String text = ("*a* [b](http://c.org) ".repeat(90) + "\n\n").repeat(100);

        assertThat(Document.of(Manuscript.of(Source.of(text))).blocks()).hasSize(100);
    }

    @Test
    void aLinkThatIsDefinedOnceAndUsedOftenIsKeptOnce() throws UnreadableException {
        String target = "http://x.org/" + "x".repeat(100_000);
        String text = "[a]: " + target + "\n\n" + "[a]\n\n".repeat(9000);

        List<Block> blocks = Document.of(Manuscript.of(Source.of(text))).blocks();
        String first = blocks.get(1).prose().links().get(0).target();
        assertThat(blocks.subList(1, blocks.size()))
                .hasSize(9000)
                .allSatisfy(block ->
                        assertThat(block.prose().links().get(0).target()).isSameAs(first));
    }

    @Test
    void deepNestingIsCutOffAndNotFollowed() throws UnreadableException {
        Document quotes = Document.of(Manuscript.of(Source.of("> ".repeat(5000) + "a\n")));
        Document lists = Document.of(Manuscript.of(Source.of("- ".repeat(5000) + "a\n")));

        assertThat(quotes.leaves()).hasSize(1);
        assertThat(lists.leaves()).isNotEmpty();
    }

    @Test
    void aTableOfMoreThan20000CellsIsRefused() {
        String text = "|" + "a|".repeat(200) + "\n|" + "-|".repeat(200) + "\n" + "|b\n".repeat(101);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Document.of(Manuscript.of(Source.of(text))))
                .withMessage("line 1: a table in it has more than 20000 cells");
    }
}
