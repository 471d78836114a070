package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import newsroom.desk.Audit;
import newsroom.desk.Desk;
import newsroom.desk.Rehearsal;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Workplace;
import newsroom.model.State;
import newsroom.testing.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks of a newsroom's work, played into a real repository. */
class RehearsalOnDiskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void everyStateIsReachedAndEveryPublicationIsProven() {
        new Rehearsal(new GitStorage(), CLOCK, new Random(1)).play(folder.resolve("demo"));

        try (Repository repository = new GitStorage().open(folder.resolve("demo"))) {
            Desk desk = new Desk(repository, new Workplace(CLOCK, new Random(2), Optional.empty(), Optional.empty()));
            assertThat(desk.reading().rows().stream().map(Row::state).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(State.values());
            Audit.Report report = desk.audit().run();
            assertThat(report.faults()).isEmpty();
            assertThat(report.entries()).isNotEmpty().allMatch(Audit.Entry::isProven);
        }
    }

    @Test
    void gitHoldsTheSameCommitsAsTheNewsroomInMemory() {
        Path onDisk = folder.resolve("on-disk");
        Path inMemory = folder.resolve("in-memory");
        new Rehearsal(new GitStorage(), CLOCK, new Random(1)).play(onDisk);

        try (Repository git = new GitStorage().open(onDisk)) {
            MemoryStorage storage = new MemoryStorage(git.user());
            new Rehearsal(storage, CLOCK, new Random(1)).play(inMemory);
            Repository memory = storage.open(inMemory);

            assertThat(git.main().commit()).isEqualTo(memory.main().commit());
            assertThat(git.live().orElseThrow().commit())
                    .isEqualTo(memory.live().orElseThrow().commit());
        }
    }
}
