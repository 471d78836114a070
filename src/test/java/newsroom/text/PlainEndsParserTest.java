package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser is not shown changes nothing in the tree. */
class PlainEndsParserTest {
    /** Signs of markup, what they look at beside them, and words; the more often, the likelier. */
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "[",
            "]",
            "](u)",
            "](<u> \"t\")",
            "![",
            "[^1]",
            "[r]",
            "`",
            "``",
            "<",
            ">",
            "<b>",
            "<!-- ",
            "-->",
            "<http://a.b>",
            "&amp;",
            "&",
            ";",
            "\\",
            "\\*",
            "(",
            ")",
            "!",
            "|",
            "\"",
            "'",
            ".",
            "ø",
            "😀",
            "a",
            "b c",
            "word",
            "two words ",
            " ",
            " ",
            "  ",
            "\t",
            "\n",
            "  \n",
            "\n> ",
            "\n- ",
            "\n\n",
            "# ",
            " #",
            "---\n",
            "&copy",
            "http://c.d",
            "^[",
            "^",
            "~~",
            "~",
            "$",
            "@",
            ":",
            "{",
            "}",
            "==",
            "++");

    private static final String DEFINITIONS = "\n\n[r]: /r 'title'\n\n[^1]: note\n";

    private final Parser whole = parser(InlineParserImpl::new);
    private final Parser cut = parser(PlainEndsParser::new);

    private static Parser parser(InlineParserFactory factory) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(factory)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "plain  ",
                "plain\tend\t ",
                "a *b* c",
                "ab*cd*ef",
                "*a* ",
                "a *b*  c",
                "a “*b*”c",
                "😀*a*😀 b",
                "one  \ntwo\\\nthree",
                "one *a\nb* two  \nthree",
                "say [so](/u \"it; is\") and (then) so",
                "an [open](/u and no end",
                "fish &amp; chips; and &nothing at all",
                "a \\* b",
                "end\\",
                "# A heading *with* marks #",
                "a | b *c*\n--|--\nd e | f [g](h) i",
                "see <http://a.b> now",
                "a ]( b ) c"
            })
    void theTreeIsTheSame(String markdown) {
        assertThat(tree(cut, markdown)).isEqualTo(tree(whole, markdown));
    }

    @Test
    void theTreeOfWhateverIsPutTogetherIsTheSame() {
        Random random = new Random(20_251);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
                markdown.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            theTreeIsTheSame(markdown.toString());
        }
    }

    private static List<String> tree(Parser parser, String markdown) {
        List<String> lines = new ArrayList<>();
        tell(parser.parse(markdown + DEFINITIONS), "", lines);
        return lines;
    }

    private static void tell(Node parent, String indent, List<String> lines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            StringBuilder line = new StringBuilder(indent + node.getClass().getSimpleName());
            int start = -1;
            int end = -1;
            for (SourceSpan span : node.getSourceSpans()) {
                start = start < 0 ? span.getInputIndex() : start;
                end = span.getInputIndex() + span.getLength();
            }
            if (node instanceof Text text) {
                StringBuilder words = new StringBuilder(text.getLiteral());
                while (node.getNext() instanceof Text next) {
                    words.append(next.getLiteral());
                    for (SourceSpan span : next.getSourceSpans()) {
                        start = start < 0 ? span.getInputIndex() : start;
                        end = span.getInputIndex() + span.getLength();
                    }
                    node = next;
                }
                line.append(" '").append(words).append('\'');
            } else if (node instanceof Link link) {
                line.append(' ').append(link.getDestination()).append(' ').append(link.getTitle());
            } else if (node instanceof Image image) {
                line.append(' ').append(image.getDestination());
            } else if (node instanceof Code code) {
                line.append(" '").append(code.getLiteral()).append('\'');
            } else if (node instanceof HtmlInline html) {
                line.append(' ').append(html.getLiteral());
            }
            lines.add(line.append(' ').append(start).append('-').append(end).toString());
            tell(node, indent + "  ", lines);
        }
    }
}
