package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class FixerTest {
    private final Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);
    private final Fixer fixer = new Fixer(checker);

    private String fixed(String text) throws UnreadableException {
        return new String(
                fixer.fix(Manuscript.read(text.getBytes(UTF_8))).manuscript().bytes(), UTF_8);
    }

    @Test
    void severalFixesOfOneLineGoTogether() throws UnreadableException {
        assertThat(
                        fixed(
                                "# T\n\ntext\n\n**works\u00A0cited:**\n\n1. Ek, Bo. *A*. UP, 2011.\n2. Hill, Li. *B*. UP, 2012.\n"))
                .isEqualTo("# T\n\ntext\n\n## Works Cited\n\nEk, Bo. *A*. UP, 2011.\n\nHill, Li. *B*. UP, 2012.\n");
    }

    @Test
    void itSaysHowManyFindingsItPutRight() throws UnreadableException {
        Fixer.Fixed fixed = fixer.fix(Manuscript.read("# T\n\na\u00A0b\u00A0c\n".getBytes(UTF_8)));

        assertThat(fixed.applied()).isEqualTo(2);
        assertThat(fixed.manuscript().body()).isEqualTo("# T\n\na b c\n");
    }

    @Test
    void whatAPersonHasToDecideStays() throws UnreadableException {
        String article = "A title\n\n" + Desk.words(200);

        assertThat(fixed(article)).isEqualTo(article);
    }

    @Test
    void lineEndingsAByteOrderMarkAndAMissingNewlineStay() throws UnreadableException {
        assertThat(fixed("\uFEFF# T\r\n\r\na\u00A0b\r\nc")).isEqualTo("\uFEFF# T\r\n\r\na b\r\nc");
    }

    @Test
    void fixingTwiceIsFixingOnceAndEveryOtherByteStays() throws UnreadableException {
        Random random = new Random(9);
        String[] parts = {
            "text",
            "\n\n",
            "\n",
            "\u00A0",
            "\u200B",
            "## Works cited\n\n",
            "**References**\n\n",
            "Works cited:\n\n",
            "Ek, Bo. *The Dam*. Oxford UP, 2011.",
            "Hill, Li. *The River*. Slate, 2012.",
            "1. ",
            "2. ",
            "- ",
            "---\n",
            " ",
            "Leave a Reply\n\n",
            "Connecting to %s\n\n",
            "Related\n\n",
            "<h2>Sources</h2>\n\n",
            "## Notes\n\n",
            "\r\n"
        };
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Manuscript before = Manuscript.of(Source.of(text.toString()));
            Manuscript once = fixer.fix(before).manuscript();

            assertThat(fixer.fix(once).manuscript().bytes()).as(text.toString()).isEqualTo(once.bytes());
            assertThat(letters(once))
                    .as(text.toString())
                    .hasSizeLessThanOrEqualTo(letters(before).length() + 40);
            if (checker.check(before).stream()
                    .noneMatch(finding -> finding.fix().kind().key().equals("safe"))) {
                assertThat(once.bytes()).isEqualTo(before.bytes());
            }
        }
    }

    private static String letters(Manuscript manuscript) {
        return manuscript.source().text().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
