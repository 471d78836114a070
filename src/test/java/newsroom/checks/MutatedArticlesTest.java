package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

/**
 * Articles that were cut, doubled and sprinkled with what Markdown, YAML and comments are made of, always the same ones: whatever
 * comes of it is checked without an exception, and what is fixed stays fixed. NEWSROOM_LONG=1 tries many more.
 */
final class MutatedArticlesTest {
    private static final int ROUNDS = "1".equals(System.getenv("NEWSROOM_LONG")) ? 5_000 : 400;

    /** Neighbouring seeds begin alike without it. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<String> ARTICLES = List.of("""
        ---
        title: The dam leaked
        author: [Mara Quill, Tomas Reyes]
        date: 2026-11-19
        lang: en
        ---

        # The dam leaked

        By Mara Quill

        It leaked “for years” (Ek 4), says Hill,[^1] and [the report](https://dams.org/report) agrees.
        <!-- newsroom-disable-next-block NR301 -- print edition only -->

        ## Works Cited

        Ek, Bo, and Li Hill. “The Dam.” *Slate*, 3 May 2012, slate.com/dam. Accessed 4 May 2012.

        ---. *Rivers of the Valley*. Oxford UP, 2011.

        Jazeera, Al. “Syria Talks.” News | Al Jazeera, Al Jazeera, 14 Feb. 2017,

        [^1]: Hill, Li. *The River*. 2012.
        """, """
        Bees Move In

        Works cited:
        Ek, B. (2011). *The dam*. https://doi.org/10.1000/5
        2. AFP et al “Bees” The Times, n.d.
        - <em>Hill</em>, Li. "Bees." <a href="http://x.org">x</a>, 31 Feb. 2012.

        Leave a Reply

        Fill in your details below

        Connecting to %s
        """, """
        ---
        title: Works Cited
        checks: {disable: [NR301], reason: no}
        ---
        References
        ==========

        1. Ek, Bo. 1995. "The Policy Game." *Public Policy*.
           Englewood Cliffs, NJ.
        2. _Rivers_. 2011
        ---
        <h3>Sources</h3>
        > Hill. TK {{ note }} 字\u00a0字\u200b🐝 \u202e(Smith, 2016, p. 4) [@ek2011]
        """);

    private static final List<String> BITS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "[",
            "](",
            "]",
            ")",
            "(",
            "<",
            ">",
            "<!--",
            "-->",
            "---\n",
            "===\n",
            "# ",
            "## Works Cited\n",
            "- ",
            "1. ",
            "> ",
            "`",
            "```\n",
            "\\",
            "&amp;",
            "[^1]",
            "[^1]: ",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            ". ",
            ", ",
            ": ",
            "2011",
            "(2011)",
            "et al.",
            "https://x.org/?utm_source=a&b",
            "\u200b",
            "\u202e",
            "\u00a0",
            "\u0000",
            "\u001b[31m",
            "\uFEFF",
            "🐝",
            "字",
            "é",
            "{% x %}",
            "{{< y >}}",
            "|",
            "%s",
            "!s%E",
            "&a ",
            "*a",
            "<!-- newsroom-disable NR204 -- x -->",
            "<!-- newsroom-enable NR204 -->",
            "newsroom-disable-file");

    private final Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);
    private final Fixer fixer = new Fixer(checker);

    @Test
    void nothingThatIsWrittenStopsTheCheckerAndWhatIsFixedStaysFixed() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            String article = mutated(new Random(seed * SPREAD));
            try {
                assertThat(checker.check(article.getBytes(UTF_8)).findings()).isNotNull();
                Manuscript once =
                        fixer.fix(Manuscript.read(article.getBytes(UTF_8))).manuscript();
                assertThat(fixer.fix(once).manuscript().bytes()).isEqualTo(once.bytes());
            } catch (UnreadableException saidSo) {
                assertThat(saidSo.what()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError | AssertionError failed) {
                throw new AssertionError("seed " + seed + ":\n" + article, failed);
            }
        }
    }

    private static String mutated(Random random) {
        StringBuilder article = new StringBuilder(ARTICLES.get(random.nextInt(ARTICLES.size())));
        for (int changes = random.nextInt(12); changes >= 0; changes--) {
            int at = random.nextInt(article.length() + 1);
            int to = Math.min(article.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> article.delete(at, to);
                case 1 -> article.insert(at, article.substring(at, to));
                case 2 -> article.insert(random.nextInt(article.length() + 1), article.substring(at, to));
                default ->
                    article.insert(at, BITS.get(random.nextInt(BITS.size())).repeat(1 + random.nextInt(3)));
            }
        }
        return article.toString();
    }
}
