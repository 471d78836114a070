package newsroom.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftTest {
    private static Draft draft(String text, Draft.Format format) throws UnreadableException {
        return Draft.of(text.getBytes(UTF_8), format);
    }

    private static String imported(String text) throws UnreadableException {
        return new String(draft(text, Draft.Format.TEXT).manuscript().bytes(), UTF_8);
    }

    private static String importedMarkdown(String text) throws UnreadableException {
        return new String(draft(text, Draft.Format.MARKDOWN).manuscript().bytes(), UTF_8);
    }

    @Test
    void titleBylineAndDateMoveUpAndTheRestStaysByteForByte() throws UnreadableException {
        String body = "The dam  is safe.\t\n\n\n  Nobody *knows*.";

        assertThat(imported("\nDam safety: a report\n\nBy Ines Ortega\nFebruary 14, 2017\n\n" + body))
                .isEqualTo(
                        "---\ntitle: \"Dam safety: a report\"\nauthor: Ines Ortega\ndate: 2017-02-14\n---\n\n" + body);
    }

    @Test
    void theReferenceArticleKeepsEveryWord() throws UnreadableException {
        byte[] file = Shared.bytes("fixtures/syria.txt");
        String text = new String(file, UTF_8);

        Draft draft = Draft.of(file, Draft.Format.of("syria.txt", file));

        assertThat(draft.manuscript().frontMatter().keys().text("title"))
                .contains("Syrian Peace Talks in\u00A0Kazakhstan");
        assertThat(draft.manuscript().frontMatter().keys().texts("author")).containsExactly("Gabriel Morris");
        assertThat(draft.manuscript().body()).isEqualTo("\n" + text.substring(text.indexOf("After years")));
        assertThat(draft.notes()).containsExactly("no date was found; add \"date:\" to the front matter");
    }

    @Test
    void lineEndingsAndAByteOrderMarkStayAsTheyWere() throws UnreadableException {
        assertThat(imported("\uFEFFTitle\r\n\r\nBody one.\r\nBody two."))
                .isEqualTo("\uFEFF---\r\ntitle: Title\r\n---\r\n\r\nBody one.\r\nBody two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gabriel Morris|Gabriel Morris",
                "By Gabriel Morris|Gabriel Morris",
                "BY GABRIEL MORRIS|GABRIEL MORRIS",
                "by Ines Ortega and Bo Ek|[Ines Ortega, Bo Ek]",
                "By Ines Ortega, Bo Ek, and J.R. Smith-Jones|[Ines Ortega, Bo Ek, J.R. Smith-Jones]",
                "By Martin King, Jr.|Martin King, Jr.",
                "By Jane Doe, Staff Writer|Jane Doe, Staff Writer",
                "Von Jürgen van der Meer|Jürgen van der Meer",
                "Łukasz Żak|Łukasz Żak"
            })
    void aBylineIsRecognised(String line, String author) throws UnreadableException {
        assertThat(imported("A title\n\n" + line + "\n\nThe body.\n"))
                .isEqualTo("---\ntitle: A title\nauthor: " + author + "\n---\n\nThe body.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peace talks are finally happening.",
                "By the river they sat down and wept, and nobody came to see them there.",
                "LONDON (AP) — The dam",
                "Gabriel",
                "Gabriel morris",
                "the Old Dam",
                "One Two Three Four Five",
                "Gabriel Morris.",
                "Gabriel Morris 2017",
                "- Gabriel Morris"
            })
    void otherLinesStayInTheText(String line) throws UnreadableException {
        assertThat(imported("A title\n\n" + line + "\n\nThe body.\n"))
                .isEqualTo("---\ntitle: A title\n---\n\n" + line + "\n\nThe body.\n");
    }

    @Test
    void aNameAloneIsNoBylineWhereTextGoesOnRightUnderIt() throws UnreadableException {
        assertThat(imported("A title\n\nGabriel Morris\nsaid so.\n"))
                .isEqualTo("---\ntitle: A title\n---\n\nGabriel Morris\nsaid so.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-02-14",
                "February 14, 2017",
                "Feb. 14, 2017",
                "14 February 2017",
                "14 Feb 2017",
                "Tuesday, February 14, 2017",
                "14th February 2017",
                "Published: 14.02.2017",
                "Published on 02/14/2017",
                "14/02/2017",
                "14.2.2017"
            })
    void aDateIsRecognised(String line) throws UnreadableException {
        assertThat(imported("A title\n\n" + line + "\n\nThe body.\n"))
                .isEqualTo("---\ntitle: A title\ndate: 2017-02-14\n---\n\nThe body.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/05/2017", "February 31, 2017", "February 2017", "2017", "Feb. 14, 2017 5:00 p.m."})
    void aDateThatIsNotOneOrCouldBeAnotherIsLeftAndTold(String line) throws UnreadableException {
        Draft draft = draft("A title\n\n" + line + "\n\nThe body.\n", Draft.Format.TEXT);

        assertThat(draft.manuscript().body()).isEqualTo("\n" + line + "\n\nThe body.\n");
        assertThat(draft.notes()).contains("no date was found; add \"date:\" to the front matter");
        if (!line.equals("2017")) {
            assertThat(draft.notes()).contains("\"" + line + "\" may be a date and was left in the text");
        }
    }

    @Test
    void bylineAndDateMayShareALine() throws UnreadableException {
        String expected = "---\ntitle: A title\nauthor: Ines Ortega\ndate: 2017-02-14\n---\n\nThe body.\n";

        assertThat(imported("A title\nBy Ines Ortega | Feb. 14, 2017\n\nThe body.\n"))
                .isEqualTo(expected);
        assertThat(imported("A title\n\nBy Ines Ortega on February 14, 2017\n\nThe body.\n"))
                .isEqualTo(expected);
        assertThat(imported("A title\n\n14 Feb. 2017\n\nInes Ortega\n\nThe body.\n"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The whole text is one paragraph that ends like one.\n\nAnother one.\n",
                "One line only",
                "- a list\n\nmore\n",
                "LONDON (AP) — Short\n\nmore\n",
                "",
                "\n\n"
            })
    void aTextWithoutATitleIsLeftAsItIs(String text) throws UnreadableException {
        Draft draft = draft(text, Draft.Format.TEXT);

        assertThat(draft.manuscript().frontMatter().exists()).isFalse();
        assertThat(draft.manuscript().body().strip()).isEqualTo(text.strip());
        assertThat(draft.notes()).contains("no title was found; add \"title:\" to the front matter");
    }

    @Test
    void plainTextThatMarkdownWouldReadOtherwiseIsPointedOut() throws UnreadableException {
        assertThat(draft("A title\n\nThe body.\n\n    indented\n", Draft.Format.TEXT)
                        .notes())
                .contains("Markdown takes what begins on line 7 for program text");
    }

    @Test
    void aHeadingIsTheTitleOfAMarkdownText() throws UnreadableException {
        assertThat(importedMarkdown("# The *Dam* &amp; us\n\n*By Ines Ortega*\n\n## One\n\nThe body.\n"))
                .isEqualTo("---\ntitle: The Dam & us\nauthor: Ines Ortega\n---\n\n## One\n\nThe body.\n");
        assertThat(importedMarkdown("Dam\n===\n\nThe body.\n")).isEqualTo("---\ntitle: Dam\n---\n\nThe body.\n");
    }

    @Test
    void frontMatterThatIsThereIsKept() throws UnreadableException {
        assertThat(importedMarkdown(
                        "---\n# mine\ntitle: Kept\ntags: [a]\n---\n\n# Heading\n\nBy Ines Ortega\n\nThe body.\n"))
                .isEqualTo("---\n# mine\ntitle: Kept\ntags: [a]\n---\n\n# Heading\n\nBy Ines Ortega\n\nThe body.\n");
        assertThat(importedMarkdown("---\ntitle: Kept\n---\n\nBy Ines Ortega\n\nThe body.\n"))
                .isEqualTo("---\ntitle: Kept\nauthor: Ines Ortega\n---\n\nThe body.\n");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Draft.of("caf\u00E9".getBytes(ISO_8859_1), Draft.Format.TEXT))
                .withMessage("line 1: byte 0xE9 is not UTF-8");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> draft("---\ntitle: [\n---\n", Draft.Format.MARKDOWN))
                .withMessageContaining("not well-formed YAML");
    }

    @Test
    void theFormatIsToldByTheNameOrElseByTheBeginning() {
        byte[] page = "\n<!DOCTYPE html><p>a".getBytes(UTF_8);
        byte[] words = "words".getBytes(UTF_8);

        assertThat(Draft.Format.of("a.HTML", words)).isEqualTo(Draft.Format.HTML);
        assertThat(Draft.Format.of("a.md", page)).isEqualTo(Draft.Format.MARKDOWN);
        assertThat(Draft.Format.of("-", page)).isEqualTo(Draft.Format.HTML);
        assertThat(Draft.Format.of("-", words)).isEqualTo(Draft.Format.TEXT);
        assertThat(Draft.Format.of("a.txt", new byte[0])).isEqualTo(Draft.Format.TEXT);
    }
}
