package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writers that die without a word. With NEWSROOM_LONG=1 each named moment twenty times in every form, every flush once, and {@code NEWSROOM_KILLS} (200) kills at random moments.
 */
class CrashTest {
    private static final boolean IS_LONG = "1".equals(System.getenv("NEWSROOM_LONG"));
    private static final int KILLS =
            IS_LONG ? Integer.parseInt(System.getenv().getOrDefault("NEWSROOM_KILLS", "200")) : 2;
    private static final int TIMES = IS_LONG ? 20 : 1;
    private static final int MOST_FLUSHES = 40;

    private static final List<String> SPOTS = Stream.concat(
                    Arrays.stream(Moment.values()).map(Enum::name),
                    Stream.of(Crash.EMPTY_LOCK, Crash.HALF_LOCK, Crash.AFTER_REFLOG, Crash.AFTER_LIVE_REFLOG))
            .toList();

    @TempDir
    private Path folder;

    /** A newsroom in which a writer dies. */
    private record Victim(Path folder, String spot, boolean publishes) {
        Stream<String> arguments() {
            return Stream.of(folder.toString(), spot, publishes ? "publish" : "rename");
        }
    }

    @Test
    void whereverAWriterDiesTheNextOneGoesOn() throws Exception {
        Path bare = ready(true);
        Path workTree = ready(false);
        long slowest = 0;
        for (int i = 0; i < TIMES; i++) {
            List<Victim> victims = new ArrayList<>();
            for (String spot : SPOTS) {
                for (Path template : List.of(bare, workTree)) {
                    victims.add(victim(template, spot, true));
                    if (IS_LONG) {
                        victims.add(victim(template, spot, false));
                    }
                }
            }
            slowest = Math.max(slowest, die(victims));
        }
        System.out.printf(
                "%d moments, each %d times in %d forms: the slowest next start took %d ms%n",
                SPOTS.size(), TIMES, IS_LONG ? 4 : 2, slowest);
    }

    @Test
    void whateverIsFlushedLastTheNextOneGoesOn() throws Exception {
        Path bare = ready(true);
        Path workTree = ready(false);
        int step = IS_LONG ? 1 : 9;
        List<Victim> victims = new ArrayList<>();
        for (int flush = 1; flush <= MOST_FLUSHES; flush += step) {
            victims.add(victim(bare, Crash.FLUSH + flush, true));
            victims.add(victim(workTree, Crash.FLUSH + flush, flush % 2 == 0));
        }
        System.out.printf("%d flushes: the slowest next start took %d ms%n", victims.size(), die(victims));
    }

    /** A newsroom with an article that can be published. */
    private Path ready(boolean bare) {
        Path ledger = Ledger.found(folder.resolve(bare ? "bare" : "work-tree"), bare);
        try (Repository repository = new GitStorage().open(ledger)) {
            Ledger.desk(repository, "tomas").moves().submit("bus-strike");
            Ledger.desk(repository, "bo").moves().approve("bus-strike", "");
        }
        return ledger;
    }

    private Victim victim(Path template, String spot, boolean publishes) throws IOException {
        Path copy = Files.createTempDirectory(folder, template.getFileName() + "-" + spot);
        Files.delete(copy);
        return new Victim(Ledger.copy(template, copy), spot, publishes);
    }

    /** Lets a process die in all of these, and looks at what it left; the answer is how long the slowest next start took. */
    private static long die(List<Victim> victims) throws IOException {
        Shell.Answer died = Shell.run(Shell.java(
                DyingProcess.class, victims.stream().flatMap(Victim::arguments).toList()));
        assertThat(died.code()).as(died.text()).isEqualTo(DyingProcess.CODE);
        long slowest = 0;
        for (Victim victim : victims) {
            try {
                slowest = Math.max(slowest, goesOn(victim, WriterProcess.read(died.text(), victim.folder())));
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("after a crash at " + victim, failed);
            }
        }
        return slowest;
    }

    private static long goesOn(Victim victim, List<Shift.Acknowledged> acknowledged) throws IOException {
        assertThat(acknowledged).isNotEmpty();
        isWhole(victim.folder());
        long millis = nextStart(victim.folder());
        Soundness.check(victim.folder(), acknowledged);
        try (Repository repository = new GitStorage().open(victim.folder())) {
            Desk desk = Ledger.desk(repository, "ines");
            Done again = DyingProcess.last(desk, victim.publishes());
            assertThat(acknowledged.stream().filter(move -> move.operation().equals(DyingProcess.LAST)))
                    .allMatch(move -> again.commit().isEmpty())
                    .allMatch(move -> move.event().equals(again.event().id().value()));
        }
        Soundness.check(victim.folder(), acknowledged);
        Shell.deleteAll(victim.folder());
        return millis;
    }

    private static void isWhole(Path ledger) {
        Shell.git(ledger, "fsck", "--strict", "--no-dangling", "--no-progress");
    }

    /** What anybody does next, with no step by hand before it. */
    private static long nextStart(Path ledger) {
        long start = System.nanoTime();
        try (Repository repository = new GitStorage().open(ledger)) {
            Ledger.desk(repository, "samir").moves().hold("school-meals", "Wait.", Optional.empty());
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    @Test
    void aKillAtAnyMomentLosesNothingThatWasAcknowledged() throws Exception {
        Path bare = Ledger.found(folder.resolve("bare"), true);
        Path workTree = Ledger.found(folder.resolve("work-tree"), false);
        Random random = new Random(1);
        int moves = 0;
        long slowest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path ledger = Ledger.copy(kill % 2 == 0 ? bare : workTree, folder.resolve("killed-" + kill));
            List<Shift.Acknowledged> acknowledged = kill(ledger, kill, random.nextInt(1500));
            isWhole(ledger);
            slowest = Math.max(slowest, nextStart(ledger));
            Soundness.check(ledger, acknowledged);
            moves += acknowledged.size();
            Shell.deleteAll(ledger);
        }
        System.out.printf(
                "%d kills: %d acknowledged moves, none lost; the slowest next start took %d ms%n",
                KILLS, moves, slowest);
    }

    /** Kills a process of three writers, so many milliseconds after its first answer. */
    private static List<Shift.Acknowledged> kill(Path ledger, int number, int millis) throws Exception {
        String place = ledger.toString();
        Process process = Shell.java(WriterProcess.class, List.of(String.valueOf(number), "1000", place, place, place))
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            said.append(lines.readLine()).append('\n');
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as(said.toString())
                    .isFalse();
            process.toHandle().destroyForcibly();
            lines.lines().forEach(line -> said.append(line).append('\n'));
        }
        process.waitFor();
        return WriterProcess.read(said.toString(), ledger);
    }

    @Test
    void theMomentsAreInTheOrderOfAWrite() {
        List<Moment> reached = new ArrayList<>();
        Path ledger = ready(false);
        try (Repository repository = new GitStorage(Durability::force, reached::add).open(ledger)) {
            Ledger.desk(repository, "ines").moves().publish("bus-strike", false);
        }
        assertThat(reached).containsExactly(Moment.values());
    }
}
