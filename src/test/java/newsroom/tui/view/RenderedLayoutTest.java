package newsroom.tui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import newsroom.testing.HostileSigns;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.tui.Ink;
import newsroom.tui.Page;
import newsroom.tui.Piece;
import org.junit.jupiter.api.Test;

/** Markdown as it is read on a screen. */
final class RenderedLayoutTest {
    private static List<Page.Line> lines(String markdown, int columns) {
        try {
            return RenderedLayout.lines(Document.of(Manuscript.of(Source.of(markdown))), columns);
        } catch (UnreadableException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Page.Line line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String shown(String markdown, int columns) {
        return lines(markdown, columns).stream()
                .map(line -> text(line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String inInk(String markdown, Ink ink) {
        return lines(markdown, 80).stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.ink() == ink)
                .map(Piece::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void headingsAreUnderlinedAndDeeperOnesSayHowDeep() {
        assertThat(shown("# One\n\nWords.\n\nTwo\n---\n\n### Three\n", 40)).isEqualTo("""
                One
                ═══

                Words.

                Two
                ───

                ### Three
                """);
    }

    @Test
    void wordsRunOnAndOnlyRealBreaksBreak() {
        assertThat(shown("one two\nthree four five\nsix  \nseven\\\neight<br>nine", 20))
                .isEqualTo("""
                one two three four
                five six
                seven
                eight
                nine
                """);
    }

    @Test
    void emphasisAndCodeAreMarked() {
        String markdown = "So *very* **much** and `x = 1` here, ***both***.";

        assertThat(shown(markdown, 60)).isEqualTo("So very much and `x = 1` here, both.\n");
        assertThat(inInk(markdown, Ink.EMPHASIS)).isEqualTo("very");
        assertThat(inInk(markdown, Ink.STRONG)).isEqualTo("much|both");
        assertThat(inInk(markdown, Ink.CODE).replace("|", "")).isEqualTo("`x = 1`");
    }

    @Test
    void linksAreNumberedAndTheirAddressesListed() {
        assertThat(shown(
                        "See [the report](https://a.example/x) and [it][r], [again](https://a.example/x); "
                                + "<https://b.example>.\n\n[r]: https://c.example/y \"T\"\n",
                        44))
                .isEqualTo("""
                See the report[1] and it[2], again[1];
                https://b.example.

                Links ──────────────────────────────────────
                [1] https://a.example/x
                [2] https://c.example/y
                """);
    }

    @Test
    void picturesAreToldByWhatTheyShow() {
        assertThat(shown("![A *dam* [1]](dam.jpg \"T\") and ![](x.png)", 60))
                .startsWith("[picture 1: A *dam* [1]] and [picture 2: not described]\n");
    }

    @Test
    void listsKeepTheirNumbersAndTheirDepth() {
        assertThat(shown("""
                - one two three four five six
                - two
                  - inner
                    1. first

                8. eight
                9. nine

                   more of nine
                10. ten
                """, 24)).isEqualTo("""
                • one two three four
                  five six
                • two
                  ◦ inner
                    1. first

                 8. eight
                 9. nine

                    more of nine
                10. ten
                """);
    }

    @Test
    void quotationsStandBehindALine() {
        assertThat(shown("> one two three\n>\n> - four\n>\n> > five\n", 12)).isEqualTo("""
                │ one two
                │ three
                │
                │ ◦ four
                │
                │ │ five
                """);
    }

    @Test
    void programTextKeepsItsLines() {
        assertThat(shown(
                        "```java\nint x  = 1;\n\n    return;\n```\n\n    indented\n\n> ```\n> in a quotation\n> ```\n",
                        30))
                .isEqualTo("""
                ┆ int x  = 1;
                ┆
                ┆     return;

                ┆ indented

                │ ┆ in a quotation
                """);
    }

    @Test
    void htmlIsTextAndNothingElse() {
        assertThat(shown("<div onclick=\"x\">\n<b>bold</b>\n</div>\n\n<!-- a comment -->\n", 40))
                .isEqualTo("""
                <div onclick="x">
                <b>bold</b>
                </div>

                <!-- a comment -->
                """);
    }

    @Test
    void aTableStandsInColumns() {
        assertThat(shown(
                        "| dam | height | |\n|:--|--:|:-:|\n| Sele | 12 | a |\n| Upper Weir | 100 | **b** |\n| 堰 |\n",
                        40))
                .isEqualTo("""
                dam        │ height │
                ───────────┼────────┼──
                Sele       │     12 │ a
                Upper Weir │    100 │ b
                堰         │        │
                """);
    }

    @Test
    void aTableThatIsTooWideIsBrokenInItsCellsAndThenTold() {
        String markdown =
                "| dam | what the inspector says |\n|---|---|\n| Sele | it leaks and has leaked for years |\n";

        assertThat(shown(markdown, 24)).isEqualTo("""
                dam  │ what the
                     │ inspector says
                ─────┼──────────────────
                Sele │ it leaks and has
                     │ leaked for years
                """);
        assertThat(shown(markdown, 9)).startsWith("dam: Sele\nwhat the\n");
    }

    @Test
    void notesStandAtTheEnd() {
        assertThat(shown(
                        "A dam[^b] leaks[^a].\n\n[^a]: Since *1986*.\n[^b]: A weir.\n\n    Or two.\n\nThe end.\n[^c]: Unused.\n",
                        40))
                .contains("""
                A dam[note 1] leaks[note 2].

                The end.

                Notes ──────────────────────────────────
                note 1: A weir.

                        Or two.
                note 2: Since 1986.
                """);
    }

    @Test
    void wideSignsAndThoseFromRightToLeftHaveTheirRoom() {
        assertThat(shown("漢字漢字漢字 ok", 8)).isEqualTo("漢字漢字\n漢字 ok\n");
        assertThat(shown("- שלום עולם\n- two\n", 20)).isEqualTo("•\n  שלום עולם\n• two\n");
        assertThat(shown("| a | b |\n|---|---|\n| שלום | x |\n", 40)).isEqualTo("a: שלום\nb: x\n");
    }

    @Test
    void noLineIsWiderThanTheScreenWhateverTheTextHolds() {
        String nested = "> ".repeat(30) + "deep\n\n" + "- ".repeat(30) + "deep\n\n";
        String table = "|" + " a |".repeat(40) + "\n|" + "---|".repeat(40) + "\n|" + " bbbbbbb |".repeat(40) + "\n\n";
        String signs = String.join(" ", HostileSigns.ALL).replace("\n", " ");
        for (int columns : List.of(20, 33, 60, 84)) {
            List<Page.Line> lines = lines(nested + table + "# " + signs + "\n\n" + "x".repeat(300) + "\n", columns);
            int before = 0;
            for (Page.Line line : lines) {
                assertThat(Signs.width(text(line))).as(text(line)).isLessThanOrEqualTo(columns);
                assertThat(line.offset()).isGreaterThanOrEqualTo(before);
                before = line.offset();
            }
        }
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(lines("", 40)).isEmpty();
    }
}
