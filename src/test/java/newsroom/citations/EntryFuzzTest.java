package newsroom.citations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each block of a text, taken for an entry, and the text as it stands: the parser answers with places that are in it. */
public final class EntryFuzzTest {
    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> {
            EntryParserRobustnessTest.assertAnswered(EntryText.plain(new String(file, UTF_8)));
            try {
                for (Block block : Document.of(Manuscript.read(file)).leaves()) {
                    EntryParserRobustnessTest.assertAnswered(
                            EntryText.of(block.prose().trimmed()));
                }
            } catch (UnreadableException refused) {
                // Markdown has its own target.
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replayWithArticles(EntryFuzzTest.class, EntryFuzzTest::fuzzerTestOneInput);
    }
}
