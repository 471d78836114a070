package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.testing.Shared;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import org.junit.jupiter.api.Test;

/** The section model on real articles that were labelled by reading them. Labels are JSON, which is YAML as well. */
final class CorpusTest {
    private int labelled;
    private int found;
    private int both;
    private int sameStart;
    private int sameCount;
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void sectionsAreFoundWhereReadersSawThem() throws IOException, UnreadableException {
        Path corpus = Shared.path("corpus");
        for (String line : Files.readAllLines(corpus.resolve("labels.jsonl"))) {
            Yaml.Mapping label = Yaml.read(Source.of(line));
            int number = label.number("n", 0, 999).orElseThrow();
            byte[] file = Files.readAllBytes(corpus.resolve(String.format("articles/%03d.md", number)));
            compare(number, label, Manuscript.read(file));
        }
        double precision = (double) both / found;
        double recall = (double) both / labelled;
        double start = (double) sameStart / labelled;
        double count = (double) sameCount / labelled;
        System.out.printf(
                "sections: precision %.3f, recall %.3f, start %.3f, number of entries %.3f%n%s%n",
                precision, recall, start, count, String.join("\n", disagreements));

        assertThat(precision).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).isGreaterThanOrEqualTo(0.98);
        assertThat(start).isGreaterThanOrEqualTo(0.95);
        assertThat(count).isGreaterThanOrEqualTo(0.91);
    }

    private void compare(int number, Yaml.Mapping label, Manuscript manuscript) throws UnreadableException {
        Optional<Yaml.Mapping> keys = Optional.empty();
        try {
            keys = Optional.of(manuscript.frontMatter().keys());
        } catch (UnreadableException broken) {
            disagreements.add(number + ": front matter cannot be read, " + broken.getMessage());
        }
        Article article = Article.of(Document.of(manuscript), keys, Settings.DEFAULT, Desk.TODAY);
        Optional<Section> section =
                article.cited().filter(cited -> !cited.entries().isEmpty());
        boolean has = label.flag("has_section").orElseThrow();
        labelled += has ? 1 : 0;
        found += section.isPresent() ? 1 : 0;
        both += has && section.isPresent() ? 1 : 0;
        if (has != section.isPresent()) {
            disagreements.add(number + ": " + (has ? "missed" : "found where there is none"));
        } else if (has) {
            int start = article.source().lineAt(start(article, section.get()));
            int labelledStart = label.number("start_line", 1, 99_999).orElseThrow();
            int count = section.get().entries().size();
            int labelledCount = label.number("n_entries", 0, 999).orElseThrow();
            sameStart += start == labelledStart ? 1 : 0;
            sameCount += count == labelledCount ? 1 : 0;
            if (start != labelledStart) {
                disagreements.add(number + ": starts on line " + start + " and not on " + labelledStart);
            }
            if (count != labelledCount) {
                disagreements.add(number + ": " + count + " entries and not " + labelledCount);
            }
        }
    }

    private static int start(Article article, Section section) {
        return section.title()
                .map(title -> title.prose().sourceStart(0))
                .orElseGet(() -> article.blocks().get(section.from()).start());
    }
}
