package newsroom.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newsroom.checks.ArchiveAnswer;
import newsroom.checks.Checker;
import newsroom.checks.LinkAnswer;
import newsroom.checks.LinkSettings;
import newsroom.checks.Settings;
import newsroom.checks.Web;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many texts are judged by several threads: should one of them fail, nothing has been judged. */
final class JudgementTest {
    private static final byte[] TEXT = "# Dams\n\nThey [hold](https://dam.example/).\n".getBytes(UTF_8);

    static List<Throwable> failures() {
        return List.of(new OutOfMemoryError("here"), new StackOverflowError("here"), new IllegalStateException("here"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatAnotherThreadFailsWithIsThrown(Throwable failure) {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one processor, one thread");

        assertThatThrownBy(() -> judge(new Failing(failure, Thread.currentThread(), false)))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatTheThreadThatAskedFailsWithIsThrown(Throwable failure) {
        assertThatThrownBy(() -> judge(new Failing(failure, Thread.currentThread(), true)))
                .isSameAs(failure);
    }

    private static void judge(Web web) {
        Judgement judgement =
                new Judgement(new Checker(Settings.DEFAULT, LocalDate.of(2026, 11, 24), Optional.of(web)));
        for (int i = 0; i < 20; i++) {
            judgement.file(new Change('M', "100644", "articles/2026/11/dam-" + i + "/index.md"), Optional.of(TEXT));
        }
        judgement.end("the commit", "");
    }

    /** Fails one of the thread that asked and the others; the rest waits until that has happened. */
    private record Failing(Throwable failure, Thread asker, boolean asks, CountDownLatch failed) implements Web {
        Failing(Throwable failure, Thread asker, boolean asks) {
            this(failure, asker, asks, new CountDownLatch(1));
        }

        @Override
        public Map<String, LinkAnswer> follow(Collection<String> addresses, LinkSettings settings) {
            if (Thread.currentThread().equals(asker) == asks) {
                failed.countDown();
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
            try {
                assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return Map.of();
        }

        @Override
        public ArchiveAnswer archived(String address, Optional<LocalDate> day, LinkSettings settings) {
            return new ArchiveAnswer.Unknown();
        }
    }
}
