package newsroom.git;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Repository;
import newsroom.model.Operation;
import newsroom.model.Slug;

/**
 * A process that writes to many newsrooms at once, each as far as it is told, and dies with all of them at that moment: no
 * {@code finally} runs, no lock is given back but those that the kernel holds.
 */
final class DyingProcess {
    static final int CODE = 137;

    /** The operation that is acknowledged before. */
    static final String BEFORE = "before";

    /** The operation at which it dies. */
    static final String LAST = "last";

    private DyingProcess() {}

    /** Arguments: for each newsroom its folder, where to die in it, and the last move to make in it. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch stopped = new CountDownLatch(arguments.length / 3);
        for (int i = 0; i < arguments.length; i += 3) {
            Path folder = Path.of(arguments[i]);
            Crash crash = new Crash(arguments[i + 1]);
            boolean publishes = arguments[i + 2].equals("publish");
            Thread writer = new Thread(() -> {
                try {
                    write(folder, crash, publishes, out, stopped);
                } catch (RuntimeException | Error failed) {
                    failed.printStackTrace(out);
                    out.flush();
                    Runtime.getRuntime().halt(1);
                }
            });
            writer.setDaemon(true);
            writer.start();
        }
        stopped.await();
        Runtime.getRuntime().halt(CODE);
    }

    private static void write(Path folder, Crash crash, boolean publishes, PrintStream out, CountDownLatch stopped) {
        Path git = Files.isDirectory(folder.resolve(".git")) ? folder.resolve(".git") : folder;
        Crash.Armed armed = new Crash.Armed();
        try (Repository repository =
                crash.storage(git, armed, () -> stopForGood(stopped)).open(folder)) {
            Desk desk = Ledger.desk(repository, "ines");
            out.println(WriterProcess.line(
                    folder,
                    acknowledged(
                            BEFORE, desk.moves().under(named(BEFORE)).hold("market-hall", "Wait.", Optional.empty()))));
            armed.arm();
            out.println(WriterProcess.line(folder, acknowledged(LAST, last(desk, publishes))));
        }
        stopForGood(stopped);
    }

    /** The move at which the process dies, or the same again: a publication, or a renaming, which moves a file. */
    static Done last(Desk desk, boolean publishes) {
        if (publishes) {
            return desk.moves().under(named(LAST)).publish("bus-strike", false);
        }
        String id = desk.reading().dossier("tram-li").id().value();
        return desk.drafts().under(named(LAST)).rename(id, new Slug("tram-lift"));
    }

    private static Optional<Operation> named(String operation) {
        return Optional.of(new Operation(operation));
    }

    private static Shift.Acknowledged acknowledged(String operation, Done done) {
        return new Shift.Acknowledged(operation, done.event().id().value(), 0);
    }

    private static void stopForGood(CountDownLatch stopped) {
        stopped.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
    }
}
