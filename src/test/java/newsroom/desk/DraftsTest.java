package newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import newsroom.model.Operation;
import newsroom.model.Problem;
import newsroom.model.Signature;
import newsroom.model.Slug;
import newsroom.testing.MemoryStorage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T13:00:30Z"), ZoneId.of("Europe/Lisbon"));
    private static final Optional<Operation> RENAMING = Optional.of(new Operation("renaming-1"));

    @TempDir
    private Path folder;

    private final MemoryStorage storage = new MemoryStorage(Optional.of(new Signature("Ada Lund", "ada@lund.example")));
    private Desk desk;

    @BeforeEach
    void openTheRehearsal() {
        new Rehearsal(storage, NOW, new Random(1)).play(folder);
        desk = new Desk(storage.open(folder), new Workplace(NOW, new Random(2), Optional.empty(), Optional.empty()));
    }

    private Done rename(String article, String slug, Optional<Operation> operation) {
        return desk.drafts().under(operation).rename(article, new Slug(slug));
    }

    @Test
    void aRenamingWhoseAnswerWasLostIsFoundByTheOldSlug() {
        Done first = rename("chess-club", "chess-cup", RENAMING);

        Done again = rename("chess-club", "chess-cup", RENAMING);

        assertThat(again.commit()).isEmpty();
        assertThat(again.event()).isEqualTo(first.event());
    }

    @Test
    void withoutTheSameOperationTheOldSlugIsNobodys() {
        rename("chess-club", "chess-cup", RENAMING);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rename("chess-club", "chess-cup", Optional.empty()))
                .withMessageContaining("no article fits");
    }
}
