package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Front matter is read or refused with its line, both of its readers say the same, and an edit moves no other byte. */
public final class FrontMatterFuzzTest {
    private static final String TITLE = "The dam: \"it\" isn't # safe";
    private static final List<String> AUTHORS = List.of("Mara Quill", "[Tomas]", "- 'x'");

    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> {
            try {
                read(Manuscript.read(file));
            } catch (UnreadableException refused) {
                assertThat(refused.what()).isNotEmpty();
                assertThat(refused.place().line()).isPositive();
            }
        });
    }

    private static void read(Manuscript article) throws UnreadableException {
        FrontMatter front = article.frontMatter();
        Yaml.Mapping keys = front.keys();
        Optional<Yaml.Mapping> plain = PlainYaml.read(article.source(), front.start(), front.end());
        if (plain.isPresent()) {
            assertThat(plain.get())
                    .isEqualTo(new YamlReader(article.source(), front.start(), front.end(), 8).mapping());
        }
        Manuscript titled = edited(article, keys.key("title"), article.with("title", TITLE));
        assertThat(titled.frontMatter().keys().text("title")).contains(TITLE);
        Manuscript listed = edited(article, keys.key("author"), article.withList("author", AUTHORS));
        assertThat(listed.frontMatter().keys().scalars("author"))
                .extracting(Yaml.Scalar::text)
                .isEqualTo(AUTHORS);
        Manuscript without = edited(article, keys.key("date"), article.without("date"));
        assertThat(without.frontMatter().keys().get("date")).isEmpty();
    }

    /** What stands before the key that was edited, and after its value, stands there still. */
    private static Manuscript edited(Manuscript before, Optional<Yaml.Key> key, Manuscript after) {
        String text = before.source().text();
        assertThat(after.source().hasByteOrderMark()).isEqualTo(before.source().hasByteOrderMark());
        assertThat(after.body()).endsWith(before.body());
        if (key.isPresent()) {
            Source source = before.source();
            int line = source.lineStart(source.lineAt(key.get().name().start()));
            int next = source.lineAt(key.get().value().end());
            assertThat(after.source().text()).startsWith(text.substring(0, line));
            assertThat(after.source().text())
                    .endsWith(next < source.lineCount() ? text.substring(source.lineStart(next + 1)) : "");
        }
        return after;
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replayWithArticles(FrontMatterFuzzTest.class, FrontMatterFuzzTest::fuzzerTestOneInput);
    }
}
