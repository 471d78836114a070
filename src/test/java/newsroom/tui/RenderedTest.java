package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import newsroom.desk.Change;
import newsroom.model.Blob;
import newsroom.model.Signature;
import newsroom.testing.Golden;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RenderedTest {
    private static final String TEXT = """
            ---
            id: "20261120-w3r7qd"
            title: The weir that nobody owns
            author: Clara Nunes
            ---

            ## Forty years

            The weir *leaks*, an engineer [wrote](https://example.org/report)[^1]. Three say why:

            1. the **board**, which has no money;
            2. the county:
               - that says it has no weir, and
               - that `it` is right.

            > It has leaked since I was born.

            | year | leaks |
            |------|------:|
            | 1986 | 1 |
            | 2026 | 31 |

            ![A weir in the snow](weir.jpg)

            [^1]: In a report that nobody has read since.
            """;

    private final MemoryRepository newsroom = Sitting.rehearsal();

    private Sitting previews(int columns, int rows) {
        newsroom.commit(
                new Signature("Clara Nunes", "clara@aldmere.example"),
                ZonedDateTime.now(Sitting.NOON),
                "Begin the weir",
                List.of(new Change.Edit.Put("articles/2026/11/weir-report/index.md", Blob.of(TEXT.getBytes(UTF_8)))));
        return Sitting.of(newsroom, "clara", columns, rows)
                .presses("/")
                .types("weir")
                .presses("enter enter p");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void itFitsTheTerminal(int columns, int rows) {
        Golden.matches(
                "tui/preview-" + columns + "x" + rows + ".txt",
                previews(columns, rows).screen());
    }

    @Test
    void itScrollsAndGoesToThePlaceInTheText() {
        Sitting clara = previews(60, 15).presses("G").sees("[2] weir.jpg", "note 1: In a report");
        clara.presses("g");
        for (int i = 0; i < 20 && !clara.cursorRow().contains("the county:"); i++) {
            clara.presses("down");
        }
        clara.presses("enter").sees("words · ");

        assertThat(clara.cursorRow()).contains("2. the county:");
        clara.presses("p");
        assertThat(clara.cursorRow()).contains("2. the county:");
        clara.presses("p").sees("words · ");
    }
}
