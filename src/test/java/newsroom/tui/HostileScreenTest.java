package newsroom.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Change;
import newsroom.model.Blob;
import newsroom.model.Signature;
import newsroom.testing.HostileSigns;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terminal of these tests fails at any control character and any sequence that the screen itself does not send. */
final class HostileScreenTest {
    private static final Signature EVE = new Signature("Eve", "eve@elsewhere.example");

    private static MemoryRepository hostileNewsroom() {
        MemoryRepository newsroom = Sitting.rehearsal();
        List<Change.Edit> edits = new ArrayList<>();
        for (int i = 0; i < HostileSigns.ALL.size(); i++) {
            String sign = HostileSigns.ALL.get(i);
            String text = "---\nid: \"20261101-%06d\"\ntitle: \"T%d %s end\"\n".formatted(i, i, sign)
                    + "author: [\"Author " + sign + "\", ines]\ndesk: \"desk" + sign + "\"\n---\n\nBody "
                    + "\u009b31m and \u202e and \u001b[2J and \u0007 text\r\n\n(Nobody 12)\n";
            edits.add(
                    new Change.Edit.Put("articles/2026/11/hostile-" + i + "/index.md", Blob.of(text.getBytes(UTF_8))));
        }
        newsroom.commit(EVE, ZonedDateTime.now(Sitting.NOON), "Subject \u001b[2J", edits);
        return newsroom;
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "60,15"})
    void nothingThatAnArticleHoldsReachesTheTerminalAsItIs(int columns, int rows) {
        Sitting ines = Sitting.of(hostileNewsroom(), "ines", columns, rows)
                .presses("/")
                .types("hostile-")
                .presses("enter");
        for (int i = 0; i < HostileSigns.ALL.size(); i++) {
            ines.presses("down L esc r W u b c").types("a\u009b\u202e").presses("enter } r esc esc t tab u W esc esc");
            ines.presses("down L esc enter tab down S esc f esc w tab down o esc f esc a")
                    .types("a\u009b")
                    .presses("tab esc esc esc p G u esc m")
                    .types("\u202ea")
                    .presses("tab esc esc esc");
        }
        ines.presses("c esc");
        ines.presses(":").types("hostile").presses("down down enter").presses("? esc m esc");
        ines.presses("n").pastes("\u001b[2J title\n\u202e").presses("enter").sees("create: ");

        assertThat(ines.isOver()).isFalse();
        assertThat(ines.presses("q").isOver()).isTrue();
    }
}
