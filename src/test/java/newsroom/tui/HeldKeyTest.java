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
    private static final int SENTENCES = 300;
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

    /** A long article in paragraphs of four sentences, which have from eight to twenty words. */
    private static MemoryRepository longArticle() {
        StringBuilder text = new StringBuilder(
                "---\nid: \"20261101-aaaaaa\"\ntitle: \"All of the budget\"\nauthor: Ines Ortega\n---\n");
        for (int i = 0; i < SENTENCES; i++) {
            text.append(i % 4 == 0 ? "\n\n" : " ")
                    .append("The council of the town has voted on line ")
                    .append(i);
            for (int words = 0; words < i * 7 % 12; words++) {
                text.append(words % 3 == 0 ? " again" : words % 3 == 1 ? " and" : " amended");
            }
            text.append('.');
        }
        MemoryRepository newsroom = Sitting.rehearsal();
        Blob index = Blob.of(text.append('\n').toString());
        newsroom.commit(
                INES,
                ZonedDateTime.now(Sitting.NOON),
                "Add all of it",
                List.of(new Change.Edit.Put("articles/2026/11/all-of-it/index.md", index)));
        return newsroom;
    }

    @ParameterizedTest
    @CsvSource({"120,40", "80,24"})
    void onTheBoardItSendsLessThan250BytesAKey(int columns, int rows) {
        Sitting ines = Sitting.of(largeNewsroom(), "ines", columns, rows);

        assertThat(bytesAKey(ines.presses("g"))).isBetween(10L, 250L);
    }

    @ParameterizedTest
    @CsvSource({"120,40", "80,24"})
    void inAReviewItSendsLessThan250BytesAKeyAndMarksTheSentenceWhenItRests(int columns, int rows) {
        Sitting ines = Sitting.of(longArticle(), "ines", columns, rows)
                .presses("/")
                .types("all-of-it")
                .presses("enter r")
                .sees("the whole text")
                .presses("g");

        assertThat(bytesAKey(ines)).isBetween(10L, 250L);
        String sentence = "The council of the town has voted on line 11 again and amended again and.";
        for (int i = 0; i < SENTENCES && !ines.selected().equals(sentence); i++) {
            ines.presses("down");
        }
        assertThat(ines.selected()).isEqualTo(sentence);
    }

    private static long bytesAKey(Sitting ines) {
        long before = ines.bytes();
        for (int i = 0; i < KEYS; i++) {
            ines.pressesWithoutRest(i < KEYS / 2 ? "down" : "up");
        }
        return (ines.bytes() - before) / KEYS;
    }
}
