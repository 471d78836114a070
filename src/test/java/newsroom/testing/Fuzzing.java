package newsroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What takes texts from anybody is fuzzed. A target is a class whose name ends in FuzzTest, with a static method
 * {@code fuzzerTestOneInput}, which Jazzer calls by that name, and a test that replays the texts kept for it: those in
 * {@code src/test/resources/newsroom/fuzz/}, where {@code scripts/fuzz} leaves what it finds, and other people's where they are.
 * Jazzer itself takes no part in the replay, which is like any other test.
 */
public final class Fuzzing {
    private static final Path KEPT = Path.of("src/test/resources/newsroom/fuzz");

    /** So long may a text take the processor; {@code scripts/fuzz} gives instrumented code more. */
    private static final Duration LIMIT = Duration.ofMillis(Integer.getInteger("newsroom.fuzz.limit", 200));

    /** The first runs of a method are slow, and so is any while the machine does other things: the quickest one counts. */
    private static final int MOST_RUNS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Fuzzing() {}

    /** Runs {@code work} and fails if it takes more of the processor than a text within bounds may, every time. */
    public static void withinLimit(Runnable work) {
        within(LIMIT, work);
    }

    /**
     * The same for a text as long as one may be. It should keep to that limit, too, and on an idle machine does; but it comes near,
     * and on one that does other things besides, even the processor's time is longer. What grows faster than the text takes seconds.
     */
    public static void nearLimit(Runnable work) {
        within(LIMIT.multipliedBy(3), work);
    }

    private static void within(Duration limit, Runnable work) {
        Duration quickest = processorTime(work);
        for (int run = 1; run < MOST_RUNS && quickest.compareTo(limit) > 0; run++) {
            Duration took = processorTime(work);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        assertThat(quickest).as("processor time").isLessThanOrEqualTo(limit);
    }

    private static Duration processorTime(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }

    /** A test for each text kept for {@code target}. */
    public static Stream<DynamicTest> replay(Class<?> target, Consumer<byte[]> taker) {
        return files(KEPT.resolve(target.getSimpleName())).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), file.toUri(), () -> taker.accept(bytes(file))));
    }

    /** The same for a target that takes articles, which are kept for all such together; and one for other people's articles. */
    public static Stream<DynamicTest> replayWithArticles(Class<?> target, Consumer<byte[]> taker) {
        Stream<DynamicTest> all = Stream.of(
                DynamicTest.dynamicTest("articles", () -> takeAll(files(KEPT.resolve("articles")), taker)),
                DynamicTest.dynamicTest("the corpus", () -> takeAll(files(Shared.path("corpus/articles")), taker)),
                DynamicTest.dynamicTest("the fixtures", () -> takeAll(files(Shared.path("fixtures")), taker)));
        return Stream.concat(replay(target, taker), all);
    }

    private static void takeAll(List<Path> files, Consumer<byte[]> taker) {
        for (Path file : files) {
            try {
                taker.accept(bytes(file));
            } catch (RuntimeException | AssertionError | StackOverflowError failed) {
                throw new AssertionError(file.toString(), failed);
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
