package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.model.Folder;
import newsroom.model.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read once is not read again, and a file that says something else than Git is not believed. */
class RowCacheTest {
    @TempDir
    private Path folder;

    private Path ledger;
    private Path file;

    @BeforeEach
    void found() throws IOException {
        ledger = Ledger.found(folder.resolve("ledger"), true);
        file = ledger.resolve("newsroom/rows");
        Files.delete(file);
        rows();
        assertThat(file).isRegularFile();
    }

    private List<Row> rows() {
        try (Repository repository = new GitStorage().open(ledger)) {
            return Ledger.desk(repository, "ines").reading().rows();
        }
    }

    /** The articles that a list reads from Git. */
    private List<String> read() {
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        try (Repository repository = new GitStorage().open(ledger)) {
            repository
                    .rows(repository.main(), (snapshot, article) -> {
                        read.add(article.slug().value());
                        return row(article);
                    })
                    .all();
        }
        return read;
    }

    private static Row row(Folder folder) {
        return new Row(
                folder,
                Optional.empty(),
                "",
                List.of(),
                "",
                State.DRAFT,
                0,
                0,
                0,
                0,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        assertThat(read()).isEmpty();

        try (Repository repository = new GitStorage().open(ledger)) {
            Desk desk = Ledger.desk(repository, "tomas");
            desk.moves().submit("bus-strike");
        }
        assertThat(read()).containsExactly("bus-strike");

        Files.delete(file);
        assertThat(read()).containsExactlyInAnyOrderElementsOf(Ledger.ARTICLES);
    }

    @Test
    void aFileDamagedAnywhereIsReadAgainFromGit() throws IOException {
        List<Row> rows = rows();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 3) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            try (Repository repository = new GitStorage().open(ledger)) {
                Desk desk = Ledger.desk(repository, "ines");
                assertThat(desk.reading().dossier("tram-line").folder().slug().value())
                        .isEqualTo("tram-line");
                assertThat(desk.reading().rows()).isEqualTo(rows);
            }
        }
    }

    @Test
    void aFileThatEndsTooSoonIsReadAgainFromGit() throws IOException {
        List<Row> rows = rows();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(rows()).isEqualTo(rows);
        }
    }
}
