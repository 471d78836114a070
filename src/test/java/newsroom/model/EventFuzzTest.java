package newsroom.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A file of the log is an event to the byte or is refused, and no words that a person says in one come back as anything else. */
public final class EventFuzzTest {
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzing.withinLimit(() -> {
            String text = new String(input, UTF_8);
            try {
                assertThat(EventText.write(EventText.parse(text))).isEqualTo(text);
            } catch (MalformedEventException refused) {
                assertThat(refused.what()).isNotEmpty();
            }
            try {
                String note = EventText.note(text);
                if (!note.isEmpty()) {
                    say(note, quote(text));
                }
            } catch (Problem refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        });
    }

    private static Optional<Quote> quote(String text) {
        return text.isEmpty() || text.length() > 1000
                ? Optional.empty()
                : Optional.of(new Quote(text, "", text.substring(0, Math.min(text.length(), 10))));
    }

    private static void say(String note, Optional<Quote> quote) {
        Event said = EventText.sign(
                Instant.parse("2026-11-23T07:43:45Z"),
                new ArticleId("20261119-k7m2qd"),
                new Slug("dam-safety"),
                new PersonId("ines"),
                new TreeSet<>(),
                Optional.empty(),
                new Act.Comment(note, quote, Optional.empty()));
        try {
            assertThat(EventText.parse(EventText.write(said))).isEqualTo(said);
        } catch (MalformedEventException lost) {
            throw new AssertionError(lost);
        }
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(EventFuzzTest.class, EventFuzzTest::fuzzerTestOneInput);
    }
}
