package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Markdown is parsed or refused, and every place in the blocks and their prose is one in the file, in its order. */
public final class MarkdownFuzzTest {
    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> {
            try {
                Document document = Document.of(Manuscript.read(file));
                inspect(document.blocks(), 0, document.source().length(), document.source());
                assertThat(document.words()).isNotNegative();
            } catch (UnreadableException refused) {
                assertThat(refused.what()).isNotEmpty();
                assertThat(refused.place().line()).isPositive();
            }
        });
    }

    private static void inspect(List<Block> blocks, int from, int to, Source source) {
        for (Block block : blocks) {
            assertThat(block.start()).isBetween(from, to);
            assertThat(block.end()).isBetween(block.start(), to);
            inspect(block.prose(), source);
            inspect(block.blocks(), block.start(), block.end(), source);
        }
    }

    private static void inspect(Prose prose, Source source) {
        int last = 0;
        for (int i = 0; i < prose.text().length(); i++) {
            int start = prose.sourceStart(i);
            if (start < last || prose.sourceEnd(i + 1) > source.length()) {
                throw new AssertionError("character " + i + " of " + prose + " stands at " + start + " after " + last);
            }
            last = start;
        }
        prose.links().forEach(link -> assertThat(link.sourceEnd()).isBetween(link.sourceStart(), source.length()));
        prose.links()
                .forEach(link -> assertThat(link.end())
                        .isBetween(link.start(), prose.text().length()));
        prose.comments()
                .forEach(comment -> assertThat(comment.sourceEnd()).isBetween(comment.sourceStart(), source.length()));
        prose.noteMarks()
                .forEach(mark -> assertThat(mark.at()).isBetween(0, prose.text().length()));
        prose.lines().forEach(line -> assertThat(prose.text()).contains(line.text()));
        assertThat(prose.text()).contains(prose.trimmed().text());
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replayWithArticles(MarkdownFuzzTest.class, MarkdownFuzzTest::fuzzerTestOneInput);
    }
}
