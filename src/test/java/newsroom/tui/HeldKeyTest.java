package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Change;
import newsroom.model.Blob;
import newsroom.model.Signature;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a held cursor key costs on a slow line. */
final class HeldKeyTest {
    private static final int ARTICLES = 200;
    private static final int KEYS = 500;
    private static final Signature INES = new Signature("Ines Ortega", "ines@aldmere.example");

    private static MemoryRepository largeNewsroom() {
        MemoryRepository newsroom = Sitting.rehearsal();
        List<Change.Edit> edits = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text =
                    "---\nid: \"20261101-%06d\"\ntitle: \"Council votes on line %d of the budget\"\nauthor: Ines Ortega\n---\n\nText %d.\n"
                            .formatted(i, i, i);
            edits.add(new Change.Edit.Put("articles/2026/11/budget-" + i + "/index.md", Blob.of(text.getBytes(UTF_8))));
        }
        newsroom.commit(INES, ZonedDateTime.now(Sitting.NOON), "Add the budget", edits);
        return newsroom;
    }

    @ParameterizedTest
    @CsvSource({"120,40", "80,24"})
    void itSendsLessThan250BytesAKey(int columns, int rows) {
        Sitting ines = Sitting.of(largeNewsroom(), "ines", columns, rows);
        ines.presses("g");
        long before = ines.bytes();
        for (int i = 0; i < KEYS; i++) {
            ines.pressesWithoutRest(i < KEYS / 2 ? "down" : "up");
        }
        long each = (ines.bytes() - before) / KEYS;

        assertThat(each).as("bytes a key").isBetween(10L, 250L);
    }
}
