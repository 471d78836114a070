package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsroom.desk.Row;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.Slug;
import newsroom.model.State;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of so many rows that all cores read it. */
class RowFileTest {
    private static final RowFile.Key KEY = new RowFile.Key(ObjectId.zeroId(), ObjectId.zeroId(), ObjectId.zeroId());

    private final List<Row> rows =
            IntStream.rangeClosed(1, 3000).mapToObj(RowFileTest::row).toList();

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("rows");
        RowFile.write(file, KEY, rows);
    }

    private static Row row(int number) {
        boolean isWhole = number % 7 != 0;
        return new Row(
                new Folder(2026, 1 + number % 12, new Slug("dam-" + number)),
                isWhole ? Optional.of(new ArticleId("20260101-%06d".formatted(number))) : Optional.empty(),
                "Dam № " + number,
                List.of("Ines Ortega", "Bo Lindqvist"),
                "city",
                State.IN_REVIEW,
                1,
                2,
                3,
                4,
                true,
                false,
                Optional.empty(),
                Optional.of(Instant.ofEpochSecond(number)),
                Optional.of(Instant.EPOCH),
                isWhole ? Optional.of(new PersonId("ines")) : Optional.empty(),
                isWhole ? "" : "it names no id");
    }

    @Test
    void givesWhatWasWrittenInItsOrder() {
        assertThat(RowFile.open(file).orElseThrow().all()).isEqualTo(rows);
    }

    @Test
    void oneRowThatIsAnotherThanWasWrittenIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        RowFile damaged = RowFile.open(file).orElseThrow();

        assertThatThrownBy(damaged::all).isInstanceOf(RowFile.DamagedException.class);
    }
}
