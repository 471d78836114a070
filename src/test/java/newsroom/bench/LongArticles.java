package newsroom.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import newsroom.checks.Checker;
import newsroom.checks.Settings;

/** One article after the other in one process that is warm, each four times as long as the one before, up to the bound. */
final class LongArticles {
    private static final int[] LENGTHS = {4_000, 16_000, 64_000, 256_000};
    private static final int RUNS = 60;

    private LongArticles() {}

    /** Prints {@code characters milliseconds}: the processor time of the quickest run of each length. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        Checker checker = new Checker(Settings.DEFAULT, LocalDate.of(2026, 11, 23));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int length : LENGTHS) {
            byte[] article = Articles.article(new Random(length), 1, length).getBytes(UTF_8);
            long quickest = Long.MAX_VALUE;
            for (int run = 0; run < RUNS * LENGTHS[LENGTHS.length - 1] / length; run++) {
                long start = threads.getCurrentThreadCpuTime();
                checker.check(article);
                quickest = Math.min(quickest, threads.getCurrentThreadCpuTime() - start);
            }
            out.printf(Locale.ROOT, "%d %.3f%n", article.length, quickest / 1e6);
        }
    }
}
