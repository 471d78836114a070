package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that are as MLA 9 wants them, of every kind that a desk is likely to meet: no rule has a word to say. And articles that cite them. */
final class WellFormedTest {
    private static final Settings SETTINGS = Desk.only(
            "NR106", "NR201", "NR202", "NR203", "NR204", "NR205", "NR206", "NR207", "NR208", "NR209", "NR210", "NR211",
            "NR212", "NR213", "NR214", "NR215", "NR216", "NR217", "NR403", "NR602", "NR603", "NR604");

    @Test
    void nothingIsSaidAgainstAnEntryThatIsWellFormed() throws IOException {
        List<String> accusations = new ArrayList<>();
        List<String> entries = entries("well-formed.txt");
        for (String entry : entries) {
            String article = "## Work Cited\n\n" + entry + "\n";
            for (Finding finding : new Checker(SETTINGS, Desk.TODAY)
                    .check(article.getBytes(UTF_8))
                    .findings()) {
                accusations.add(entry + "\n    " + finding.span() + ' ' + finding.rule() + ' ' + finding.message());
            }
        }

        assertThat(entries.size()).isGreaterThan(170);
        assertThat(String.join("\n", accusations)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dam",
                "footnotes",
                "links",
                "two-by-one",
                "bullets-notes",
                "court",
                "german-names",
                "short",
                "pandoc",
                "parens",
                "wrapped",
                "names"
            })
    void nothingIsSaidOfAnArticleThatIsSound(String name) throws IOException {
        try (InputStream in = WellFormedTest.class.getResourceAsStream("sound/" + name + ".md")) {
            byte[] article = Objects.requireNonNull(in).readAllBytes();
            assertThat(new Checker(Settings.DEFAULT, Desk.TODAY).check(article).findings())
                    .isEmpty();
        }
    }

    @Test
    void oneDefectIsFoundByItsRuleAndCalledNothingElse() throws IOException {
        List<String> others = new ArrayList<>();
        List<String> planted = entries("planted.txt");
        for (String line : planted) {
            String rule = line.substring(0, 5);
            String article = "## Work Cited\n\n" + line.substring(6) + "\n";
            List<String> rules = new Checker(SETTINGS, Desk.TODAY)
                    .check(article.getBytes(UTF_8)).findings().stream()
                            .filter(Finding::stands)
                            .map(Finding::rule)
                            .toList();
            if (!rules.equals(List.of(rule))) {
                others.add(line + "\n    " + rules);
            }
        }

        assertThat(planted.size()).isGreaterThan(40);
        assertThat(String.join("\n", others)).isEmpty();
    }

    private static List<String> entries(String resource) throws IOException {
        try (InputStream in = WellFormedTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
