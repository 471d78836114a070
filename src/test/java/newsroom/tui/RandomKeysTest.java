package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Row;
import newsroom.desk.Workplace;
import newsroom.model.Problem;
import newsroom.model.State;
import newsroom.testing.MemoryRepository;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;

/** Somebody falls asleep on the keyboard. */
final class RandomKeysTest {
    private static final int KEYS = 10_000;
    private static final List<String> NAMED = List.of(
            "enter",
            "esc",
            "tab",
            "space",
            "backspace",
            "delete",
            "up",
            "down",
            "left",
            "right",
            "home",
            "end",
            "pgup",
            "pgdn",
            "ctrl-p",
            "ctrl-l",
            "ctrl-c",
            "ctrl-u",
            "ctrl-d",
            "ctrl-w",
            "alt-x",
            "shift-tab",
            "f1",
            "enter",
            "esc",
            "down");

    private final MemoryRepository newsroom = Sitting.rehearsal();
    private final Random random = new Random(2026);

    private List<Row> rows() {
        return new Desk(newsroom, new Workplace(Sitting.NOON, random, Optional.of("ines"), Optional.empty()))
                .reading()
                .rows();
    }

    private String key() {
        int which = random.nextInt(10);
        if (which < 5) {
            return NAMED.get(random.nextInt(NAMED.size()));
        }
        char c = (char) ('!' + random.nextInt('~' - '!' + 1));
        return String.valueOf(c);
    }

    /** An editor that writes something, and now and then is killed. */
    private void writes(Path file) {
        try {
            Files.writeString(file, Files.readString(file) + "\nA line more, " + random.nextInt() + ".\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (random.nextInt(3) == 0) {
            throw Problem.refused("the editor ended with 137, so nothing was done", "");
        }
    }

    @Test
    void tenThousandKeysLoseNothingAndPublishNothing() {
        List<Row> before = rows();
        Sitting ines = Sitting.of(newsroom, "ines", 100, 30).editsWith(this::writes);
        for (int i = 0; i < KEYS; i++) {
            ines.presses(key());
            if (ines.isOver()) {
                ines = Sitting.of(newsroom, "ines", 60 + random.nextInt(80), 15 + random.nextInt(30))
                        .editsWith(this::writes);
            }
        }

        List<Row> after = rows();
        for (Row row : before) {
            Row now = after.stream()
                    .filter(each -> each.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(newsroom.main().content(now.folder()))
                    .as(row.folder() + " has its text")
                    .isPresent();
            assertThat(now.version())
                    .as(row.folder() + " is published as often as before")
                    .isEqualTo(row.version());
            assertThat(now.state() == State.RETRACTED).isEqualTo(row.state() == State.RETRACTED);
        }
        assertThat(after)
                .hasSizeGreaterThanOrEqualTo(before.size())
                .allMatch(row -> row.problem().isEmpty());
    }
}
