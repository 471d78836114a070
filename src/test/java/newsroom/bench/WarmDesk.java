package newsroom.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Workplace;
import newsroom.git.GitStorage;
import newsroom.model.State;

/** A desk that stays open, as the screen keeps it: how long each thing takes once everything is loaded. */
final class WarmDesk {
    private static final int WARM_UP = 15;

    private final Repository repository;
    private final Path probe;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private WarmDesk(Repository repository, PrintStream out) {
        this.repository = repository;
        this.probe = repository.gitDirectory().resolve("newsroom-bench-probe");
        this.out = out;
    }

    /** Prints {@code measure milliseconds processor-milliseconds} lines; the arguments are a repository of {@link Archive} and how many of each. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Repository repository = new GitStorage().open(Path.of(arguments[0]))) {
            new WarmDesk(repository, out).run(Integer.parseInt(arguments[1]));
        }
    }

    private Desk deskOf(String person) {
        return new Desk(
                repository, new Workplace(Clock.systemUTC(), new Random(7), Optional.of(person), Optional.empty()));
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(int times) throws IOException {
        Desk reviewer = deskOf("ines");
        List<Row> rows = reviewer.reading().rows();
        List<String> live =
                paths(rows.stream().filter(row -> row.state() == State.LIVE).toList());
        List<Row> drafts = new ArrayList<>(
                rows.stream().filter(row -> row.state() == State.DRAFT).toList());
        for (int i = 0; i < times + WARM_UP; i++) {
            String article = live.get(i * (live.size() / (times + WARM_UP)));
            boolean counts = i >= WARM_UP;
            time("comment", counts, () -> reviewer.moves().comment(article, "Says who?", Optional.empty()));
            if (i < drafts.size()) {
                Row draft = drafts.get(i);
                Desk author =
                        deskOf(Staff.make().writer(draft.authors().get(0)).id().value());
                time(
                        "submit",
                        counts,
                        () -> author.moves().submit(draft.folder().path()));
            }
            time("rows", counts, () -> reviewer.reading().rows());
            time("story", counts, () -> reviewer.reading().story(article));
            time("flush", counts, this::flush);
        }
        Files.deleteIfExists(probe);
    }

    private static List<String> paths(List<Row> rows) {
        return new ArrayList<>(rows.stream().map(row -> row.folder().path()).toList());
    }

    private void time(String measure, boolean counts, Work work) throws IOException {
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        if (counts) {
            out.printf(
                    Locale.ROOT,
                    "%s %.3f %.3f%n",
                    measure,
                    (end - start) / 1e6,
                    (threads.getCurrentThreadCpuTime() - processor) / 1e6);
        }
    }

    /** What the disk takes for one file of a block: no move can be quicker than several of these. */
    private void flush() throws IOException {
        Files.deleteIfExists(probe);
        try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4096));
            channel.force(true);
        }
    }
}
