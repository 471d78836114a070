package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentTest {
    private static Document read(String text) throws UnreadableException {
        return Document.of(Manuscript.of(Source.of(text)));
    }

    private static String kind(Block block) {
        return block.getClass().getSimpleName();
    }

    @Test
    void blocksComeInTheirOrderWithTheirPlaces() throws UnreadableException {
        Document document = read("""
                ---
                title: T
                ---
                # One

                Two
                ===

                  A paragraph
                on two lines.

                > quoted

                - a
                - b

                ```
                code
                ```

                | x | y |
                |---|---|
                | 1 | 2 |

                <div>html</div>

                ***

                [^n]: a note

                [r]: http://x.org 'T'

                More[^n].
                """);

        assertThat(document.blocks())
                .extracting(DocumentTest::kind)
                .containsExactly(
                        "Heading",
                        "Heading",
                        "Paragraph",
                        "Quotation",
                        "Listing",
                        "Code",
                        "Table",
                        "Html",
                        "Rule",
                        "Footnote",
                        "Definition",
                        "Paragraph");
        assertThat(document.blocks())
                .extracting(block -> document.span(block).toString())
                .startsWith("4:1-4:6", "6:1-7:4", "9:3-10:14", "12:1-12:9", "14:1-15:4", "17:1-19:4", "21:1-23:10");
    }

    @Test
    void headingsKnowTheirLevelAndForm() throws UnreadableException {
        assertThat(read("## Two ##\n\nOne\n===\n").blocks())
                .extracting(block -> (Block.Heading) block)
                .extracting(heading -> heading.level() + " " + heading.form() + " " + heading.prose())
                .containsExactly("2 ATX Two", "1 SETEXT One");
    }

    @Test
    void wordsKnowHowTheyAreSetAndWhereTheyStand() throws UnreadableException {
        Document document = read("Says *Al **Jazeera*** and `code`, <em>too</em>.\n");
        Prose prose = document.blocks().get(0).prose();

        assertThat(prose.text()).isEqualTo("Says Al Jazeera and code, too.");
        assertThat(prose.isMarked(5, 15, Prose.EMPHASIS)).isTrue();
        assertThat(prose.isMarked(8, 15, Prose.STRONG)).isTrue();
        assertThat(prose.isMarked(5, 15, Prose.STRONG)).isFalse();
        assertThat(prose.isMarked(20, 24, Prose.CODE)).isTrue();
        assertThat(prose.isMarked(26, 29, Prose.EMPHASIS)).isTrue();
        assertThat(prose.marksAt(29)).isZero();
        assertThat(document.span(prose, 8, 15)).hasToString("1:12-1:19");
        assertThat(document.span(prose, 26, 29)).hasToString("1:39-1:42");
    }

    @Test
    void escapesAndEntitiesAreOneCharacterWithTheirWholePlace() throws UnreadableException {
        Document document = read("a & \\* b &amp; c&nbsp;d &eacute; \\x &nope; end\n");
        Prose prose = document.blocks().get(0).prose();

        assertThat(prose.text()).isEqualTo("a & * b & c\u00A0d é \\x &nope; end");
        assertThat(document.span(prose, 4, 5)).hasToString("1:5-1:7");
        assertThat(document.span(prose, 8, 9)).hasToString("1:10-1:15");
        assertThat(document.span(prose, 14, 15)).hasToString("1:25-1:33");
        assertThat(document.span(
                        prose, prose.text().indexOf("end"), prose.text().length()))
                .hasToString("1:44-1:47");
    }

    @Test
    void lineBreaksAreTheFilesAndSomeOfThemTheReaders() throws UnreadableException {
        Prose prose = read("one  \r\ntwo\\\r\nthree\r\nfour<br>five\r\n")
                .blocks()
                .get(0)
                .prose();

        assertThat(prose.text()).isEqualTo("one\ntwo\nthree\nfour\nfive");
        assertThat(List.of(3, 7, 13, 18))
                .extracting(at -> (prose.marksAt(at) & Prose.BREAK) != 0)
                .containsExactly(true, true, false, true);
        assertThat(prose.lines()).extracting(Prose::text).containsExactly("one", "two", "three", "four", "five");
        assertThat(prose.lines().get(2).sourceStart(0)).isEqualTo(13);
    }

    @Test
    void everyCharacterOfPlainWordsStandsWhereItIsSaidTo() throws UnreadableException {
        String text =
                "> * É *a* [b](c) 😀\n>   next **line** \\_ http://x.org/y_z.\n\n<p>in <b>html</b></p>\n\n\ttabs\n";
        Document document = read(text);

        for (Block block : document.leaves()) {
            Prose prose = block.prose();
            for (int i = 0; i < prose.text().length(); i++) {
                char c = prose.text().charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    assertThat(text.charAt(prose.sourceStart(i))).isEqualTo(c);
                    assertThat(prose.sourceEnd(i + 1)).isEqualTo(prose.sourceStart(i) + 1);
                }
            }
        }
    }

    @Test
    void linksOfEveryFormAreKnown() throws UnreadableException {
        Prose prose =
                read("[a *b*](<http://x.org/a b> 't') ![pic](p.png) <http://y.org> see \\- http://z.org/q. [r]\n\n[r]: /r\n")
                        .blocks()
                        .get(0)
                        .prose();

        assertThat(prose.links())
                .extracting(link ->
                        link.form() + " " + link.target() + " " + prose.text().substring(link.start(), link.end()))
                .containsExactly(
                        "MARKED http://x.org/a b a b",
                        "PICTURE p.png ",
                        "BRACKETED http://y.org http://y.org",
                        "BARE http://z.org/q http://z.org/q",
                        "MARKED /r r");
        Prose.Link bare = prose.links().get(3);
        assertThat(bare.sourceEnd() - bare.sourceStart()).isEqualTo("http://z.org/q".length());
        assertThat(prose.isMarked(bare.start(), bare.end(), Prose.LINK)).isTrue();
    }

    @Test
    void templatesAndCommentsAreNoContent() throws UnreadableException {
        Document document = read(
                "{% include nav.html %}\n\n{{< figure src=\"a\" >}}\n\n<!-- a comment -->\n\nWords {{ x }} here\n");

        assertThat(document.blocks())
                .extracting(block -> block.prose().isBlank())
                .containsExactly(true, true, true, false);
        Prose words = document.blocks().get(3).prose();
        assertThat(words.isMarked(6, 13, Prose.TEMPLATE)).isTrue();
        assertThat(words.marksAt(14)).isZero();
    }

    @Test
    void htmlHasTheWordsThatAreSeen() throws UnreadableException {
        Document document =
                read("<h3>Works &amp; <em>Cited</em></h3>\n<script>alert('x')</script>\n<!-- no -->two<br>three\n");
        Block.Html html = (Block.Html) document.blocks().get(0);

        assertThat(html.element()).isEqualTo("h3");
        assertThat(html.prose().text()).isEqualTo("Works & Cited\n\ntwo\nthree");
        assertThat(html.prose().isMarked(8, 13, Prose.EMPHASIS)).isTrue();
        assertThat(document.span(html.prose(), 6, 7)).hasToString("1:11-1:16");
    }

    @Test
    void footnotesAreReferredTo() throws UnreadableException {
        Document document = read("As said[^1] before.\n\n[^1]: By *him*.\n");

        Prose.NoteMark mark = document.blocks().get(0).prose().noteMarks().get(0);
        assertThat(mark).isEqualTo(new Prose.NoteMark(7, "1", 7, 11));
        Block.Footnote note = (Block.Footnote) document.blocks().get(1);
        assertThat(note.label()).isEqualTo("1");
        assertThat(note.blocks().get(0).prose().text()).isEqualTo("By him.");
    }

    @Test
    void aSliceKnowsItsOwnPlaces() throws UnreadableException {
        Prose prose = read("One *two* http://x.org/ four\n").blocks().get(0).prose();
        Prose slice = prose.slice(4, 23);

        assertThat(slice.text()).isEqualTo("two http://x.org/ f".substring(0, 19));
        assertThat(slice.isMarked(0, 3, Prose.EMPHASIS)).isTrue();
        assertThat(slice.sourceStart(0)).isEqualTo(5);
        assertThat(slice.links()).extracting(Prose.Link::start).containsExactly(4);
        assertThat(prose.slice(0, 3).trimmed().text()).isEqualTo("One");
        assertThat(prose.slice(3, 8).trimmed().text()).isEqualTo("two");
    }

    @Test
    void aCellOfBlanksEndsWhereItBegins() throws UnreadableException {
        Document document = read("|      | x |\n|------|---|\n| 1    |   |\n");

        assertThat(document.blocks().get(0).blocks()).isNotEmpty().allMatch(cell -> cell.start() <= cell.end());
    }
}
