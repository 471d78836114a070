package newsroom.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlImportTest {
    private static Draft draft(String html) throws UnreadableException {
        return Draft.of(html.getBytes(UTF_8), Draft.Format.HTML);
    }

    private static String body(String html) throws UnreadableException {
        return draft("<h1>T</h1>" + html).manuscript().body().strip();
    }

    @Test
    void aPageBecomesAnArticle() throws UnreadableException {
        Draft draft = draft("""
                <!DOCTYPE html>
                <html><head><title>Dam safety | The Gazette</title>
                <meta property="article:published_time" content="2017-02-14T10:00:00Z">
                <script>steal()</script><style>p {}</style></head>
                <body><header>The Gazette</header><nav><a href="/">Home</a></nav>
                <article>
                  <h1>Dam <em>safety</em> &amp; us</h1>
                  <p class="byline">By Ines Ortega</p>
                  <p>The dam
                     is <b>safe</b>.</p>
                  <form>Subscribe</form>
                </article>
                <footer>Imprint</footer></body></html>
                """);

        assertThat(new String(draft.manuscript().bytes(), UTF_8))
                .isEqualTo(
                        "---\ntitle: Dam safety & us\nauthor: Ines Ortega\ndate: 2017-02-14\n---\n\nThe dam is **safe**.\n");
        assertThat(draft.notes()).containsExactly("left out: 1 form");
    }

    @Test
    void whatTheTextDoesNotSayThePagesHeadMaySay() throws UnreadableException {
        Draft draft = draft("<html><head><title>From the head</title><meta name=author content='Ines Ortega'></head>"
                + "<body><p>The dam is safe.</p></body></html>");

        assertThat(draft.manuscript().source().text())
                .isEqualTo("---\ntitle: From the head\nauthor: Ines Ortega\n---\n\nThe dam is safe.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¤',
            value = {
                "<p>a <em>b </em>c</p>§a *b* c",
                "<p>a<em>b</em>c</p>§a*b*c",
                "<p><i>a</i><b>b</b></p>§*a*__b__",
                "<p><b><i>a</i> b</b></p>§***a* b**",
                "<p><em></em> <b> </b>a</p>§a",
                "<p><code>a`b</code></p>§``a`b``",
                "<p><a href='http://x.org'>x [y]</a></p>§[x \\[y\\]](http://x.org)",
                "<p><a href='http://x.org/a(b) c'>x</a></p>§[x](<http://x.org/a(b) c>)",
                "<p><a href='/rel'>x</a> <a href='#top'>y</a></p>§[x](/rel) y",
                "<p><a href='javascript:alert(1)'>x</a></p>§x",
                "<p><a href='data:text/html,x'>x</a></p>§x",
                "<p><a href='JAVASCRIPT:x'>x</a></p>§x",
                "<p><img src=p.png alt='a [b]'></p>§![a \\[b\\]](p.png)",
                "<p>“q” <q>r</q></p>§“q” “r”",
                "<h2>Two</h2><h6>Six</h6>§## Two%n%n###### Six",
                "<p>a<br>b</p>§a\\%nb",
                "<ul><li>a<li>b</ul>§- a%n- b",
                "<ol><li>a<ul><li>b</ul><li>c</ol>§1. a%n%n   - b%n%n2. c",
                "<blockquote><p>a<p>b</blockquote>§> a%n>%n> b",
                "<pre>a%n  b</pre>§```%na%n  b%n```",
                "<table><tr><th>a<th>b<tr><td>1<td>2</table>§| a | b |%n| --- | --- |%n| 1 | 2 |",
                "<hr>§***",
                "<div>a<div>b</div>c</div>§a%n%nb%n%nc",
                "<p>a<!-- b -->c</p>§ac",
                "<p>a &nbsp; b</p>§a \u00A0 b"
            })
    void everyElementHasItsMarkdown(String html, String markdown) throws UnreadableException {
        assertThat(body(html.replace("%n", "\n"))).isEqualTo(String.format(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ `c` [d](e) <b>",
                "# a",
                "1. a",
                "12) a",
                "- a",
                "+ a",
                "> a",
                "=== a",
                "a & b &amp; c &#35; d",
                "\\* a",
                "snake_case _x_",
                "![a](b)",
                "~~~ a",
                "| a | b",
                "*** a",
                "1984 was. 2. a"
            })
    void wordsThatLookLikeMarkupStayWords(String words) throws UnreadableException {
        Document document = Document.of(
                draft("<h1>T</h1><p>" + Entities.escape(words) + "</p>").manuscript());

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.blocks().get(0)).isInstanceOf(Block.Paragraph.class);
        assertThat(document.blocks().get(0).prose().text()).isEqualTo(words);
    }

    @Test
    void anyWordsComeThroughUnchanged() throws UnreadableException {
        Random random = new Random(3);
        String signs = "ab ab é字*_`[]<>&;\\#!-+=|~(){}.:\"'1";
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String words = text.append("y").toString().replaceAll(" +", " ");
            String html = "<h1>T</h1><p>" + Entities.escape(words) + "</p>";

            assertThat(Document.of(draft(html).manuscript())
                            .blocks()
                            .get(0)
                            .prose()
                            .text())
                    .as(html)
                    .isEqualTo(words);
        }
    }

    @Test
    void aTableThatMarkdownCannotHoldBecomesParagraphs() throws UnreadableException {
        Draft draft = draft("<h1>T</h1><table><tr><td colspan=2>a<tr><td><p>b<p>c<td>d</table>");

        assertThat(draft.manuscript().body().strip()).isEqualTo("a\n\nb\n\nc\n\nd");
        assertThat(draft.notes()).contains("a table that Markdown cannot hold became paragraphs");
    }

    @Test
    void thePagesOwnEncodingIsRespected() throws UnreadableException {
        byte[] latin1 = "<html><head><meta charset=iso-8859-1></head><body><h1>Caf\u00E9</h1><p>au lait</p></body>"
                .getBytes(ISO_8859_1);

        assertThat(Draft.of(latin1, Draft.Format.HTML)
                        .manuscript()
                        .frontMatter()
                        .keys()
                        .text("title"))
                .contains("Café");
    }

    @Test
    @Timeout(120)
    void pagesThatAreTooLongOrTooDeepDoNoHarm() throws UnreadableException {
        for (String tag : List.of("div", "blockquote", "ul><li", "em", "a href=x", "table><tr><td", "p", "span")) {
            Draft deep = draft("<h1>T</h1><p>word</p>" + ("<" + tag + ">").repeat(2_000) + "deep");
            assertThat(deep.manuscript().body()).contains("word").contains("deep");
        }
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> draft("a".repeat(HtmlPage.MAX_BYTES + 1)))
                .withMessageContaining("a page may have");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> draft("<p>" + "word ".repeat(60_000)))
                .withMessageContaining("the most an article may have");
    }
}
