package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.model.Finding;
import newsroom.testing.Shared;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import org.junit.jupiter.api.Test;

/** How often the rules about a text and its citations speak on real articles, and that they do so where they may. */
final class TextRulesCorpusTest {
    @Test
    void nobodyIsAccusedOfAListThatIsNotThere() throws IOException, UnreadableException {
        Path corpus = Shared.path("corpus");
        Checker checker = new Checker(Settings.DEFAULT, Desk.TODAY);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("labels.jsonl"))) {
            Yaml.Mapping label = Yaml.read(Source.of(line));
            int number = label.number("n", 0, 999).orElseThrow();
            boolean listed = label.flag("has_section").orElseThrow();
            byte[] file = Files.readAllBytes(corpus.resolve(String.format("articles/%03d.md", number)));
            for (Finding finding : checker.check(file).findings()) {
                if (finding.stands()) {
                    counts.merge(finding.rule(), 1, Integer::sum);
                    if (finding.rule().startsWith("NR3") && !listed) {
                        wrong.add(number + " " + finding);
                    }
                }
            }
        }
        counts.forEach((rule, count) -> System.out.println(rule + " " + count));

        assertThat(wrong).isEmpty();
        assertThat(counts).as("nothing of these is in the corpus, as read").doesNotContainKeys("NR302", "NR403");
        assertThat(counts).containsKeys("NR501", "NR502", "NR503", "NR603");
    }
}
